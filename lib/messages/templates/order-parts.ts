import { formatCents } from "@/lib/shared/money";
import { dayAndTime, daySpan, isSameDay, longDay } from "../rules/dates";
import type { MailBlock, MailPanel, OrderFacts, OrderFactsFulfillment } from "../types";
import { words } from "../words/words";

/** Where the shop itself is; stores bring their own zone. */
const HOUSE_TIMEZONE = "Europe/Berlin";

export function orderHead(order: OrderFacts): MailBlock {
  const w = words[order.locale];
  return {
    kind: "facts",
    rows: [
      { label: w.orderNumber, value: order.number },
      { label: w.orderedOn, value: longDay(order.placedAt, order.locale, HOUSE_TIMEZONE) },
    ],
  };
}

export function orderGoods({ locale, lines }: OrderFacts): MailBlock {
  const w = words[locale];
  return {
    kind: "goods",
    heading: w.goods,
    lines: lines.map((line) => ({
      name: line.name,
      detail: line.optionsLabel,
      quantity: line.quantity,
      each: w.each(formatCents(line.unitPriceCents, locale)),
      amount: formatCents(line.subtotalCents, locale),
    })),
  };
}

/** Goods, every discount by its name, shipping, total and the VAT in it per rate (law: Total price, VAT). */
export function orderSums(order: OrderFacts): MailBlock {
  const { locale } = order;
  const w = words[locale];
  const money = (cents: number) => formatCents(cents, locale);
  return {
    kind: "sums",
    rows: [
      { label: w.goodsValue, amount: money(order.goodsCents) },
      ...order.adjustments.map(({ label, amountCents }) => ({ label, amount: money(amountCents) })),
      ...shippingRow(order),
      { label: w.total, amount: money(order.totalCents), strong: true },
      ...order.taxes.map(({ rate, grossCents, taxCents }) => ({
        label: w.vat(rate, money(grossCents)),
        amount: money(taxCents),
      })),
    ],
    note: w.vatNote,
  };
}

/** How it comes and what that costs; a gift card alone neither travels nor waits in a store. */
function shippingRow({ locale, shippingMethod, shippingCents, fulfillments, shippingAddress }: OrderFacts) {
  const w = words[locale];
  const amount = shippingCents === 0 ? w.free : formatCents(shippingCents, locale);
  if (shippingAddress && shippingMethod) return [{ label: w.shipping[shippingMethod], amount }];
  return fulfillments.some(({ store }) => store) ? [{ label: w.collection, amount }] : [];
}

export function orderPayment({ locale, totalCents, paidAt }: OrderFacts): MailBlock[] {
  if (!paidAt) return [];
  const w = words[locale];
  const day = longDay(paidAt, locale, HOUSE_TIMEZONE);
  return [{ kind: "panel", heading: w.payment, lines: [w.paid(formatCents(totalCents, locale), day)] }];
}

/** Where and when everything arrives: the address once, then each parcel or store with its dates. */
export function orderDeliveries(order: OrderFacts): MailBlock[] {
  const w = words[order.locale];
  const address = order.shippingAddress;
  const panels = order.fulfillments.map((parcel) => parcelPanel(order, parcel));
  const parcels = panels.filter(({ lines }) => lines.length > 0);
  if (!address) return parcels;
  const { name, extra, street, postcode, city, country } = address;
  const lines = [name, extra, street, `${postcode} ${city}`, w.country[country]];
  return [
    { kind: "panel", heading: w.address, lines: lines.filter((line) => line !== undefined) },
    ...parcels,
  ];
}

function parcelPanel(order: OrderFacts, parcel: OrderFactsFulfillment): MailPanel {
  const w = words[order.locale];
  const { store } = parcel;
  const own = order.lines.filter(({ fulfillmentId }) => fulfillmentId === parcel.id);
  const names = own.map(({ name, quantity }) => (quantity > 1 ? `${quantity} × ${name}` : name)).join(", ");
  return {
    kind: "panel",
    heading: store ? w.store(store.name) : w.delivery,
    lines: [
      ...(store ? [`${store.street}, ${store.postcode} ${store.city}`] : []),
      ...promise(order.locale, parcel),
      ...(parcel.pickupCode ? [w.pickupCode(parcel.pickupCode)] : []),
      ...(order.fulfillments.length > 1 ? [w.contains(names)] : []),
    ],
  };
}

function promise(locale: OrderFacts["locale"], parcel: OrderFactsFulfillment): string[] {
  const w = words[locale];
  const { promisedFrom: from, store } = parcel;
  if (!from) return [];
  const to = parcel.promisedTo ?? from;
  const timezone = store?.timezone ?? HOUSE_TIMEZONE;
  if (!store) return [w.deliverySpan(daySpan(from, to, locale, timezone))];
  return isSameDay(from, to, timezone)
    ? [w.readyFrom(dayAndTime(from, locale, timezone))]
    : [w.readyBetween(daySpan(from, to, locale, timezone))];
}
