import type Stripe from "stripe";
import { z } from "zod";
import type { Call } from "../core/call";
import { resourceMissing } from "../core/errors";
import { listPage } from "../core/lists";
import { accepted, createdRange, expand, pagination, parseParams, text } from "../core/params";

const listChargeParams = z.strictObject({
  ...pagination,
  created: createdRange,
  customer: accepted,
  payment_intent: text.optional(),
  transfer_group: accepted,
} satisfies Record<keyof Stripe.ChargeListParams, z.ZodType>);

/** `GET /v1/charges/{id}` */
export function retrieveCharge(call: Call, [id = ""]: string[]): Stripe.Charge {
  parseParams(z.strictObject({ expand }), call.params);
  const charge = call.tx.get("charges", id);
  if (!charge) throw resourceMissing("charge", id, "charge");
  return charge;
}

/** `GET /v1/charges` */
export function listCharges(call: Call): Stripe.ApiList<Stripe.Charge> {
  const params = parseParams(listChargeParams, call.params);
  const { payment_intent: intent } = params;
  return listPage(
    "/v1/charges",
    call.tx.values("charges"),
    params,
    (charge) => !intent || charge.payment_intent === intent,
  );
}
