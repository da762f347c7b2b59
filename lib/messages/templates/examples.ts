import type { OrderFacts } from "../types";

/** Worked example 3 of the policy as a paid order: 13.90 + 14.50 + shipping 4.90 = 33.30. For tests. */
export const shippedOrder: OrderFacts = {
  id: "0199aaaa-0000-7000-8000-000000000001",
  number: "MH-7K3F-92QD",
  status: "paid",
  locale: "de",
  email: "ada@example.com",
  name: "Ada Beispiel",
  placedAt: new Date("2026-11-22T22:30:00Z"),
  paidAt: new Date("2026-11-22T22:32:00Z"),
  shippingAddress: {
    name: "Ada Beispiel",
    street: "Große Elbstraße 12",
    postcode: "22767",
    city: "Hamburg",
    country: "DE",
  },
  shippingMethod: "standard",
  goodsCents: 2840,
  shippingCents: 490,
  totalCents: 3330,
  taxes: [
    { country: "DE", rate: 7, grossCents: 1630, taxCents: 107 },
    { country: "DE", rate: 19, grossCents: 1700, taxCents: 271 },
  ],
  lines: [
    {
      name: "Espresso Elbtal",
      optionsLabel: "250 g · ganze Bohne",
      quantity: 1,
      unitPriceCents: 1390,
      subtotalCents: 1390,
      fulfillmentId: "parcel",
    },
    {
      name: "Becher Kiesel",
      optionsLabel: "Sand",
      quantity: 1,
      unitPriceCents: 1450,
      subtotalCents: 1450,
      fulfillmentId: "parcel",
    },
  ],
  adjustments: [],
  fulfillments: [
    {
      id: "parcel",
      method: "ship",
      pickupCode: null,
      promisedFrom: new Date("2026-11-24T23:00:00Z"),
      promisedTo: new Date("2026-11-27T22:00:00Z"),
      store: null,
    },
  ],
};

/** Worked example 2 of the policy, bought in English and collected: 3 × 14.50 with "3 for 2". */
export const collectedOrder: OrderFacts = {
  ...shippedOrder,
  number: "MH-0AB1-C2D3",
  locale: "en",
  shippingAddress: null,
  shippingMethod: null,
  goodsCents: 4350,
  shippingCents: 0,
  totalCents: 2900,
  taxes: [{ country: "DE", rate: 19, grossCents: 2900, taxCents: 463 }],
  adjustments: [{ label: "3 for 2 on cups", amountCents: -1450 }],
  lines: [
    {
      name: "Kiesel cup",
      optionsLabel: "Sand",
      quantity: 3,
      unitPriceCents: 1450,
      subtotalCents: 4350,
      fulfillmentId: "store",
    },
  ],
  fulfillments: [
    {
      id: "store",
      method: "collect",
      pickupCode: "7K3F92QD",
      promisedFrom: new Date("2026-11-23T11:00:00Z"),
      promisedTo: null,
      store: {
        name: "Hamburg-Ottensen",
        street: "Ottenser Hauptstraße 21",
        postcode: "22765",
        city: "Hamburg",
        timezone: "Europe/Berlin",
      },
    },
  ],
};
