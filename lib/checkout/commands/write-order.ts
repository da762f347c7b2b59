import type { Tx } from "@/db/client";
import { fulfillments, orderAdjustments, orderLines, orders } from "@/db/schema/orders";
import type { CartContent } from "@/lib/cart/types";
import type { AppliedAdjustment, Quote, QuoteLine } from "@/lib/pricing/types";
import { newId, newOrderNumber, readableCode } from "@/lib/shared/ids";
import type { Write } from "@/lib/shared/write-together";
import { type PlannedFulfillment, planFulfillments } from "../rules/plan-fulfillments";

const PICKUP_CODE_LENGTH = 8;

type OrderRow = Omit<typeof orders.$inferInsert, "number" | "id">;
export type NewOrder = {
  orderId: string;
  number: string;
  fulfillments: (PlannedFulfillment & { id: string })[];
  /** Order line by cart line. */
  lineIds: ReadonlyMap<string, string>;
};

/** An order before it is written: its id and number, and those of its parts. */
export function newOrder(cart: CartContent, quote: Quote): NewOrder {
  return {
    orderId: newId(),
    number: newOrderNumber(),
    fulfillments: planFulfillments(cart.lines).map((plan) => ({ ...plan, id: newId() })),
    lineIds: new Map(quote.lines.map(({ id }) => [id, newId()])),
  };
}

/** An order as it was quoted: its row, fulfillments, lines and adjustments. A number that is taken throws. */
export function writeOrder(tx: Tx, order: NewOrder, row: OrderRow, cart: CartContent, quote: Quote): Write[] {
  const { orderId, number, fulfillments: planned, lineIds } = order;
  const parts = planned.map(({ id, storeId }) => ({
    id,
    orderId,
    method: storeId ? ("collect" as const) : ("ship" as const),
    storeId,
    pickupCode: storeId ? readableCode(PICKUP_CODE_LENGTH) : null,
    createdAt: row.placedAt,
  }));
  const lines = quote.lines.map((line, position) => toOrderLine(order, position, line, cart));
  const adjustments = quote.adjustments.flatMap((applied) => toAdjustments(orderId, applied, lineIds));
  return [
    tx.insert(orders).values({ ...row, id: orderId, number }),
    tx.insert(fulfillments).values(parts),
    tx.insert(orderLines).values(lines),
    ...(adjustments.length > 0 ? [tx.insert(orderAdjustments).values(adjustments)] : []),
  ];
}

function toOrderLine(
  { orderId, fulfillments: planned, lineIds }: NewOrder,
  position: number,
  priced: QuoteLine,
  cart: CartContent,
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
