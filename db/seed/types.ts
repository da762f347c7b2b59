/** The shape of the demonstration assortment: plain data, without ids and without the database. */

export type Text = { de: string; en: string };

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type SeedCategory = {
  slug: string;
  /** Slug of the heading this category hangs under in the navigation. */
  parent?: string;
  name: Text;
  /** Editorial headline of the category page. */
  title: Text;
  intro: Text;
  position: number;
};

export type SeedAttribute = {
  key: string;
  name: Text;
  values: { key: string; label: Text }[];
  filterable: boolean;
  position: number;
};

export type SeedPrice = {
  /** Whole days before the day of seeding on which this price began. */
  daysAgo: number;
  /** Gross, in cents. */
  priceCents: number;
  /** Announced as a reduction, so § 11 PAngV applies while it lasts. */
  reduction: boolean;
};

export type SeedCourseDate = {
  venue: string;
  /** Local date at the venue, YYYY-MM-DD. */
  date: string;
  /** Local time at the venue, HH:MM. */
  startsAt: string;
  minutes: number;
  seats: number;
};

export type SeedVariant = {
  sku: string;
  /** EAN-13 with a valid check digit. */
  gtin: string;
  /** Option key → option value key. */
  options: Record<string, string>;
  /** Gross, in cents; equals the last entry of `history`. */
  priceCents: number;
  /** Oldest first, reaches back at least 90 days. */
  history: SeedPrice[];
  /** Given where the law asks for a unit price. */
  contentQuantity?: number;
  contentUnit?: "g" | "ml" | "piece";
  /** Including the packaging. */
  weightGrams: number;
  courseDate?: SeedCourseDate;
};

export type SeedOption = {
  key: string;
  name: Text;
  values: { key: string; label: Text /** CSS colour. */; swatch?: string }[];
};

export type SeedSafety = {
  manufacturer: string;
  address: string;
  email: string;
  /** Person responsible in the EU where the manufacturer sits elsewhere (GPSR Art. 16). */
  responsible?: { name: string; address: string; email: string };
  warnings?: Text;
};

export type PictureKind =
  | "bottle"
  | "canister"
  | "carafe"
  | "coaster"
  | "course"
  | "cup"
  | "dripper"
  | "filters"
  | "gift-card"
  | "grinder"
  | "hand-grinder"
  | "jug"
  | "kettle"
  | "machine"
  | "moka"
  | "mug"
  | "pouch"
  | "press"
  | "scale"
  | "spoon"
  | "tamper"
  | "tin";

export type SeedPicture = {
  kind: PictureKind;
  /** CSS colour of the object; a chosen option value with a swatch overrides it. */
  hue: string;
  accent?: string;
};

export type SeedProduct = {
  slug: string;
  category: string;
  brand: string;
  name: Text;
  /** One sentence of character. */
  tagline: Text;
  /** Paragraphs divided by a blank line. */
  description: Text;
  taxClass: "standard" | "reduced" | "none";
  kind: "goods" | "gift_card" | "course";
  options: SeedOption[];
  variants: SeedVariant[];
  /** Facet key → value key or keys, all defined in attributes.ts. */
  attributes: Record<string, string | string[]>;
  specs: { label: Text; value: Text }[];
  highlights: Text[];
  care?: Text;
  /** Designation of the food and its ingredients (LMIV). */
  ingredients?: Text;
  safety: SeedSafety;
  picture: SeedPicture;
  /** Slugs of other products. */
  related: string[];
  returnable: "yes" | "sealed_food" | "no";
  /** A producer's free guarantee of durability, longer than the statutory two years. */
  guarantee?: { years: number; producer: string };
};

export type SeedHours = { opens: string; closes: string };

export type SeedStore = {
  slug: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  country: "DE" | "AT";
  /** ISO 3166-2; decides the public holidays. */
  region: string;
  lat: number;
  lng: number;
  phone: string;
  email: string;
  timezone: "Europe/Berlin" | "Europe/Vienna";
  /** Monday is 1; a weekday that is not listed is closed. Local times HH:MM. */
  hours: { weekday: Weekday; intervals: SeedHours[] }[];
  /** An empty list of intervals means closed all day. */
  exceptions: { date: string; closed: boolean; intervals: SeedHours[]; note: Text }[];
  services: StoreService[];
  description: Text;
};

export type StoreService =
  | "pickup"
  | "returns"
  | "kiosk"
  | "espresso-bar"
  | "grinding"
  | "courses"
  | "repair"
  | "parking"
  | "step-free";

export type SeedWarehouse = {
  slug: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  country: "DE";
  lat: number;
  lng: number;
  timezone: "Europe/Berlin";
};
