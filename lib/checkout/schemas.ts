import { z } from "zod";

/** Messages are codes; pages and the API put them into words. Runs in the browser and on the server alike. */
const line = (max: number, code: string) =>
  z
    .string(code)
    .trim()
    .min(1, code)
    .max(max, code)
    .regex(/^[^\p{Cc}]*$/u, code);

const DIGITS = { DE: 5, AT: 4 } as const;

export const shippingAddressSchema = z
  .strictObject({
    /** Who receives it, when that is not who orders. */
    name: line(120, "name_invalid").optional(),
    street: line(120, "street_required"),
    extra: line(120, "extra_invalid").optional(),
    postcode: line(10, "postcode_required"),
    city: line(80, "city_required"),
    country: z.enum(["DE", "AT"], "country_not_served"),
  })
  .refine(({ country, postcode }) => new RegExp(`^\\d{${DIGITS[country]}}$`).test(postcode), {
    path: ["postcode"],
    message: "postcode_invalid",
  });

export const checkoutSchema = z.strictObject({
  email: z
    .string("email_required")
    .trim()
    .toLowerCase()
    .max(254, "email_invalid")
    .pipe(z.email("email_invalid")),
  name: line(120, "name_required"),
  phone: z
    .string("phone_invalid")
    .trim()
    .regex(/^\+?[\d\s()/.-]{5,30}$/, "phone_invalid")
    .optional(),
  /** Needed when something is shipped; the command says so. */
  shippingAddress: shippingAddressSchema.optional(),
  shippingMethod: z.enum(["standard", "express"], "shipping_method_unknown").optional(),
  /** The total the customer agreed to, in cents: another one is never charged. */
  expectedTotalCents: z.int("expected_total_invalid").nonnegative("expected_total_invalid"),
  termsAccepted: z.literal(true, "terms_not_accepted"),
});

export type CheckoutInput = z.output<typeof checkoutSchema>;
