import { describe, expect, it } from "vitest";
import { checkFiles } from "./repository";
import { importRules } from "./rules";

/** Per rule: [importing file, statement] that must be reported, and that must not. */
type Cases = { breaks: [string, string][]; keeps: [string, string][] };

const cases: Record<string, Cases> = {
  "shared-stands-alone": {
    breaks: [
      ["lib/shared/money.ts", 'import { quoteCart } from "@/lib/pricing/rules/quote";'],
      ["lib/shared/money.ts", 'import type { Cart } from "../cart/types";'],
      ["lib/shared/format.ts", 'import { headers } from "next/headers";'],
      ["lib/shared/context.ts", 'import { getDb } from "@/db/client";'],
      ["lib/shared/stock.ts", 'import { stockLevels } from "@/db/schema/stock";'],
    ],
    keeps: [
      ["lib/shared/context.ts", 'import type { Db } from "@/db/client";'],
      ["lib/shared/announce.ts", 'import { outbox } from "@/db/schema/outbox";'],
      ["lib/shared/ids.ts", 'import { uuidv7 } from "uuidv7"; import { createHash } from "node:crypto";'],
    ],
  },
  "types-are-plain": {
    breaks: [
      ["lib/cart/types.ts", 'import type { carts } from "@/db/schema/carts";'],
      ["lib/cart/types.ts", 'export type Read = typeof import("./queries").getCart;'],
      ["lib/cart/types.ts", 'import type { ReactNode } from "react";'],
    ],
    keeps: [
      ["lib/cart/types.ts", 'import type { Quote } from "@/lib/pricing/types"; export type { Quote };'],
    ],
  },
  "schemas-run-in-browsers": {
    breaks: [
      ["lib/cart/schemas.ts", 'import { env } from "@/lib/shared/env";'],
      ["lib/cart/schemas.ts", 'import { getCart } from "./queries";'],
    ],
    keeps: [["lib/cart/schemas.ts", 'import { z } from "zod"; import { methods } from "./types";']],
  },
  "rules-are-pure": {
    breaks: [
      ["lib/pricing/rules/quote.ts", 'import type { Db } from "@/db/client";'],
      ["lib/pricing/rules/quote.ts", 'import { eq } from "drizzle-orm";'],
      ["lib/pricing/rules/quote.ts", 'import { cache } from "react";'],
      ["lib/pricing/rules/quote.ts", 'import { randomUUID } from "node:crypto";'],
      ["lib/pricing/rules/quote.ts", 'import { newId } from "@/lib/shared/ids";'],
      ["lib/pricing/rules/quote.ts", 'const { env } = await import("@/lib/shared/env");'],
      ["lib/pricing/rules/quote.ts", 'import { getPrices } from "../queries";'],
      ["lib/pricing/rules/quote.ts", 'export { stock } from "@/lib/catalog/rules/stock";'],
    ],
    keeps: [
      [
        "lib/pricing/rules/quote.ts",
        'import { prorate } from "@/lib/shared/prorate"; import type { Q } from "../types"; import { a } from "./a";',
      ],
    ],
  },
  "queries-read": {
    breaks: [
      ["lib/cart/queries.ts", 'import { unstable_cache } from "next/cache";'],
      ["lib/cart/queries.ts", 'import { addLine } from "./commands/add-line";'],
      ["lib/cart/queries/list.ts", 'import { addLine } from "@/lib/pricing/commands/set-price";'],
    ],
    keeps: [
      [
        "lib/cart/queries.ts",
        'import { eq } from "drizzle-orm"; import { carts } from "@/db/schema/carts"; import type { Cart } from "./types"; import { getPrices } from "@/lib/pricing/queries";',
      ],
    ],
  },
  "commands-know-no-door": {
    breaks: [
      ["lib/cart/commands/add-line.ts", 'import { revalidateTag } from "next/cache";'],
      ["lib/cart/commands/add-line.ts", 'import { cache } from "react";'],
      ["lib/checkout/commands/place-order.ts", 'import Stripe from "stripe";'],
      ["lib/cart/commands/add-line.ts", 'import { addLineAction } from "../actions";'],
      ["lib/inventory/commands/hold.ts", 'import { placeOrder } from "@/lib/orders/commands/place-order";'],
    ],
    keeps: [
      [
        "lib/checkout/commands/place-order.ts",
        'import { takeHold } from "@/lib/inventory/commands/take-hold"; import { carts } from "@/db/schema/carts"; import { sql } from "drizzle-orm"; import { provider } from "@/lib/payments/provider";',
      ],
    ],
  },
  "actions-are-thin": {
    breaks: [
      ["lib/cart/actions.ts", '"use server"; import { eq } from "drizzle-orm";'],
      ["lib/cart/actions.ts", '"use server"; import { getDb } from "@/db/client";'],
      ["lib/cart/actions.ts", '"use server"; import { quoteCart } from "@/lib/pricing/rules/quote";'],
    ],
    keeps: [
      [
        "lib/cart/actions.ts",
        '"use server"; import { addLine } from "./commands/add-line"; import { cookies } from "next/headers"; import { addLineInput } from "./schemas";',
      ],
    ],
  },
  "api-is-thin": {
    breaks: [
      ["app/api/v1/carts/route.ts", 'import { eq } from "drizzle-orm";'],
      ["app/api/v1/carts/route.ts", 'import { carts } from "@/db/schema/carts";'],
      ["app/(secure)/[locale]/pay/route.ts", 'import { quoteCart } from "@/lib/pricing/rules/quote";'],
    ],
    keeps: [
      [
        "app/api/v1/carts/route.ts",
        'import { createCart } from "@/lib/cart/commands/create-cart"; import { getCart } from "@/lib/cart/queries"; import { NextResponse } from "next/server";',
      ],
    ],
  },
  "pages-hold-no-sql": {
    breaks: [
      ["app/(shop)/[locale]/cart/page.tsx", 'import { eq } from "drizzle-orm";'],
      ["app/(shop)/[locale]/cart/page.tsx", 'import { getDb } from "@/db/client";'],
      [
        "app/(shop)/[locale]/cart/page.tsx",
        'import { quoteCart } from "../../../../lib/pricing/rules/quote";',
      ],
      [
        "app/(shop)/[locale]/cart/_components/row.tsx",
        'import { addLine } from "@/lib/cart/commands/add-line";',
      ],
    ],
    keeps: [
      [
        "app/(shop)/[locale]/cart/page.tsx",
        'import { getCart } from "@/lib/cart/queries"; import { addLineAction } from "@/lib/cart/actions"; import { Row } from "@/components/cart/row";',
      ],
    ],
  },
  "ui-is-presentation": {
    breaks: [
      ["components/ui/button.tsx", 'import type { Money } from "@/lib/shared/money";'],
      ["components/ui/button.tsx", 'import Link from "next/link";'],
      ["components/ui/button.tsx", 'import { Price } from "@/components/catalog/price";'],
    ],
    keeps: [
      [
        "components/ui/button.tsx",
        'import { cva } from "class-variance-authority"; import { Button } from "@base-ui/react/button"; import { cn } from "./cn";',
      ],
    ],
  },
  "components-ask-nobody": {
    breaks: [
      ["components/cart/row.tsx", 'import { getCart } from "@/lib/cart/queries";'],
      ["components/cart/row.tsx", 'import type { carts } from "@/db/schema/carts";'],
      ["components/cart/row.tsx", 'import { addLine } from "@/lib/cart/commands/add-line";'],
      ["components/cart/row.tsx", 'import { Shell } from "@/app/(shop)/[locale]/shell";'],
    ],
    keeps: [
      [
        "components/cart/row.tsx",
        'import { addLineAction } from "@/lib/cart/actions"; import type { Line } from "@/lib/cart/types"; import { Button } from "@/components/ui/button";',
      ],
    ],
  },
  "schema-knows-no-domain": {
    breaks: [
      ["db/schema/carts.ts", 'import type { State } from "@/lib/cart/types";'],
      ["db/schema/carts.ts", 'import { env } from "@/lib/shared/env";'],
    ],
    keeps: [
      [
        "db/schema/carts.ts",
        'import { pgTable } from "drizzle-orm/pg-core"; import { newId } from "@/lib/shared/ids"; import { variants } from "./catalog"; import type { Text } from "@/lib/shared/text";',
      ],
    ],
  },
  "providers-behind-ports": {
    breaks: [
      ["lib/payments/queries.ts", 'import type Stripe from "stripe";'],
      ["instrumentation.ts", 'import nodemailer from "nodemailer";'],
    ],
    keeps: [
      ["lib/payments/stripe-provider.ts", 'import Stripe from "stripe";'],
      ["lib/messages/smtp.ts", 'import { createTransport } from "nodemailer";'],
      ["dev/stripe/server.ts", 'import type Stripe from "stripe";'],
    ],
  },
  "stripe-adapter-knows-stripe": {
    breaks: [["lib/payments/stripe.ts", 'import nodemailer from "nodemailer";']],
    keeps: [["lib/payments/stripe/client.ts", 'import Stripe from "stripe";']],
  },
  "smtp-adapter-knows-smtp": {
    breaks: [["lib/messages/smtp.ts", 'import Stripe from "stripe";']],
    keeps: [["lib/messages/smtp-transport.ts", 'import nodemailer from "nodemailer";']],
  },
  "listeners-stay-unheard": {
    breaks: [
      ["lib/orders/commands/place.ts", 'import { sendMail } from "@/lib/messages/commands/send";'],
      ["lib/loyalty/queries.ts", 'import type { Journey } from "@/lib/journeys/types";'],
    ],
    keeps: [
      ["lib/jobs/worker.ts", 'import { sendMail } from "@/lib/messages/commands/send";'],
      ["lib/messages/commands/send.ts", 'import { getOrder } from "@/lib/orders/queries";'],
    ],
  },
  "product-needs-no-tools": {
    breaks: [
      ["lib/payments/port.ts", 'import { start } from "@/dev/stripe/server";'],
      ["app/(shop)/[locale]/page.tsx", 'import { login } from "@/e2e/fixtures";'],
      ["db/client.ts", 'import { startPostgres } from "../dev/postgres/start";'],
    ],
    keeps: [
      ["dev/launch/main.ts", 'import { startStripe } from "@/dev/stripe/server";'],
      ["lib/cart/commands/add-line.db.test.ts", 'import { testDb } from "@/dev/test/db";'],
    ],
  },
  "domain-order": {
    breaks: [
      ["lib/pricing/queries.ts", 'import type { Cart } from "@/lib/cart/types";'],
      ["lib/orders/commands/cancel.ts", 'import { reopen } from "@/lib/checkout/commands/reopen";'],
      ["lib/stores/queries.ts", 'import { getAvailability } from "@/lib/inventory/queries";'],
      ["lib/catalog/queries.ts", 'import { getPrices } from "@/lib/pricing/queries";'],
      [
        "lib/inventory/commands/take-hold.ts",
        'import { vatOfGross } from "@/lib/pricing/rules/vat-of-gross";',
      ],
      ["lib/cart/commands/add-line.ts", 'import { webContext } from "@/lib/doors/context";'],
      ["lib/fashion/types.ts", 'import type { Product } from "@/lib/catalog/types";'],
    ],
    keeps: [
      ["lib/inventory/queries.ts", 'import type { Store } from "@/lib/stores/types";'],
      ["lib/catalog/queries/list.ts", 'import { unitPrice } from "@/lib/pricing/rules/unit-price";'],
      ["lib/cart/actions.ts", '"use server"; import { webContext } from "@/lib/doors/context";'],
      ["lib/doors/context.ts", 'import type { CartKey } from "@/lib/cart/types";'],
      ["lib/checkout/commands/place-order.ts", 'import { getPrices } from "@/lib/pricing/queries";'],
    ],
  },
};

const report = ([path, text]: [string, string], rule: string) =>
  checkFiles(new Map([[path, text]])).filter((finding) => finding.rule === rule);

describe("import table", () => {
  it("has a case for every rule", () => {
    expect(Object.keys(cases).sort()).toEqual([...importRules.map(({ id }) => id), "domain-order"].sort());
  });

  for (const [rule, { breaks, keeps }] of Object.entries(cases)) {
    describe(rule, () => {
      it.each(breaks)("reports %s: %s", (path, text) => {
        expect(report([path, text], rule)).toMatchObject([{ file: path, line: 1, rule }]);
      });
      it.each(keeps)("lets pass %s: %s", (path, text) => {
        expect(checkFiles(new Map([[path, text]]))).toEqual([]);
      });
    });
  }
});
