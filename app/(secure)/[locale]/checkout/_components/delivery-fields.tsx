import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Select } from "@/components/ui/select";
import type { CartView } from "@/lib/cart/types";
import type { CheckoutState } from "@/lib/checkout/types";
import type { CheckoutTexts } from "./checkout-texts";
import { fieldOf } from "./field-of";

type DeliveryFieldsProps = {
  state: CheckoutState;
  texts: CheckoutTexts;
  cart: CartView;
  ships: boolean;
  onCountry: (country: "DE" | "AT") => void;
};

export function DeliveryFields({ state, texts, cart, ships, onCountry }: DeliveryFieldsProps) {
  const { fields } = texts;
  const street = fieldOf(state, texts, "street");
  const postcode = fieldOf(state, texts, "postcode");
  const city = fieldOf(state, texts, "city");
  const country = fieldOf(state, texts, "country");
  return (
    <fieldset className="grid gap-5">
      <legend className="title mb-5 text-2xl">{texts.steps.delivery}</legend>
      {ships ? (
        <>
          <Field id="street" label={fields.street} error={street.error}>
            <Input autoComplete="shipping street-address" required maxLength={120} {...street.control} />
          </Field>
          <div className="grid gap-5 sm:grid-cols-[10rem_1fr]">
            <Field id="postcode" label={fields.postcode} error={postcode.error}>
              <Input
                autoComplete="shipping postal-code"
                inputMode="numeric"
                required
                maxLength={5}
                {...postcode.control}
              />
            </Field>
            <Field id="city" label={fields.city} error={city.error}>
              <Input autoComplete="shipping address-level2" required maxLength={80} {...city.control} />
            </Field>
          </div>
          <Field id="country" label={fields.country} error={country.error}>
            <Select
              autoComplete="shipping country"
              {...country.control}
              defaultValue={country.control.defaultValue ?? cart.country}
              onChange={(event) => onCountry(event.target.value === "AT" ? "AT" : "DE")}
            >
              <option value="DE">{texts.countries.DE}</option>
              <option value="AT">{texts.countries.AT}</option>
            </Select>
          </Field>
        </>
      ) : (
        <Notice>{texts.collectHint}</Notice>
      )}
    </fieldset>
  );
}
