import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@/lib/shared/text";
import type { Words } from "../support/words";

export type Buyer = { email: string; name: string; street: string; postcode: string; city: string };

/** The one page on which an order is made. */
export class CheckoutPage {
  constructor(
    readonly page: Page,
    private readonly words: Words,
    private readonly locale: Locale,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/checkout`);
    await this.isThere();
  }

  async isThere(): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: this.words.checkout.title })).toBeVisible();
  }

  /** An address that is nobody else's, so that mails are found by it. */
  async fillIn(wish: Partial<Buyer> = {}): Promise<Buyer> {
    const buyer: Buyer = {
      email: `anna-${crypto.randomUUID()}@example.com`,
      name: "Anna Beispiel",
      street: "Weg 1",
      postcode: "22765",
      city: "Hamburg",
      ...wish,
    };
    for (const field of ["email", "name", "street", "postcode", "city"] as const) {
      await this.field(field).fill(buyer[field]);
    }
    return buyer;
  }

  async acceptTerms(): Promise<void> {
    await this.page.getByRole("checkbox", { name: this.words.checkout.terms }).check();
  }

  async order(): Promise<void> {
    await this.orderButton.click();
  }

  /** All of it: address, consent, the button. Answers who ordered. */
  async complete(wish: Partial<Buyer> = {}): Promise<Buyer> {
    const buyer = await this.fillIn(wish);
    await this.acceptTerms();
    await this.order();
    return buyer;
  }

  field(name: keyof Buyer): Locator {
    return this.page.getByLabel(this.words.checkout[name], { exact: true });
  }

  get orderButton(): Locator {
    return this.page.getByRole("button", { name: this.words.checkout.order });
  }
}
