import { afterAll, expect, it } from "vitest";
import { cartSchema, checkoutAnswerSchema } from "@/app/api/v1/_contract/schemas";
import { checkInvariants } from "@/db/invariants";
import { type Article, shopDatabase, someArticle } from "./arrange";
import { addLine, newEmail, openCart, submit, viewCart } from "./buying";
import { read, readProblem } from "./client";
import { orderIsPaid } from "./outcome";
import { pay, providerPayments } from "./stand-in";

const db = shopDatabase();
const BUYERS = 200;

/** One buyer's whole way, from no cart to a paid order; null when the shop says at any step that nothing is left. */
async function buyWholly(article: Article): Promise<string | null> {
  const cart = await openCart();
  const added = await addLine(cart, { variantId: article.variantId });
  if (added.status !== 201) {
    readProblem(added, 409, "insufficient_stock");
    return null;
  }
  read(cartSchema, added, 201);
  const { totalCents } = await viewCart(cart);
  const submitted = await submit(cart, { email: newEmail(), expectedTotalCents: totalCents });
  if (submitted.status !== 201) {
    readProblem(submitted, 409, "insufficient_stock");
    return null;
  }
  const placed = read(checkoutAnswerSchema, submitted, 201);
  if (!placed.payment) throw new Error(`Order ${placed.orderNumber} has nothing to pay`);
  expect(await pay(placed.payment)).toBe("succeeded");
  const { number } = await orderIsPaid(placed, 60_000);
  return number;
}

it.each([
  [50, 50],
  [1, 1],
])("of two hundred who buy at once, for %i pieces exactly %i pay", async (pieces, winners) => {
  const article = await someArticle(db, { warehouse: pieces });
  const numbers = await Promise.all(Array.from({ length: BUYERS }, () => buyWholly(article)));
  const bought = numbers.filter((number) => number !== null);
  expect(bought).toHaveLength(winners);
  expect(new Set(bought).size).toBe(winners);
  for (const number of bought) {
    const payments = await providerPayments(number);
    expect(payments.map(({ status }) => status)).toEqual(["succeeded"]);
  }
  const [level] = await db.query.stockLevels.findMany({
    where: (levels, { eq }) => eq(levels.variantId, article.variantId),
  });
  expect(level).toMatchObject({ onHand: pieces, allocated: winners, held: 0 });
});

afterAll(async () => {
  expect(await checkInvariants(db)).toEqual([]);
});
