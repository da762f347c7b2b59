import { expect, type Locator, type Page } from "@playwright/test";
import type { Words } from "../support/words";

/** A list of articles with its filters: a category or a search. */
export class ListingPage {
  constructor(
    readonly page: Page,
    private readonly words: Words,
  ) {}

  get results(): Locator {
    return this.page.getByRole("region", { name: this.words.listing.results });
  }

  get articles(): Locator {
    return this.results.getByRole("article");
  }

  /** A choice of a filter, with or without the number of articles behind it. */
  choice(filter: string, value: string): Locator {
    const name = new RegExp(`^${value}( \\(\\d+\\))?$`);
    return this.page.getByRole("group", { name: filter }).getByRole("checkbox", { name });
  }

  chip(value: string): Locator {
    return this.page.getByRole("link", { name: this.words.listing.without(value) });
  }

  get sorting(): Locator {
    return this.page.getByRole("combobox", { name: this.words.listing.sort });
  }

  /** Without JavaScript nothing is applied by itself. */
  async apply(): Promise<void> {
    await this.page.getByRole("button", { name: this.words.listing.apply }).first().click();
  }

  /** Small screens keep the filters behind a button. */
  async openFilters(): Promise<void> {
    await this.#press(this.words.listing.filter);
  }

  async closeFilters(): Promise<void> {
    await this.#press(this.words.listing.closeFilters);
  }

  async counts(articles: number): Promise<void> {
    await expect(this.results.getByRole("status")).toHaveText(this.words.listing.count(articles));
  }

  async #press(name: string): Promise<void> {
    const disclosure = this.page.getByRole("main").getByText(name, { exact: true });
    if (await disclosure.isVisible()) await disclosure.click();
  }
}
