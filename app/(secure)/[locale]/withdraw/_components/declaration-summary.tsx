import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { Spinner } from "@/components/ui/spinner";
import { type WithdrawState, withdrawFields } from "@/lib/returns/types";
import { fill } from "@/lib/shared/fill";
import { Declaration } from "./declaration";
import type { WithdrawTexts } from "./withdraw-texts";

type DeclarationSummaryProps = {
  state: Extract<WithdrawState, { step: "summary" }>;
  texts: WithdrawTexts;
  pending: boolean;
};

/** Step 2: the declaration in full, and the button that makes it (§ 356a (3) BGB). */
export function DeclarationSummary({ state, texts, pending }: DeclarationSummaryProps) {
  const { values, declarationKey, refused } = state;
  const { form, summary, errors } = texts;
  const rows = [
    { label: form.name, value: values.name ?? "" },
    { label: form.contract, value: values.contract ?? "" },
    { label: form.email, value: values.email ?? "" },
    { label: form.goods, value: values.goods || summary.whole },
  ];
  return (
    <>
      {withdrawFields.map((field) => (
        <input key={field} type="hidden" name={field} value={values[field] ?? ""} />
      ))}
      <input type="hidden" name="declarationKey" value={declarationKey} />
      <Declaration statement={fill(summary.statement, { contract: values.contract ?? "" })} rows={rows} />
      {refused ? <Notice tone="danger" live title={errors[refused]} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="intent" value="confirm" look="accent" size="lg" aria-disabled={pending}>
          {pending ? <Spinner /> : null}
          {pending ? summary.confirming : summary.confirm}
        </Button>
        <Button type="submit" name="intent" value="edit" look="outline" size="lg" aria-disabled={pending}>
          {summary.edit}
        </Button>
      </div>
    </>
  );
}
