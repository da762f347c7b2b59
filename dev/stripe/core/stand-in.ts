import type { Courier } from "../webhooks/courier";
import type { ApiKeys } from "./auth";
import type { Clock } from "./clock";
import type { Faults } from "./faults";
import type { Idempotency } from "./idempotency";
import type { Store } from "./store";

/** The parts of one running stand-in. */
export interface StandIn {
  clock: Clock;
  store: Store;
  faults: Faults;
  idempotency: Idempotency;
  courier: Courier;
  keys: ApiKeys;
  /** The shop's name on the card page. */
  merchant: string;
  /** Where browsers reach this stand-in; known once it listens. */
  baseUrl: string;
}
