import { expect, type Locator, type Page } from "@playwright/test";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { Article } from "../support/goods";
import type { Words } from "../support/words";

/** What is in the basket, and what it costs. */
export class BasketPage {
  constructor(
    readonly page: Page,
    private readonly words: Words,
    private readonly locale: Locale,
  ) {}

  async open(): Promise<void> {
    await this.page.goto(`/${this.locale}/cart`);
    await this.isThere();
  }

  async isThere(): Promise<void> {
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.words.basketPage.title }),
    ).toBeVisible();
  }

  /** The row of an article. */
  line({ name }: Article): Locator {
    const heading = this.page.getByRole("heading", { level: 2, name: name[this.locale] });
    return this.page.getByRole("listitem").filter({ has: heading });
  }

  quantity(article: Article): Locator {
    return this.line(article).getByRole("spinbutton");
  }

  /** A button of a row by what it says or is called. */
  button(article: Article, name: string): Locator {
    return this.line(article).getByRole("button", { name });
  }

  async holds(article: Article, quantity: number): Promise<void> {
    await expect(this.quantity(article)).toHaveValue(String(quantity));
  }

  async isEmpty(): Promise<void> {
    await expect(this.page.getByText(this.words.basketPage.empty)).toBeVisible();
  }

  async totals(cents: number): Promise<void> {
    await expect(this.total).toHaveText(formatCents(cents, this.locale));
  }

  /** The sum at the end: the last term of the summary that is about goods and delivery. */
  get total(): Locator {
    const term = this.page.getByRole("term").filter({ hasText: this.words.basketPage.total });
    return term.locator("xpath=following-sibling::dd");
  }

  get problems(): Locator {
    return this.page.getByRole("alert").filter({ hasText: this.words.basketPage.problems });
  }

  get undoButton(): Locator {
    return this.page.getByRole("button", { name: this.words.basketPage.undo });
  }

  /** The basket that became an order leads there until that is paid. */
  async goToWaitingOrder(): Promise<void> {
    await this.page.getByRole("link", { name: this.words.basketPage.viewOrder }).click();
  }

  async goToCheckout(): Promise<void> {
    await this.checkoutLink.click();
  }

  get checkoutLink(): Locator {
    return this.page.getByRole("main").getByRole("link", { name: this.words.basketPage.checkout });
  }
}
