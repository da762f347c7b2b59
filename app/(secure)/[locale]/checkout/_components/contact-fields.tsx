import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import type { CheckoutState } from "@/lib/checkout/types";
import type { CheckoutTexts } from "./checkout-texts";
import { fieldOf } from "./field-of";

type ContactFieldsProps = { state: CheckoutState; texts: CheckoutTexts };

export function ContactFields({ state, texts }: ContactFieldsProps) {
  const { fields } = texts;
  const email = fieldOf(state, texts, "email", fields.emailHint);
  const name = fieldOf(state, texts, "name");
  const phone = fieldOf(state, texts, "phone", fields.phoneHint);
  return (
    <fieldset className="grid gap-5">
      <legend className="title mb-5 text-2xl">{texts.steps.contact}</legend>
      <Field id="email" label={fields.email} hint={fields.emailHint} error={email.error}>
        <Input
          type="email"
          autoComplete="email"
          inputMode="email"
          required
          maxLength={254}
          {...email.control}
        />
      </Field>
      <Field id="name" label={fields.name} error={name.error}>
        <Input autoComplete="name" required maxLength={120} {...name.control} />
      </Field>
      <Field
        id="phone"
        label={fields.phone}
        optional={fields.optional}
        hint={fields.phoneHint}
        error={phone.error}
      >
        <Input type="tel" autoComplete="tel" maxLength={30} {...phone.control} />
      </Field>
    </fieldset>
  );
}
