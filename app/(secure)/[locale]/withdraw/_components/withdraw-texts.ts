import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/shared/text";

/** What the form says in both steps; it is browser code and gets its words as props. `email`: where a withdrawal may be written to instead. */
export async function withdrawTexts(locale: Locale, email: string) {
  const t = await getTranslations({ locale, namespace: "withdraw" });
  return {
    steps: { form: t("step", { step: 1 }), summary: t("step", { step: 2 }) },
    form: {
      heading: t("form.heading"),
      name: t("form.name"),
      contract: t("form.contract"),
      contractHint: t("form.contractHint"),
      email: t("form.email"),
      emailHint: t("form.emailHint"),
      goods: t("form.goods"),
      goodsHint: t("form.goodsHint"),
      optional: t("form.optional"),
      submit: t("form.submit"),
      submitHint: t("form.submitHint"),
    },
    summary: {
      heading: t("summary.heading"),
      /** Holds `{contract}`. */
      statement: t.raw("summary.statement") as string,
      whole: t("summary.whole"),
      confirm: t("summary.confirm"),
      confirming: t("summary.confirming"),
      edit: t("summary.edit"),
    },
    errors: {
      summary: t("errors.summary"),
      name: t("errors.name"),
      contract: t("errors.contract"),
      email: t("errors.email"),
      goods: t("errors.goods"),
      rate_limited: t("errors.rate_limited", { email }),
      database_unavailable: t("errors.database_unavailable", { email }),
      try_again: t("errors.try_again"),
    },
  };
}

export type WithdrawTexts = Awaited<ReturnType<typeof withdrawTexts>>;
