import { env } from "@/lib/shared/env";
import type { PaymentProvider } from "./port";
import { createStripeProvider } from "./stripe";

let provider: PaymentProvider | undefined;

/** The process's payment provider, made from the settings at first use: its breaker remembers across requests. */
export function getPaymentProvider(): PaymentProvider {
  provider ??= createStripeProvider({
    secretKey: env().STRIPE_SECRET_KEY,
    publishableKey: env().STRIPE_PUBLISHABLE_KEY,
    webhookSecret: env().STRIPE_WEBHOOK_SECRET,
    apiBase: env().STRIPE_API_BASE,
  });
  return provider;
}
