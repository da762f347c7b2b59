import type { Settings } from "@/lib/settings/types";
import type { Locale } from "@/lib/shared/text";
import { accessibilityDe } from "./texts/accessibility-de";
import { accessibilityEn } from "./texts/accessibility-en";
import { imprintDe } from "./texts/imprint-de";
import { imprintEn } from "./texts/imprint-en";
import { privacyDe } from "./texts/privacy-de";
import { privacyEn } from "./texts/privacy-en";
import { shippingDe } from "./texts/shipping-de";
import { shippingEn } from "./texts/shipping-en";
import { termsDe } from "./texts/terms-de";
import { termsEn } from "./texts/terms-en";
import { withdrawalDe } from "./texts/withdrawal-de";
import { withdrawalEn } from "./texts/withdrawal-en";
import { type LegalPage, type LegalText, legalPages } from "./types";

const texts: Record<LegalPage, Record<Locale, (settings: Settings) => LegalText>> = {
  imprint: { de: imprintDe, en: imprintEn },
  terms: { de: termsDe, en: termsEn },
  privacy: { de: privacyDe, en: privacyEn },
  withdrawal: { de: withdrawalDe, en: withdrawalEn },
  shipping: { de: shippingDe, en: shippingEn },
  accessibility: { de: accessibilityDe, en: accessibilityEn },
};

/** The text of a legal page with the retailer's facts filled in. Pages and mails both read it here. */
export function legalText(page: LegalPage, locale: Locale, settings: Settings): LegalText {
  return texts[page][locale](settings);
}

export function isLegalPage(value: string): value is LegalPage {
  return (legalPages as readonly string[]).includes(value);
}
