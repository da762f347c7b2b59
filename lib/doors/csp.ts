type Directives = Record<string, string[]>;

/** What both zones share: nothing from elsewhere, no plugins, no frames around us. */
const common: Directives = {
  "default-src": ["'self'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "manifest-src": ["'self'"],
  "frame-src": ["'none'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
};

/**
 * Browsing pages are files without a nonce, so inline scripts stay allowed there; no third party is. `development`
 * admits what the dev server needs (eval).
 */
export function browsingPolicy({ development = false } = {}): string {
  return serialise({
    ...common,
    "script-src": ["'self'", "'unsafe-inline'", ...evalIn(development)],
    "style-src": ["'self'", "'unsafe-inline'"],
  });
}

/**
 * Checkout, orders and all that belongs to a person: only scripts with this answer's nonce and what they load
 * themselves. `paymentOrigin` is where a form may end up when the payment page takes over.
 */
export function securePolicy(options: {
  nonce: string;
  paymentOrigin?: string;
  development?: boolean;
}): string {
  const { nonce, paymentOrigin, development = false } = options;
  return serialise({
    ...common,
    "script-src": ["'self'", `'nonce-${nonce}'`, "'strict-dynamic'", ...evalIn(development)],
    "style-src": ["'self'", development ? "'unsafe-inline'" : `'nonce-${nonce}'`],
    "form-action": ["'self'", ...(paymentOrigin ? [paymentOrigin] : [])],
  });
}

/** The page of an outage: its own style and script, the faces, and a look at the shop's health. */
export function awayPolicy(nonce: string): string {
  return serialise({
    ...common,
    "script-src": [`'nonce-${nonce}'`],
    "style-src": [`'nonce-${nonce}'`],
  });
}

function evalIn(development: boolean): string[] {
  return development ? ["'unsafe-eval'"] : [];
}

function serialise(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");
}
