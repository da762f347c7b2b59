import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";

/** An amount with figures of one width, so that columns stand and nothing jumps when it changes. */
export function Money({
  cents,
  locale,
  className = "",
}: {
  cents: number;
  locale: Locale;
  className?: string;
}) {
  return <span className={`money ${className}`}>{formatCents(cents, locale)}</span>;
}
