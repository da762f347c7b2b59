import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "../support/words";

/** The order behind its link, and the confirmation that the payment page leads to. */
export class OrderPage {
  constructor(
    readonly page: Page,
    private readonly words: Words,
  ) {}

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1, name: this.words.order.heading });
  }

  /** The order's number, once its page is there. */
  async number(): Promise<string> {
    const text = await this.heading.textContent();
    const number = text?.split(" ").at(-1);
    if (!number) throw new Error(`No order number in “${text}”`);
    return number;
  }

  /** The address of the order's own page, without what was added to it. */
  get link(): string {
    return this.page.url().replace(/(\/confirmation)?(\?.*)?$/, "");
  }

  async thanks(): Promise<void> {
    await expect(this.page.getByText(this.words.order.thanks)).toBeVisible({ timeout: 15_000 });
  }

  async isPaid(): Promise<void> {
    await this.#hasStatus(this.words.order.paid);
  }

  async waitsForPayment(): Promise<void> {
    await this.#hasStatus(this.words.order.waiting);
  }

  async isCancelled(): Promise<void> {
    await this.#hasStatus(this.words.order.cancelled);
  }

  async pay(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.order.pay }).click();
  }

  async change(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.order.change }).click();
  }

  async #hasStatus(status: string): Promise<void> {
    const said = this.page.getByRole("main").getByText(status, { exact: true }).first();
    await expect(said).toBeVisible();
  }
}
