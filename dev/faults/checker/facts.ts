import { readFileSync } from "node:fs";
import postgres from "postgres";

/**
 * Everything the checker judges by, read with plain SQL, from the provider's own books, from the inbox and from the
 * shoppers' log. Nothing here or in `judge.ts` imports code of the shop: a mistake there cannot hide itself here.
 */
export interface Facts {
  operations: LoggedOperation[];
  orders: StoredOrder[];
  payments: StoredPayment[];
  units: {
    variant_id: string;
    ordered_paid: number;
    ordered_open: number;
    allocated: number;
    held: number;
  }[];
  provider: ProviderPayment[];
  mails: { messageId: string; subject: string; recipients: string[] }[];
}

export interface LoggedOperation {
  purchase: string;
  op: string;
  call: number;
  outcome: "invoke" | "ok" | "fail" | "unknown";
  status?: number;
  code?: string;
  retryAfter?: boolean;
  key?: string;
  order?: string;
  totalCents?: number;
  intent?: string;
  state?: string;
}

export interface StoredOrder {
  id: string;
  number: string;
  email: string;
  status: string;
  total_cents: number;
  payable_cents: number;
}

export interface StoredPayment {
  id: string;
  order_id: string;
  status: string;
  provider_intent_id: string | null;
  captured_cents: number;
  refunded_cents: number;
}

export interface ProviderPayment {
  id: string;
  status: string;
  amountReceived: number;
  amountRefunded: number;
  metadata: Record<string, string>;
}

export interface Sources {
  database: string;
  provider: string;
  inbox: string;
  log: string;
}

export async function readFacts({ database, provider, inbox, log }: Sources): Promise<Facts> {
  const sql = postgres(database, { max: 1, onnotice: () => undefined });
  try {
    const [books, mails] = await Promise.all([
      ask<{ payments: ProviderPayment[] }>(`${provider}/_stand-in/state`),
      ask<{ items: Facts["mails"]; total: number }>(`${inbox}/api/messages?limit=2000`),
    ]);
    if (mails.total > mails.items.length) throw new Error("The inbox has more mails than it shows");
    return {
      operations: readLog(log),
      orders: await sql<StoredOrder[]>`
        select id, number, email, status, total_cents, payable_cents from orders`,
      payments: await sql<StoredPayment[]>`
        select id, order_id, status, provider_intent_id, captured_cents, refunded_cents from payments`,
      units: await sql<Facts["units"]>`
        select level.variant_id, level.allocated::int, level.held::int,
          coalesce(ordered.paid, 0)::int as ordered_paid, coalesce(ordered.open, 0)::int as ordered_open
        from (
          select variant_id, sum(allocated) as allocated, sum(held) as held from stock_levels group by variant_id
        ) level
        left join (
          select line.variant_id, sum(line.quantity) filter (where o.status = 'paid') as paid,
            sum(line.quantity) filter (where o.status = 'awaiting_payment') as open
          from order_lines line join orders o on o.id = line.order_id group by line.variant_id
        ) ordered using (variant_id)`,
      provider: books.payments,
      mails: mails.items,
    };
  } finally {
    await sql.end();
  }
}

async function ask<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

function readLog(file: string): LoggedOperation[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line) as LoggedOperation);
}
