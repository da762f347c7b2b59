import type { StockBand } from "@/lib/catalog/types";

const looks: Record<StockBand, { dot: string; text: string }> = {
  in_stock: { dot: "text-leaf", text: "text-mute" },
  few: { dot: "text-honey", text: "text-honey-ink" },
  none: { dot: "text-edge", text: "text-mute" },
};

/** The stock band in words; the dot only repeats them. */
export function StockNote({ stock, texts }: { stock: StockBand; texts: Record<StockBand, string> }) {
  const look = looks[stock];
  return (
    <span className={`inline-flex items-center gap-2 text-sm ${look.text}`}>
      <svg aria-hidden viewBox="0 0 8 8" className={`size-2 shrink-0 ${look.dot}`}>
        <circle cx="4" cy="4" r="4" fill="currentColor" />
      </svg>
      {texts[stock]}
    </span>
  );
}
