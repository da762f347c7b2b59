/** First segments of the zone that is rendered for one person, under the strict policy and never stored. */
export const secureSegments = [
  "checkout",
  "orders",
  "account",
  "kiosk",
  "staff",
  "track",
  "returns",
  "withdraw",
] as const;

/** Where a camera may scan besides the shop (reliability, Headers). */
const scanning: readonly string[] = ["kiosk", "staff"];

export const secureSegmentsWithoutCamera = secureSegments.filter((segment) => !scanning.includes(segment));

const secure = new RegExp(`^/[a-z]{2}/(?:${secureSegments.join("|")})(?:/|$)`);

/** Whether `/de/checkout/…` and its like: pages behind the strict policy. */
export function isSecurePath(pathname: string): boolean {
  return secure.test(pathname);
}
