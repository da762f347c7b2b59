import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "../support/words";

/** What stands above every page of the shop: search and basket. */
export class ShopHeader {
  constructor(
    readonly page: Page,
    private readonly words: Words,
  ) {}

  get searchField(): Locator {
    return this.page.getByRole("combobox", { name: this.words.search });
  }

  async searchFor(text: string): Promise<void> {
    await this.searchField.fill(text);
    await this.searchField.press("Enter");
    await this.page.waitForURL(/\/search\?/);
  }

  /** By the menu, which small screens keep behind a button. */
  async goToCategory(name: string): Promise<void> {
    const button = this.page.getByRole("banner").getByLabel(this.words.menu, { exact: true });
    if (await button.isVisible()) await button.click();
    const navigation = this.page.getByRole("navigation", { name: this.words.mainNavigation });
    await navigation.getByRole("link", { name, exact: true }).click();
    await expect(this.page).toHaveURL(/\/c\//);
  }

  async basketCounts(quantity: number): Promise<void> {
    const link = this.page.getByRole("banner").getByRole("link", { name: this.words.basket });
    await expect(link).toHaveAccessibleName(new RegExp(`(^|\\D)${quantity}(\\D|$)`));
  }
}
