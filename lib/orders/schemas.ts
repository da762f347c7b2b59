import { z } from "zod";
import { locales } from "@/lib/shared/text";

/** The link a form on the order page carries along. */
export const orderKeySchema = z.object({
  number: z.string().min(1).max(40),
  token: z.string().min(1).max(100),
  locale: z.enum(locales),
});
