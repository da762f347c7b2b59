import { Button } from "@/components/ui/button";
import { describedBy, Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Notice } from "@/components/ui/notice";
import { Textarea } from "@/components/ui/textarea";
import type { WithdrawField, WithdrawState } from "@/lib/returns/types";
import type { WithdrawTexts } from "./withdraw-texts";

type DeclarationFieldsProps = {
  state: Extract<WithdrawState, { step: "form" }>;
  texts: WithdrawTexts;
  pending: boolean;
};

/** Step 1: what the law asks for and no more. */
export function DeclarationFields({ state, texts, pending }: DeclarationFieldsProps) {
  const { form, errors } = texts;
  const control = (name: WithdrawField, hint?: string) => {
    const error = state.fields.includes(name) ? errors[name] : undefined;
    return {
      error,
      input: { name, defaultValue: state.values[name], ...describedBy(name, { hint, error }) },
    };
  };
  const name = control("name");
  const contract = control("contract", form.contractHint);
  const email = control("email", form.emailHint);
  const goods = control("goods", form.goodsHint);
  return (
    <>
      {state.fields.length > 0 ? <Notice tone="danger" live title={errors.summary} /> : null}
      <Field id="name" label={form.name} error={name.error}>
        <Input autoComplete="name" required maxLength={120} {...name.input} />
      </Field>
      <Field id="contract" label={form.contract} hint={form.contractHint} error={contract.error}>
        <Input autoComplete="off" autoCapitalize="characters" required maxLength={80} {...contract.input} />
      </Field>
      <Field id="email" label={form.email} hint={form.emailHint} error={email.error}>
        <Input
          type="email"
          inputMode="email"
          autoComplete="email"
          required
          maxLength={254}
          {...email.input}
        />
      </Field>
      <Field id="goods" label={form.goods} optional={form.optional} hint={form.goodsHint} error={goods.error}>
        <Textarea rows={3} maxLength={1000} {...goods.input} />
      </Field>
      <div className="grid gap-3 sm:justify-items-start">
        <Button type="submit" name="intent" value="review" size="lg" aria-disabled={pending}>
          {form.submit}
        </Button>
        <p className="text-mute text-sm">{form.submitHint}</p>
      </div>
    </>
  );
}
