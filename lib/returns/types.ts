/** The fields of a declaration of withdrawal (§ 356a (2) BGB); `goods` may stay empty: then the whole contract is meant. */
export const withdrawFields = ["name", "contract", "email", "goods"] as const;
export type WithdrawField = (typeof withdrawFields)[number];
export type WithdrawValues = Partial<Record<WithdrawField, string>>;

/** Where a guest is in the two steps. `declarationKey` is made with the summary: confirmed twice, it is one declaration. */
export type WithdrawState =
  | { step: "form"; values: WithdrawValues; fields: WithdrawField[] }
  | {
      step: "summary";
      values: WithdrawValues;
      declarationKey: string;
      refused?: "rate_limited" | "try_again" | "database_unavailable";
    };

/** Who may see a declaration again: whoever made it. */
export type WithdrawalKey = { id: string; token: string };

/** A declaration as it came in, for whoever made it. Times ISO 8601 UTC. It says nothing of the order. */
export type WithdrawalView = {
  name: string;
  contract: string;
  email: string;
  goods: string | null;
  declaredAt: string;
};
