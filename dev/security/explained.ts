import type { Explanation } from "./finding";

/** Findings that are none. Each is told in docs/security.md too; whatever is not listed here fails the scan. */
export const explained: readonly Explanation[] = [
  {
    tool: "wapiti",
    kind: "Content Security Policy Configuration",
    where: /^GET \/$/,
    what: /^CSP "script-src" value is not safe$/,
    because:
      "pages for browsing are files, the same for everybody, and cannot carry a nonce; they load nothing from elsewhere, and what belongs to a person is under the strict policy",
  },
  {
    tool: "wapiti",
    kind: "HTTP Secure Headers",
    what: /^X-XSS-Protection is not set$/,
    because:
      "browsers have dropped that filter, and where it lived it opened holes of its own; the policy does its work",
  },
  {
    tool: "wapiti",
    kind: "Secure Flag cookie",
    what: /: (locale|cart-\d+)$/,
    because: "the scanned shop is served without TLS; with an https PUBLIC_URL every cookie is Secure",
  },
];
