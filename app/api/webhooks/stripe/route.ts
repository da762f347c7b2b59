import { getDb } from "@/db/client";
import { getPaymentProvider } from "@/lib/payments/provider";
import { receiveStripeEvent } from "./receive";

export const dynamic = "force-dynamic";

export function POST(request: Request): Promise<Response> {
  return receiveStripeEvent(request, { db: getDb(), provider: getPaymentProvider() });
}
