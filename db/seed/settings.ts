import type { Settings } from "@/lib/settings/types";

/** Morgenhain's own facts. Fictional; shipping as in policy, Delivery. */
export const seedSettings: Settings = {
  company: {
    name: "Morgenhain",
    legalName: "Morgenhain Kaffee GmbH",
    street: "Bahrenfelder Straße 118",
    postcode: "22765",
    city: "Hamburg",
    country: "DE",
    phone: "+49 40 5550 4180",
    email: "hallo@morgenhain.example",
    managingDirectors: ["Johanna Brandt", "Emre Yıldız"],
    registerCourt: "Amtsgericht Hamburg",
    registerNumber: "HRB 999999",
    vatId: "DE999999999",
    foodAuthority: "Bezirksamt Altona, Verbraucherschutz",
    weeeNumber: "DE 99999999",
    packagingNumber: "DE9999999999999",
  },
  shipping: { standardCents: 490, expressCents: 990, freeFromCents: 4900 },
  terms: { version: "2026-11-01" },
};
