import type { Tx } from "@/db/client";
import { fulfillments, orderAdjustments, orderLines, orders } from "@/db/schema/orders";
import type { CartContent } from "@/lib/cart/types";
import type { AppliedAdjustment, Quote, QuoteLine } from "@/lib/pricing/types";
import { newId, newOrderNumber, readableCode } from "@/lib/shared/ids";
import { type PlannedFulfillment, planFulfillments } from "../rules/plan-fulfillments";

const NUMBER_ATTEMPTS = 5;
const PICKUP_CODE_LENGTH = 8;

type OrderRow = Omit<typeof orders.$inferInsert, "number" | "id">;
export type WrittenOrder = {
  orderId: string;
  number: string;
  fulfillments: (PlannedFulfillment & { id: string })[];
  /** Order line by cart line. */
  lineIds: ReadonlyMap<string, string>;
};

/** Writes an order as it was quoted: its row, fulfillments, lines and adjustments, each table in one statement. */
export async function writeOrder(
  tx: Tx,
  row: OrderRow,
  cart: CartContent,
  quote: Quote,
): Promise<WrittenOrder> {
  const orderId = newId();
  const number = await insertNumbered(tx, { ...row, id: orderId });
  const planned = planFulfillments(cart.lines).map((plan) => ({ ...plan, id: newId() }));
  await tx.insert(fulfillments).values(
    planned.map(({ id, storeId }) => ({
      id,
      orderId,
      method: storeId ? ("collect" as const) : ("ship" as const),
      storeId,
      pickupCode: storeId ? readableCode(PICKUP_CODE_LENGTH) : null,
      createdAt: row.placedAt,
    })),
  );
  const lineIds = new Map(quote.lines.map(({ id }) => [id, newId()]));
  await tx
    .insert(orderLines)
    .values(
      quote.lines.map((line, position) => toOrderLine(orderId, position, line, cart, planned, lineIds)),
    );
  const adjustments = quote.adjustments.flatMap((applied) => toAdjustments(orderId, applied, lineIds));
  if (adjustments.length > 0) await tx.insert(orderAdjustments).values(adjustments);
  return { orderId, number, fulfillments: planned, lineIds };
}

/** Numbers are random: one that is taken is drawn again, without leaving the transaction. */
async function insertNumbered(tx: Tx, row: OrderRow & { id: string }): Promise<string> {
  for (let attempt = 0; attempt < NUMBER_ATTEMPTS; attempt += 1) {
    const number = newOrderNumber();
    const written = await tx
      .insert(orders)
      .values({ ...row, number })
      .onConflictDoNothing({ target: orders.number })
      .returning({ id: orders.id });
    if (written.length > 0) return number;
  }
  throw new Error(`No free order number in ${NUMBER_ATTEMPTS} attempts`);
}

function toOrderLine(
  orderId: string,
  position: number,
  priced: QuoteLine,
  cart: CartContent,
  planned: readonly (PlannedFulfillment & { id: string })[],
  lineIds: ReadonlyMap<string, string>,
): typeof orderLines.$inferInsert {
  const line = cart.lines.find(({ id }) => id === priced.id);
  const fulfillment = planned.find((plan) => plan.lineIds.includes(priced.id));
  if (!line || !fulfillment)
    throw new Error(`Quote of cart ${cart.id} names line ${priced.id}, which it has not`);
  return {
    id: lineIds.get(priced.id),
    orderId,
    fulfillmentId: fulfillment.id,
    variantId: line.variantId,
    sku: line.sku,
    slug: line.slug,
    name: line.name,
    optionsLabel: line.optionsLabel,
    quantity: priced.quantity,
    unitPriceCents: priced.unitPriceCents,
    subtotalCents: priced.subtotalCents,
    discountCents: priced.discountCents,
    totalCents: priced.totalCents,
    taxRate: priced.taxRate,
    taxCents: priced.taxCents,
    position,
  };
}

/** One row a share, so that every line knows what reduced it; a discount on shipping belongs to no line. */
function toAdjustments(
  orderId: string,
  { source, code, label, amountCents, shares }: AppliedAdjustment,
  lineIds: ReadonlyMap<string, string>,
): (typeof orderAdjustments.$inferInsert)[] {
  const row = { orderId, source, code, label };
  if (shares.length === 0) return [{ ...row, amountCents }];
  return shares.map((share) => ({
    ...row,
    orderLineId: lineIds.get(share.lineId),
    amountCents: share.amountCents,
  }));
}
