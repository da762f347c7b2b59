import { type CheckoutField, type CheckoutValues, checkoutFields } from "./types";

/** The typed values of a submitted form, for showing them again. Files and unknown fields are dropped. */
export function readCheckoutForm(form: FormData): CheckoutValues {
  const values: CheckoutValues = {};
  for (const field of checkoutFields) {
    const value = form.get(field);
    if (typeof value === "string") values[field] = value.trim();
  }
  return values;
}

/** The command's input of the form's values; what is missing stays undefined for the schema to name. */
export function checkoutInput(values: CheckoutValues, expectedTotalCents: number) {
  const { street, postcode, city, country } = values;
  return {
    email: values.email,
    name: values.name,
    phone: values.phone || undefined,
    shippingAddress: street === undefined ? undefined : { street, postcode, city, country },
    shippingMethod: values.shippingMethod,
    expectedTotalCents,
    termsAccepted: values.termsAccepted === "on",
  };
}

/** The form's field behind a schema path such as `shippingAddress.postcode`. */
export function fieldOfPath(path: PropertyKey[]): CheckoutField | undefined {
  const last = path.at(-1);
  return checkoutFields.find((field) => field === last);
}
