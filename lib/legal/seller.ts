import type { CompanySettings } from "@/lib/settings/types";
import type { Locale } from "@/lib/shared/text";

const countries: Record<CompanySettings["country"], Record<Locale, string>> = {
  DE: { de: "Deutschland", en: "Germany" },
  AT: { de: "Österreich", en: "Austria" },
};

/** Name and postal address of the seller, one line each. */
export function sellerAddress(company: CompanySettings, locale: Locale): string[] {
  return [
    company.legalName,
    company.street,
    `${company.postcode} ${company.city}`,
    countries[company.country][locale],
  ];
}

/** Who stands behind the shop (§ 5 DDG, § 35a GmbHG), one line each; a mail is a business letter and carries it too. */
export function sellerIdentity(company: CompanySettings, locale: Locale): string[] {
  const directors = company.managingDirectors.join(locale === "de" ? " und " : " and ");
  return locale === "de"
    ? [
        `Geschäftsführung: ${directors}`,
        `Registergericht: ${company.registerCourt}, ${company.registerNumber}`,
        `Umsatzsteuer-Identifikationsnummer: ${company.vatId}`,
      ]
    : [
        `Managing directors: ${directors}`,
        `Commercial register: ${company.registerCourt}, ${company.registerNumber}`,
        `VAT identification number: ${company.vatId}`,
      ];
}
