import type { Stack } from "./stack";

/** The page a person sees when everything runs: where to look and what to try. */
export function welcome(stack: Stack, stateFolder: string, tookMs: number): string {
  const shop = stack.environment.PUBLIC_URL ?? stack.shopUrl;
  const lines = [
    "",
    `  Morgenhain is open (after ${(tookMs / 1000).toFixed(1)} s).`,
    "",
    `  Shop, German     ${shop}/de`,
    `  Shop, English    ${shop}/en`,
    `  API              ${shop}/api/docs`,
    ...(stack.inbox ? [`  Mail inbox       ${stack.inbox}`] : []),
    ...(stack.stripe ? [`  Payments         ${stack.stripe}  (stands in for Stripe)`] : []),
    `  Database         ${stack.database.where}`,
    `  Logs             ${stateFolder}/logs`,
    "",
    "  Try: put something into the cart, check out as a guest, pay with a test card",
    "  (any future date, any CVC), then read the confirmation in the inbox.",
    "",
    "    4242 4242 4242 4242   succeeds",
    "    4000 0000 0000 0002   is declined",
    "    4000 0025 0000 3155   asks for 3-D Secure",
    "",
    "  No sign-in is needed yet. Ctrl-C stops everything; what you did is kept.",
    "",
  ];
  return lines.join("\n");
}
