import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Input } from "@/components/ui/input";
import type { FacetDto, ListingDto } from "@/lib/catalog/types";
import type { Locale } from "@/lib/shared/text";
import { FilterForm } from "./filter-form";
import type { ListingState } from "./listing-url";

type FacetPanelProps = { locale: Locale; path: string; listing: ListingDto; state: ListingState };

/** Everything a list can be narrowed by, open, with how many articles each choice would leave. */
export async function FacetPanel({ locale, path, listing, state }: FacetPanelProps) {
  const t = await getTranslations({ locale, namespace: "listing" });
  const { priceRange } = listing;
  return (
    <FilterForm action={path}>
      {state.text ? <input type="hidden" name="q" value={state.text} /> : null}
      <div className="border-line border-b pb-3">
        <Checkbox id="available" name="available" value="1" defaultChecked={state.onlyAvailable}>
          {t("onlyAvailable")}
        </Checkbox>
        <Checkbox id="reduced" name="reduced" value="1" defaultChecked={state.onlyReduced}>
          {t("onlyReduced")}
        </Checkbox>
      </div>
      <fieldset className="border-line border-b py-5">
        <legend className="float-left mb-2 w-full font-semibold">{t("price")}</legend>
        <div className="clear-both grid grid-cols-2 gap-3">
          {(["min", "max"] as const).map((bound) => {
            const chosen = bound === "min" ? state.priceMinCents : state.priceMaxCents;
            const limit = bound === "min" ? priceRange?.minCents : priceRange?.maxCents;
            const round = bound === "min" ? Math.floor : Math.ceil;
            return (
              <label key={bound} htmlFor={bound} className="text-mute text-sm">
                {t(bound)}
                <Input
                  id={bound}
                  name={bound}
                  type="text"
                  inputMode="numeric"
                  pattern="[0-9]*"
                  maxLength={6}
                  defaultValue={chosen === undefined ? "" : chosen / 100}
                  placeholder={limit === undefined ? "" : String(round(limit / 100))}
                  compact
                  className="mt-1"
                />
              </label>
            );
          })}
        </div>
      </fieldset>
      {listing.facets.map((facet) => (
        <Facet key={facet.key} facet={facet} />
      ))}
      <div className="sticky bottom-0 bg-paper py-4 lg:static">
        <Button type="submit" wide className="lg:border lg:border-edge/50 lg:bg-raised lg:text-ink">
          {t("apply")}
        </Button>
      </div>
    </FilterForm>
  );
}

function Facet({ facet }: { facet: FacetDto }) {
  return (
    <fieldset className="border-line border-b py-4">
      <legend className="float-left w-full font-semibold">{facet.name}</legend>
      <ul className="clear-both">
        {facet.values.map((value) => (
          <li key={value.key}>
            <Checkbox
              id={`f-${facet.key}-${value.key}`}
              name="f"
              value={`${facet.key}.${value.key}`}
              defaultChecked={value.active}
              disabled={value.count === 0 && !value.active}
              className="has-disabled:text-mute"
            >
              {value.label} <span className="money text-mute text-sm">({value.count})</span>
            </Checkbox>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
