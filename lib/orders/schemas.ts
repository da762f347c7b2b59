import { z } from "zod";
import { isOrderNumber } from "@/lib/shared/ids";
import { locales } from "@/lib/shared/text";

/** The link a form on the order page carries along. */
export const orderKeySchema = z.object({
  number: z.string().refine(isOrderNumber),
  token: z.string().min(1).max(100),
  locale: z.enum(locales),
});
