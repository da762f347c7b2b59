import { eachOf, paragraphs, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy } from "../manufacturers";
import { choice } from "../options";
import type { SeedProduct, Text } from "../types";

type Card = {
  no: number;
  slug: string;
  code: string;
  name: Text;
  tagline: Text;
  description: Text;
  occasion: string;
  hue: string;
  accent: string;
  related: string[];
};

function giftCard(card: Card): SeedProduct {
  return {
    slug: card.slug,
    category: "gift-cards",
    brand: "Morgenhain",
    name: card.name,
    tagline: card.tagline,
    description: card.description,
    taxClass: "none",
    kind: "gift_card",
    options: [
      choice("amount", text("Betrag", "Amount"), {
        "25": ["25 €", "€25"],
        "50": ["50 €", "€50"],
        "100": ["100 €", "€100"],
      }),
    ],
    variants: eachOf(
      card.no,
      `GC-${card.code}`,
      "amount",
      { "25": { price: 2500 }, "50": { price: 5000 }, "100": { price: 10000 } },
      { price: 2500, weightGrams: 0 },
    ),
    attributes: { occasion: card.occasion },
    specs: [
      spec(
        labels.delivery,
        "Per E-Mail als PDF, meist in wenigen Minuten",
        "By e-mail as a PDF, usually within minutes",
      ),
      spec(
        labels.validity,
        "Bis zum Ende des dritten Kalenderjahres nach dem Kauf",
        "Until the end of the third calendar year after purchase",
      ),
      spec(
        labels.fits,
        "Alles online und in jeder Filiale, auch in Teilen",
        "Everything online and in every shop, in parts if you like",
      ),
    ],
    highlights: [
      text("Online und in allen zwölf Filialen", "Good online and in all twelve shops"),
      text("Rest bleibt auf der Karte", "The balance stays on the card"),
      text("Unbenutzt 14 Tage zurückzugeben", "Unused cards can be returned for 14 days"),
    ],
    safety: madeBy("morgenhain"),
    picture: { kind: "gift-card", hue: card.hue, accent: card.accent },
    related: card.related,
    returnable: "yes",
  };
}

export const giftCards: SeedProduct[] = [
  giftCard({
    no: 9901,
    slug: "gutschein-morgenlicht",
    code: "LICHT",
    name: text("Gutschein Morgenlicht", "Morgenlicht gift card"),
    tagline: text(
      "Für alle, die schon alles haben, außer Kaffee morgen früh.",
      "For people who have everything except coffee for tomorrow.",
    ),
    description: paragraphs(
      [
        "Du wählst den Betrag, wir schicken dir ein schön gesetztes PDF mit Code, zum Weiterleiten oder Ausdrucken. Ein Feld für ein paar eigene Zeilen ist frei gelassen.",
        "Eingelöst wird im Korb oder an der Kasse jeder Filiale. Was übrig bleibt, bleibt stehen.",
      ],
      [
        "You choose the amount and we send a nicely set PDF with its code, ready to forward or print. We have left room for a few lines of your own.",
        "Redeem it in the basket or at the till of any shop. Whatever is left over stays put.",
      ],
    ),
    occasion: "any",
    hue: "oklch(0.86 0.09 75)",
    accent: "oklch(0.58 0.17 38)",
    related: ["gutschein-geburtstag", "kurs-filter", "becher-tau"],
  }),
  giftCard({
    no: 9902,
    slug: "gutschein-geburtstag",
    code: "GEBURTSTAG",
    name: text("Gutschein Geburtstagsrunde", "Birthday round gift card"),
    tagline: text(
      "Eine Runde aufs Haus, nur eben auf deins.",
      "A round on the house, the house being yours.",
    ),
    description: paragraphs(
      [
        "Zwölf Becher auf einem Tisch, von Hand gezeichnet, und in einem davon steckt eine Kerze. Der Gutschein kommt sofort, auch wenn du erst am Abend daran denkst.",
        "Er passt zu einer Tüte Bohnen so gut wie zu einem Kurs, und die Beschenkte entscheidet selbst.",
      ],
      [
        "Twelve mugs on a table, drawn by hand, one of them with a candle in it. It arrives at once, even if you only remember in the evening.",
        "It goes towards a bag of beans as happily as towards a course, and the choosing is left to whoever unwraps it.",
      ],
    ),
    occasion: "birthday",
    hue: "oklch(0.70 0.11 350)",
    accent: "oklch(0.93 0.05 95)",
    related: ["gutschein-morgenlicht", "kurs-latte-art", "becher-tau"],
  }),
  giftCard({
    no: 9903,
    slug: "gutschein-winterhain",
    code: "WINTER",
    name: text("Gutschein Winterhain", "Winterhain gift card"),
    tagline: text(
      "Liegt leicht unterm Baum und wiegt schwer am Dreikönigstag.",
      "Light under the tree and weighty by Twelfth Night.",
    ),
    description: paragraphs(
      [
        "Ein verschneiter Hain in Nachtblau, über dem gerade die Sonne aufgeht. Zum Ausdrucken auf schwerem Papier gedacht, der Falz ist eingezeichnet.",
        "Wer ihn zwischen den Jahren einlöst, findet unsere Filialen bis Silvester offen.",
      ],
      [
        "A snow-covered grove in midnight blue with the sun just coming up behind it. Meant for printing on heavy paper; the fold is marked.",
        "Anyone redeeming it between the holidays will find our shops open until New Year's Eve.",
      ],
    ),
    occasion: "winter",
    hue: "oklch(0.38 0.07 255)",
    accent: "oklch(0.94 0.03 85)",
    related: ["gutschein-morgenlicht", "nachtzug", "assam-kutsche"],
  }),
];
