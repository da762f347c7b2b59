import { expect, type Page } from "@playwright/test";
import type { Words } from "../support/words";

/** Test cards as Stripe publishes them. */
export const cards = {
  good: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  withoutFunds: "4000 0000 0000 9995",
  askingTheBank: "4000 0027 6000 3184",
};

/** The provider's hosted page. It may be slow, so its first sight is waited for. */
export class CardPage {
  constructor(
    readonly page: Page,
    private readonly words: Words,
  ) {}

  async isThere(): Promise<void> {
    await expect(this.page.getByLabel(this.words.card.number)).toBeVisible({ timeout: 15_000 });
  }

  async payWith(card: string): Promise<void> {
    const { card: words } = this.words;
    await this.isThere();
    await this.page.getByLabel(words.number).fill(card);
    await this.page.getByLabel(words.expiry).fill("12 / 34");
    await this.page.getByLabel(words.cvc).fill("123");
    await this.page.getByLabel(words.name).fill("Anna Beispiel");
    await this.page.getByRole("button", { name: words.pay }).click();
  }

  async approve(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.card.approve }).click();
  }

  async refuse(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.card.refuse }).click();
  }

  async leave(): Promise<void> {
    await this.page.getByRole("link", { name: this.words.card.back }).click();
  }

  /** Says that there is nothing left to pay here. */
  async leaveAsPaid(): Promise<void> {
    await expect(this.page.getByRole("heading", { name: this.words.card.paidAlready })).toBeVisible();
    await this.leave();
  }

  /** Where the way back to the shop leads. */
  async wayBack(): Promise<string> {
    const link = this.page.getByRole("link", { name: this.words.card.back });
    return (await link.getAttribute("href")) ?? "";
  }

  async says(text: string): Promise<void> {
    await expect(this.page.getByRole("alert").filter({ hasText: text })).toBeVisible();
  }

  /** The provider's name for this attempt, so that a fault can be about it alone. */
  get sessionId(): string {
    const id = /\/c\/pay\/(\w+)/.exec(this.page.url())?.[1];
    if (!id) throw new Error(`${this.page.url()} is no payment page`);
    return id;
  }
}
