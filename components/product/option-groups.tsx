"use client";

import { Swatch } from "@/components/catalog/swatch";
import { Choice } from "@/components/ui/choice";
import { chooseVariant, exactVariant } from "./choose-variant";
import { useVariant } from "./variant-context";

export type OptionTexts = { chosen: string; notTogether: string; soldOut: string };

/** One group of buttons an option. Every value stays reachable: one that does not go with the rest changes the rest. */
export function OptionGroups({ texts }: { texts: OptionTexts }) {
  const { product, variant, choose } = useVariant();
  if (product.variants.length < 2) return null;
  return product.options.map((option) => {
    const chosen = option.values.find(({ key }) => key === variant.options[option.key]);
    return (
      <fieldset key={option.key} className="js-only mt-6">
        <legend className="mb-2.5 font-semibold text-sm">
          {texts.chosen.replace("{name}", option.name).replace("{value}", chosen?.label ?? "")}
        </legend>
        <div className="flex flex-wrap gap-2.5">
          {option.values.map((value) => {
            const exact = exactVariant(product.variants, variant, option.key, value.key);
            const next = exact ?? chooseVariant(product.variants, variant, option.key, value.key);
            if (!next) return null;
            const remark = exact ? (exact.stock === "none" ? texts.soldOut : "") : texts.notTogether;
            return (
              <Choice
                key={value.key}
                dot={false}
                name={`option-${option.key}`}
                value={value.key}
                checked={value.key === chosen?.key}
                onChange={() => choose(next)}
                className={`font-medium ${remark ? "border-dashed text-mute" : ""}`}
              >
                <span className="flex items-center gap-2.5">
                  {value.swatch ? <Swatch colour={value.swatch} /> : null}
                  {value.label}
                  {remark ? <span className="sr-only">, {remark}</span> : null}
                </span>
              </Choice>
            );
          })}
        </div>
      </fieldset>
    );
  });
}
