import type { ReductionDto } from "@/lib/catalog/types";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { PriceTexts } from "./price-texts";

type ReductionProps = { reduction: ReductionDto; texts: PriceTexts; locale: Locale };

/** The strike price is the 30-day low and the percentage is computed from it (§ 11 PAngV); both come from the server. */
export function Reduction({ reduction, texts, locale }: ReductionProps) {
  return (
    <>
      <span className="sr-only">{texts.was} </span>
      <s className="money text-mute">{formatCents(reduction.lowestPrice30dCents, locale)}</s>{" "}
      <span className="money font-semibold text-ember" aria-hidden>
        −{reduction.percent} %
      </span>
      <span className="sr-only">{texts.reducedBy.replace("{percent}", String(reduction.percent))}</span>
    </>
  );
}
