import type { ShippingSettings } from "@/lib/pricing/types";

/** The merchant's facts for imprint, mails and documents (law: § 5 DDG, ElektroG, VerpackG). */
export type CompanySettings = {
  name: string;
  legalName: string;
  street: string;
  postcode: string;
  city: string;
  country: "DE" | "AT";
  phone: string;
  email: string;
  managingDirectors: string[];
  registerCourt: string;
  registerNumber: string;
  vatId: string;
  foodAuthority: string;
  weeeNumber: string;
  packagingNumber: string;
};

/** The version of terms and withdrawal text an order was placed under. */
export type TermsSettings = { version: string };

export type Settings = { company: CompanySettings; shipping: ShippingSettings; terms: TermsSettings };
