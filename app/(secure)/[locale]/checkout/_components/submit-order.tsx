import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Spinner } from "@/components/ui/spinner";
import type { CheckoutState } from "@/lib/checkout/types";
import type { Locale } from "@/lib/shared/text";
import type { CheckoutTexts } from "./checkout-texts";
import { fieldOf } from "./field-of";

type SubmitOrderProps = {
  state: CheckoutState;
  texts: CheckoutTexts;
  locale: Locale;
  label: string;
  busy: boolean;
  disabled: boolean;
};

/** Consent, unticked, and the button that says what pressing it means (§ 312j BGB). */
export function SubmitOrder({ state, texts, locale, label, busy, disabled }: SubmitOrderProps) {
  const terms = fieldOf(state, texts, "termsAccepted");
  const { defaultValue, ...control } = terms.control;
  return (
    <div className="mt-5 grid gap-4">
      <div>
        <Checkbox required defaultChecked={defaultValue === "on"} {...control}>
          <span className="text-sm">
            <ConsentText text={texts.terms} locale={locale} />
          </span>
        </Checkbox>
        {terms.error ? (
          <p id="termsAccepted-error" className="font-medium text-danger text-sm">
            {terms.error}
          </p>
        ) : null}
      </div>
      <Button
        type="submit"
        size="lg"
        wide
        aria-disabled={disabled}
        onClick={(event) => disabled && event.preventDefault()}
      >
        {busy ? <Spinner /> : null}
        {busy ? texts.buying : label}
      </Button>
      <p className="text-center text-mute text-sm">{texts.buyHint}</p>
      <p className="text-center text-mute text-sm">{texts.warranty}</p>
    </div>
  );
}

/** The sentence with its `<terms>` and `<withdrawal>` parts as links; they open beside the form, so nothing is lost. */
function ConsentText({ text, locale }: { text: string; locale: Locale }) {
  return text.split(/(<\w+>[^<]*<\/\w+>)/).map((part) => {
    const link = /^<(\w+)>([^<]*)</.exec(part);
    if (!link) return part;
    return (
      <a key={part} className="link" href={`/${locale}/legal/${link[1]}`} target="_blank" rel="noopener">
        {link[2]}
      </a>
    );
  });
}
