/** Where something is sent. Countries the shop delivers to (policy, Delivery). */
export type PostalAddress = {
  name: string;
  street: string;
  extra?: string;
  postcode: string;
  city: string;
  country: "DE" | "AT";
};
