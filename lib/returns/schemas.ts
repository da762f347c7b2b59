import { z } from "zod";

/** Messages are codes; the page puts them into words. Runs in the browser and on the server alike. */
const line = (max: number, code: string) =>
  z
    .string(code)
    .trim()
    .min(1, code)
    .max(max, code)
    .regex(/^[^\p{Cc}]*$/u, code);

/** A declaration of withdrawal. The contract's number is taken as it was typed: asking for a pattern would be a hurdle. */
export const withdrawalSchema = z.strictObject({
  name: line(120, "name_required"),
  contract: line(80, "contract_required"),
  email: z
    .string("email_required")
    .trim()
    .toLowerCase()
    .max(254, "email_invalid")
    .pipe(z.email("email_invalid")),
  goods: z
    .string("goods_invalid")
    .trim()
    .max(1000, "goods_invalid")
    .regex(/^[^\p{Cc}]*(?:\r?\n[^\p{Cc}]*)*$/u, "goods_invalid")
    .transform((text) => text.replaceAll("\r\n", "\n") || null)
    .default(null),
});

export type WithdrawalInput = z.output<typeof withdrawalSchema>;
