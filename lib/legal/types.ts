/** The legal pages, as their addresses name them: `/de/legal/terms`. */
export const legalPages = ["imprint", "terms", "privacy", "withdrawal", "shipping", "accessibility"] as const;
export type LegalPage = (typeof legalPages)[number];

/** One heading with what stands below it; a list follows its paragraphs. */
export type LegalSection = { heading: string; paragraphs: string[]; list?: string[] };

/** A whole legal text in one language, as page and mail show it. `version` is that of the retailer's settings. */
export type LegalText = { title: string; version: string; sections: LegalSection[] };
