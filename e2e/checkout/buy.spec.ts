import { formatCents } from "@/lib/shared/money";
import { cards, expect, inbox, languages, linkIn, test } from "../fixtures";

const SHIPPING_CENTS = 490;

for (const language of languages) {
  test.describe(`in ${language}`, () => {
    test.use({ language });

    test("a guest finds, orders and pays, and has the contract in the mail", async ({
      page,
      goods,
      header,
      product,
      basket,
      checkout,
      card,
      order,
      words,
      provider,
    }) => {
      const mug = await goods.article({ priceCents: 1890 });
      const total = formatCents(1890 + SHIPPING_CENTS, language);

      await page.goto("/");
      await expect(page).toHaveURL(new RegExp(`/${language}$`));
      await header.searchFor(mug.word);
      await page.getByRole("main").getByRole("link", { name: mug.name[language] }).click();
      await product.isOf(mug);
      await product.costs(1890);
      await product.addToBasket();
      await header.basketCounts(1);
      await product.goToBasket();
      await basket.holds(mug, 1);
      await basket.goToCheckout();

      await checkout.isThere();
      const { email } = await checkout.fillIn();
      await checkout.acceptTerms();
      await expect(page.getByText(total).first()).toBeVisible();
      await checkout.order();
      await card.payWith(cards.good);
      await order.thanks();
      const number = await order.number();
      expect(await provider.timesPaid(number)).toBe(1);

      const mail = await inbox.waitFor({ to: email, subject: `${words.mail.subject} ${number}` });
      for (const part of [number, total, words.mail.terms, words.mail.withdrawal]) {
        expect(withPlainSpaces(mail.html)).toContain(withPlainSpaces(part));
      }
      await page.goto(linkIn(mail, words.mail.viewOrder));
      await order.isPaid();
      expect(await order.number()).toBe(number);
      await expect(page.getByRole("main").getByText(mug.name[language])).toBeVisible();
      expect(await inbox.count(email)).toBe(1);
    });
  });
}

/** Amounts carry spaces that do not break, as characters or as entities. */
function withPlainSpaces(text: string): string {
  return text.replaceAll(/&nbsp;|&#160;|\u00a0/g, " ");
}
