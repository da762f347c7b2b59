import type { Db } from "@/db/client";
import { receiveProviderEvent } from "@/lib/orders/commands/receive-provider-event";
import type { PaymentProvider } from "@/lib/payments/port";
import { raiseAlert } from "@/lib/shared/alert";
import { isDatabaseAway } from "@/lib/shared/database-away";
import { log } from "@/lib/shared/log";
import { machineContext } from "@/lib/shared/machine-context";

const MOST_BYTES = 1024 * 1024;

type Tools = { db: Db; provider: PaymentProvider };

const statusOf = { invalid_signature: 400, wrong_mode: 400, provider_unavailable: 503 } as const;

/**
 * The webhook door without Next.js around it. The raw bytes are what was signed, so they are read as they came, up to 1 MB.
 * 200: taken, also a second time; 400: not Stripe's; 413: too large; 5xx: could not look now, send it again.
 */
export async function receiveStripeEvent(request: Request, { db, provider }: Tools): Promise<Response> {
  try {
    return await receive(request, { db, provider });
  } catch (error) {
    if (isDatabaseAway(error)) return answer(503, "database_unavailable");
    log.error({ err: error }, "webhook failed");
    return answer(500, "internal_error");
  }
}

async function receive(request: Request, { db, provider }: Tools): Promise<Response> {
  const rawBody = await readRaw(request);
  if (rawBody === null) {
    raiseAlert("webhook_refused", { reason: "body_too_large" });
    return answer(413, "body_too_large");
  }
  const signature = request.headers.get("stripe-signature") ?? "";
  const ctx = await machineContext(db, { kind: "provider", name: provider.name });
  const received = await receiveProviderEvent(ctx, provider, { rawBody, signature });
  return received.ok
    ? answer(200, received.value.outcome)
    : answer(statusOf[received.failure.code], received.failure.code);
}

/** The body as text; null beyond the limit. What is announced too large is not read at all. */
async function readRaw(request: Request): Promise<string | null> {
  if (Number(request.headers.get("content-length") ?? 0) > MOST_BYTES) return null;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function answer(status: number, outcome: string): Response {
  const headers: Record<string, string> = { "cache-control": "no-store" };
  if (status === 503) headers["retry-after"] = "10";
  return Response.json({ outcome }, { status, headers });
}
