import type { FormObject } from "./form-body";
import type { Transaction } from "./transaction";

/** One API request on its way through an endpoint. */
export interface Call {
  tx: Transaction;
  params: FormObject;
  /** A publishable key may only touch the intent whose client secret it knows. */
  access: "secret" | "publishable";
  /** Where this stand-in is reached by browsers. */
  baseUrl: string;
}

/** An endpoint: reads and writes through the transaction, returns the object to answer with. */
export type Endpoint = (call: Call, ids: string[]) => unknown;
