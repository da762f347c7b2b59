import { expect, type Locator, type Page } from "@playwright/test";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { Article } from "../support/goods";
import type { Words } from "../support/words";

/** The page of one article. */
export class ProductPage {
  constructor(
    readonly page: Page,
    private readonly words: Words,
    private readonly locale: Locale,
  ) {}

  async open(article: Article): Promise<void> {
    await this.page.goto(`/${this.locale}/p/${article.slug}`);
    await this.isOf(article);
  }

  async isOf({ name }: Article): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 1, name: name[this.locale] })).toBeVisible();
  }

  /** Presses the button and waits until the basket says that it has it. */
  async addToBasket(): Promise<void> {
    await this.addButton.click();
    await expect(this.page.getByRole("status").filter({ hasText: this.words.product.added })).toBeVisible();
  }

  async goToBasket(): Promise<void> {
    await this.page.getByRole("link", { name: this.words.product.toBasket }).click();
  }

  async costs(cents: number, timeout?: number): Promise<void> {
    const price = this.page.getByRole("main").getByText(formatCents(cents, this.locale)).first();
    await expect(price).toBeVisible({ timeout });
  }

  get soldOutButton(): Locator {
    return this.page.getByRole("main").getByRole("button", { name: this.words.stock.none });
  }

  get addButton(): Locator {
    return this.page.getByRole("main").getByRole("button", { name: this.words.product.add }).first();
  }
}
