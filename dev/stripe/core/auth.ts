import type { IncomingHttpHeaders } from "node:http";
import { StripeFailure } from "./errors";
import type { FormObject } from "./form-body";

export interface ApiKeys {
  secret: string;
  publishable: string;
}

/**
 * Which key a request carries: Bearer, Basic (key as user name), or the `key` parameter of browsers.
 * 401 without a key or with a wrong one; the message never shows more than its last characters.
 */
export function authenticate(
  headers: IncomingHttpHeaders,
  params: FormObject,
  keys: ApiKeys,
): "secret" | "publishable" {
  const key = keyIn(headers.authorization) ?? (typeof params.key === "string" ? params.key : undefined);
  if (key === keys.secret) return "secret";
  if (key === keys.publishable) return "publishable";
  const message =
    key === undefined || key === ""
      ? "You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth (e.g. 'Authorization: Bearer YOUR_SECRET_KEY')."
      : `Invalid API Key provided: ${key.slice(0, 8)}${"*".repeat(Math.max(0, Math.min(key.length, 40) - 12))}${key.length > 16 ? key.slice(-4) : ""}`;
  throw new StripeFailure({ type: "invalid_request_error", message }, { status: 401, remembered: false });
}

/** 401 `secret_key_required`: this call is not for browsers. */
export function secretKeyRequired(): StripeFailure {
  return new StripeFailure(
    {
      type: "invalid_request_error",
      code: "secret_key_required",
      message:
        "This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of your API keys at https://dashboard.stripe.com/account/apikeys.",
    },
    { status: 401, remembered: false },
  );
}

function keyIn(authorization: string | undefined): string | undefined {
  const [scheme, credentials] = (authorization ?? "").split(" ");
  if (!credentials) return undefined;
  if (scheme?.toLowerCase() === "bearer") return credentials;
  if (scheme?.toLowerCase() !== "basic") return undefined;
  return Buffer.from(credentials, "base64").toString("utf8").split(":")[0];
}
