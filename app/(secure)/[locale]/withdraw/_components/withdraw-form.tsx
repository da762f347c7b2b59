"use client";

import { useActionState, useEffect, useRef } from "react";
import { withdrawAction } from "@/lib/returns/actions";
import type { WithdrawState } from "@/lib/returns/types";
import type { Locale } from "@/lib/shared/text";
import { DeclarationFields } from "./declaration-fields";
import { DeclarationSummary } from "./declaration-summary";
import type { WithdrawTexts } from "./withdraw-texts";

type WithdrawFormProps = { locale: Locale; texts: WithdrawTexts; contract: string };

/** Both steps in one plain form: the server answers with the next one. With JavaScript the focus follows. */
export function WithdrawForm({ locale, texts, contract }: WithdrawFormProps) {
  const [state, submit, pending] = useActionState<WithdrawState, FormData>(withdrawAction, {
    step: "form",
    values: { contract },
    fields: [],
  });
  const form = useRef<HTMLFormElement>(null);
  const answered = useRef(false);

  useEffect(() => {
    if (answered.current) {
      const wrong = state.step === "form" ? "[aria-invalid=true]" : null;
      const target =
        (wrong && form.current?.querySelector<HTMLElement>(wrong)) || form.current?.querySelector("h2");
      target?.focus();
    }
    answered.current = true;
  }, [state]);

  return (
    <form ref={form} action={submit} noValidate className="grid gap-6">
      <input type="hidden" name="locale" value={locale} />
      <div>
        <p className="text-mute text-sm">{texts.steps[state.step]}</p>
        <h2 tabIndex={-1} className="title mt-1 text-2xl outline-none">
          {texts[state.step].heading}
        </h2>
      </div>
      {state.step === "form" ? (
        <DeclarationFields state={state} texts={texts} pending={pending} />
      ) : (
        <DeclarationSummary state={state} texts={texts} pending={pending} />
      )}
    </form>
  );
}
