"use client";

import { lazy, useState } from "react";
import { Island } from "@/components/live/island";
import { useHydrated } from "@/components/live/use-hydrated";
import { Choice } from "@/components/ui/choice";
import { Select } from "@/components/ui/select";
import { Skeleton } from "@/components/ui/skeleton";
import type { Locale } from "@/lib/shared/text";
import type { Availability } from "./availability-source";
import { collectText, deliveryText, type PromiseTexts, shelfText } from "./promise";
import { useVariant } from "./variant-context";

export type DeliveryTexts = PromiseTexts &
  Record<
    | "legend"
    | "ship"
    | "shipStatic"
    | "collect"
    | "collectStatic"
    | "choose"
    | "store"
    | "loading"
    | "failed",
    string
  >;

const AvailabilitySource = lazy(() => import("./availability-source"));

export type Method = "ship" | "collect";

type DeliveryChoiceProps = {
  locale: Locale;
  stores: { id: string; name: string }[];
  texts: DeliveryTexts;
  method: Method;
  storeId: string;
  onMethod: (method: Method) => void;
  onStore: (storeId: string) => void;
};

/** Delivery date and store side by side. Their lines have their height before the dates are known, so nothing moves. */
export function DeliveryChoice(props: DeliveryChoiceProps) {
  const { locale, stores, texts, method, storeId, onMethod, onStore } = props;
  const { variant } = useVariant();
  const hydrated = useHydrated();
  const [{ data, failed }, setAvailability] = useState<Availability>({ failed: false });
  const chosen = data?.stores.find((store) => store.storeId === storeId);
  const now = new Date();
  const waiting = hydrated && !data && !failed;
  return (
    <fieldset className="mt-6" aria-busy={waiting}>
      <legend className="sr-only">{texts.legend}</legend>
      <Island>
        <AvailabilitySource variantId={variant.id} onChange={setAvailability} />
      </Island>
      <div className="grid gap-2.5 sm:grid-cols-2">
        <Choice name="method" value="ship" checked={method === "ship"} onChange={() => onMethod("ship")}>
          <span className="block font-semibold">{texts.ship}</span>
          <span className="block min-h-11 text-mute text-sm">
            {data ? deliveryText(data.delivery, texts, locale) : null}
            {waiting ? <Skeleton className="mt-1.5 h-3.5 w-36" /> : null}
            {data || waiting ? null : texts.shipStatic}
          </span>
        </Choice>
        <Choice
          name="method"
          value="collect"
          checked={method === "collect"}
          onChange={() => onMethod("collect")}
        >
          <span className="block font-semibold">{chosen?.name ?? texts.collect}</span>
          <span className="block min-h-11 text-sm">
            {chosen ? (
              <>
                <span className={`block ${chosen.collect ? "font-semibold text-leaf" : "text-mute"}`}>
                  {collectText(chosen, texts, locale, now)}
                </span>
                <span className="block text-mute">{shelfText(chosen, texts)}</span>
              </>
            ) : (
              <span className="text-mute">{texts.collectStatic}</span>
            )}
          </span>
        </Choice>
      </div>
      <div className={method === "collect" ? "mt-2.5" : "no-js-block mt-2.5 hidden"}>
        <Select
          name="storeId"
          aria-label={texts.store}
          value={storeId}
          onChange={(event) => onStore(event.target.value)}
        >
          <option value="">{texts.choose}</option>
          {stores.map((store) => {
            const there = data?.stores.find((candidate) => candidate.storeId === store.id);
            return (
              <option key={store.id} value={store.id} disabled={there?.collect === null}>
                {store.name}
                {there ? `, ${collectText(there, texts, locale, now)}` : ""}
              </option>
            );
          })}
        </Select>
      </div>
      <p role="status" className={failed ? "mt-2 text-mute text-sm" : "sr-only"}>
        {failed ? texts.failed : waiting ? texts.loading : ""}
      </p>
    </fieldset>
  );
}
