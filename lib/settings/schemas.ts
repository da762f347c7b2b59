import { z } from "zod";

const cents = z.int().nonnegative();

export const settingsSchema = z.object({
  company: z.object({
    name: z.string(),
    legalName: z.string(),
    street: z.string(),
    postcode: z.string(),
    city: z.string(),
    country: z.enum(["DE", "AT"]),
    phone: z.string(),
    email: z.email(),
    managingDirectors: z.array(z.string()).min(1),
    registerCourt: z.string(),
    registerNumber: z.string(),
    vatId: z.string(),
    foodAuthority: z.string(),
    weeeNumber: z.string(),
    packagingNumber: z.string(),
  }),
  shipping: z.object({ standardCents: cents, expressCents: cents, freeFromCents: cents }),
  terms: z.object({ version: z.string().min(1) }),
});
