"use client";

import {
  type FormEvent,
  lazy,
  type ReactNode,
  useActionState,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { Island } from "@/components/live/island";
import { useHydrated } from "@/components/live/use-hydrated";
import { PriceBlock } from "@/components/pricing/price-block";
import type { PriceTexts } from "@/components/pricing/price-texts";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";
import { Stepper } from "@/components/ui/stepper";
import { addLineFormAction } from "@/lib/cart/actions";
import type { Locale } from "@/lib/shared/text";
import type { AddedTexts } from "./added-toast";
import { DeliveryChoice, type DeliveryTexts, type Method } from "./delivery-choice";
import { type FailureTexts, failureText } from "./failure-text";
import { OptionGroups, type OptionTexts } from "./option-groups";
import { StickyBar } from "./sticky-bar";
import { useVariant } from "./variant-context";

export type BuyTexts = {
  price: PriceTexts;
  options: OptionTexts;
  delivery: DeliveryTexts;
  added: AddedTexts;
  failures: FailureTexts;
  quantity: { label: string; more: string; less: string };
  add: string;
  adding: string;
  unavailable: string;
};

type BuyFormProps = {
  locale: Locale;
  taxRate: number;
  stores: { id: string; name: string }[];
  texts: BuyTexts;
  /** The choice without JavaScript, and what is said instead of a delivery where nothing is shipped. */
  plainVariants: ReactNode;
  instead: string | null;
};

const AddedToast = lazy(() => import("./added-toast"));

/** With the island that counts the cart: loaded after paint, and here by then. */
const loadCartCache = () => import("@/components/cart/cart-cache");

/** Price, choice and the one big button: a real form, which the action answers with or without JavaScript. */
export function BuyForm({ locale, taxRate, stores, texts, plainVariants, instead }: BuyFormProps) {
  const { product, variant, picture } = useVariant();
  const hydrated = useHydrated();
  const formId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [result, submit, pending] = useActionState(addLineFormAction, null);
  const [quantity, setQuantity] = useState(1);
  const [method, setMethod] = useState<Method>("ship");
  const [storeId, setStoreId] = useState("");
  const [missingStore, setMissingStore] = useState(false);

  useEffect(() => {
    if (!result) return;
    void loadCartCache().then((cache) => (result.ok ? cache.adoptCart(result.value) : cache.rereadCart()));
  }, [result]);

  const soldOut = variant.stock === "none";
  const onSubmit = (event: FormEvent) => {
    const missing = method === "collect" && !storeId;
    setMissingStore(missing);
    if (missing || soldOut || pending) event.preventDefault();
    else void loadCartCache().then((cache) => cache.predictAdded(quantity));
  };
  const failure = result && !result.ok ? failureText(result.failure, texts.failures) : "";
  const complaint = missingStore ? texts.failures.choose_store : pending ? "" : failure;
  const label = soldOut ? texts.unavailable : pending ? texts.adding : texts.add;

  return (
    <form id={formId} action={submit} onSubmit={onSubmit}>
      <PriceBlock
        locale={locale}
        texts={texts.price}
        priceCents={variant.priceCents}
        reduction={variant.reduction}
        unitPrice={variant.unitPrice}
        taxRate={taxRate}
        shipped={!instead}
      />
      <input type="hidden" name="locale" value={locale} />
      {hydrated ? <input type="hidden" name="variantId" value={variant.id} /> : null}
      <OptionGroups texts={texts.options} />
      {plainVariants}
      {instead ? (
        <p className="mt-6 rounded-md bg-sunken px-4 py-3.5 text-sm">{instead}</p>
      ) : (
        <DeliveryChoice
          locale={locale}
          stores={stores}
          texts={texts.delivery}
          method={method}
          storeId={storeId}
          onMethod={setMethod}
          onStore={(id) => {
            setStoreId(id);
            setMethod("collect");
            setMissingStore(false);
          }}
        />
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        <Stepper name="quantity" value={quantity} onChange={setQuantity} labels={texts.quantity} />
        <Button
          ref={button}
          type="submit"
          size="lg"
          aria-disabled={soldOut || pending}
          className="min-w-44 flex-1"
        >
          {pending ? <Spinner /> : null}
          {label}
        </Button>
      </div>
      <p role="alert" className="mt-3 min-h-6 font-medium text-danger text-sm">
        {complaint}
      </p>
      <Island>
        <AddedToast
          shown={result?.ok ? result : null}
          locale={locale}
          picture={picture}
          name={variant.optionsLabel ? `${product.name}, ${variant.optionsLabel}` : product.name}
          texts={texts.added}
        />
      </Island>
      <StickyBar
        watch={button}
        formId={formId}
        priceCents={variant.priceCents}
        locale={locale}
        label={label}
        disabled={soldOut || pending}
      />
    </form>
  );
}
