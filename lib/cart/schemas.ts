import { z } from "zod";

/** Ids are opaque to callers: one that cannot exist is answered as not found, not as malformed. */
const id = z.string().min(1).max(64);
/** At least one; the command knows the upper limit and names it. */
const quantity = z.int().min(1);

export const fulfillmentSchema = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("ship") }),
  z.strictObject({ method: z.literal("collect"), storeId: id }),
]);

export const addLineSchema = z.strictObject({ variantId: id, quantity, fulfillment: fulfillmentSchema });

const wish = { quantity: quantity.optional(), fulfillment: fulfillmentSchema.optional() };
type Wish = z.output<z.ZodObject<typeof wish>>;
const isWish = ({ quantity, fulfillment }: Wish) => quantity !== undefined || fulfillment !== undefined;
const wishMissing = { message: "Name a quantity or a fulfillment" };

export const changeLineSchema = z.strictObject(wish).refine(isWish, wishMissing);

/** The same, with the line it is about. */
export const lineChangeSchema = z.strictObject({ lineId: id, ...wish }).refine(isWish, wishMissing);

export const lineSchema = z.strictObject({ lineId: id });

export const changeDeliverySchema = z.strictObject({
  country: z.enum(["DE", "AT"]).optional(),
  shippingMethod: z.enum(["standard", "express"]).optional(),
});

/** The fields of an add-to-cart form, as it submits without JavaScript. */
export const addLineFormSchema = z
  .object({
    variantId: id,
    quantity: z.coerce.number().pipe(quantity).default(1),
    method: z.enum(["ship", "collect"]).default("ship"),
    /** A list nobody chose from submits an empty value. */
    storeId: z.union([z.literal("").transform(() => undefined), id]).optional(),
    locale: z.enum(["de", "en"]).default("de"),
    noscript: z.string().optional(),
  })
  .transform(({ method, storeId, ...rest }, ctx) => {
    if (method === "ship") return { ...rest, fulfillment: { method } };
    if (storeId) return { ...rest, fulfillment: { method, storeId } };
    ctx.addIssue({ code: "custom", path: ["storeId"], message: "Choose a store" });
    return z.NEVER;
  });
