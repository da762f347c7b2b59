import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { openDispute } from "../resources/disputes";
import { faultSchema } from "./faults";
import { readBody, sendJson } from "./http";
import type { StandIn } from "./stand-in";
import { stateSummary } from "./state-summary";
import { sweep } from "./sweep";
import { Transaction } from "./transaction";

type Door = (standIn: StandIn, body: unknown, url: URL) => unknown;

const doors: Record<string, Door> = {
  "GET /_stand-in/health": () => ({ status: "ok" }),
  "GET /_stand-in/state": (standIn, _body, url) => stateSummary(standIn, url.searchParams),
  "GET /_stand-in/faults": ({ faults }) => ({ items: faults.list() }),
  "POST /_stand-in/faults": ({ faults }, body) => faults.add(faultSchema.parse(body)),
  "DELETE /_stand-in/faults": ({ faults }, _body, url) => {
    const id = url.searchParams.get("id");
    faults.clear(id === null ? undefined : Number(id));
    return { items: faults.list() };
  },
  "POST /_stand-in/webhooks/replay": async ({ courier }, body) => {
    const { eventId, times, parallel } = replaySchema.parse(body);
    return { answers: await courier.replay(eventId, times, parallel) };
  },
  "POST /_stand-in/disputes": ({ store, clock }, body) => {
    const { paymentIntentId } = disputeSchema.parse(body);
    const chargeId = String(store.get("paymentIntents", paymentIntentId)?.latest_charge);
    const tx = new Transaction(store, clock.now());
    openDispute(tx, chargeId);
    tx.commit();
    return { chargeId };
  },
  "POST /_stand-in/clock": (standIn, body) => {
    const { advanceSeconds } = clockSchema.parse(body);
    standIn.clock.set(standIn.clock.offsetSeconds + advanceSeconds);
    standIn.store.commit([
      ["settings", "clock", { id: "clock", offsetSeconds: standIn.clock.offsetSeconds }],
    ]);
    sweep(standIn);
    return { now: standIn.clock.now(), offsetSeconds: standIn.clock.offsetSeconds };
  },
  "POST /_stand-in/reset": ({ store, faults, clock }) => {
    store.reset();
    faults.clear();
    clock.set(0);
    return { status: "ok" };
  },
};

const replaySchema = z.strictObject({
  eventId: z.string(),
  times: z.int().min(1).max(1000).default(1),
  parallel: z.boolean().default(true),
});

/** A bank may dispute any payment at any time; the test card does so only at once. */
const disputeSchema = z.strictObject({ paymentIntentId: z.string() });

const clockSchema = z.strictObject({
  advanceSeconds: z
    .int()
    .min(0)
    .max(400 * 86_400),
});

/** The door for tests and drills; Stripe has nothing like it. 400 with zod's issues for a body it cannot read. */
export async function answerAdmin(
  standIn: StandIn,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  const door = doors[`${request.method} ${url.pathname}`];
  if (!door) {
    sendJson(response, 404, JSON.stringify({ error: "no such door", doors: Object.keys(doors) }));
    return;
  }
  try {
    const text = await readBody(request);
    const result = await door(standIn, text === "" ? {} : JSON.parse(text), url);
    sendJson(response, 200, JSON.stringify(result, null, 2));
  } catch (error) {
    if (!(error instanceof z.ZodError) && !(error instanceof SyntaxError)) throw error;
    const issues = error instanceof z.ZodError ? error.issues : [{ message: error.message }];
    sendJson(response, 400, JSON.stringify({ error: "invalid body", issues }));
  }
}
