import { changed, eachOf, paragraphs, raisedThenCut, reduced, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy, warnings } from "../manufacturers";
import { colourOption, names, swatch } from "../options";
import type { SeedProduct, Text } from "../types";

const goods = { category: "grinders", taxClass: "standard", kind: "goods", returnable: "yes" } as const;

const MAINS = spec(labels.voltage, "220-240 V, 50/60 Hz", "220-240 V, 50/60 Hz");

const electricWarning: Text = {
  de: `${warnings.burrs.de} ${warnings.electric.de}`,
  en: `${warnings.burrs.en} ${warnings.electric.en}`,
};

export const grinders: SeedProduct[] = [
  {
    ...goods,
    slug: "handmuehle-feld",
    brand: "Feldstein",
    name: text("Handmühle Feld", "Feld hand grinder"),
    tagline: text(
      "Vierzig Umdrehungen bis zum Filter, siebzig bis zum Espresso.",
      "Forty turns to filter, seventy to espresso.",
    ),
    description: paragraphs(
      [
        "Ein siebenkantiges Stahlmahlwerk, zweifach gelagert, in einem Rohr aus einem Stück. Die Feld mahlt so gleichmäßig wie elektrische Mühlen zum dreifachen Preis, nur bist du der Motor.",
        "Eingestellt wird außen, in Schritten von achtzehn Tausendsteln. Horb am Neckar liefert jedes Teil einzeln, von der Kurbel bis zur Kugel.",
      ],
      [
        "Seven-sided steel burrs, held in two bearings inside a tube made from one piece. The Feld grinds as evenly as electric grinders at three times the price; the motor is you.",
        "It adjusts from the outside, in steps of eighteen thousandths. The makers in Horb supply each part separately, from crank to ball bearing.",
      ],
    ),
    options: [colourOption("finish", names.finish, ["stahl", "schwarz"])],
    variants: eachOf(
      5001,
      "GR-FELD",
      "finish",
      { stahl: {}, schwarz: {} },
      { price: 17900, weightGrams: 780 },
    ),
    attributes: {
      drive: "manual",
      burrs: "conical",
      material: ["steel", "wood"],
      "brew-method": ["filter", "espresso", "press", "moka"],
    },
    specs: [
      spec(labels.burrs, "Kegel, gehärteter Stahl, 42 mm", "Conical, hardened steel, 42 mm"),
      spec(labels.steps, "Außen, 120 Rasten", "External, 120 clicks"),
      spec(labels.capacity, "30 g Bohnen", "30 g of beans"),
      spec(labels.weight, "640 g", "640 g"),
    ],
    highlights: [
      text("Vom türkischen Mokka bis zur Presse", "From Turkish to French press"),
      text("Jedes Teil einzeln erhältlich", "Every part sold separately"),
    ],
    care: text("Trocken auspinseln. Nie mit Wasser spülen.", "Brush out dry. Never rinse with water."),
    safety: madeBy("feldstein"),
    picture: { kind: "hand-grinder", hue: swatch("stahl"), accent: swatch("nussbaum") },
    related: ["handmuehle-rast", "konga", "nyeri", "muehlenreiniger-korn"],
    guarantee: { years: 10, producer: "Feldstein Mahltechnik GmbH" },
  },
  {
    ...goods,
    slug: "handmuehle-rast",
    brand: "Feldstein",
    name: text("Reisemühle Rast", "Rast travel grinder"),
    tagline: text(
      "Verschwindet in der Presse und taucht am Gipfel wieder auf.",
      "Vanishes inside the press and turns up again at the summit.",
    ),
    description: paragraphs(
      [
        "Schlank genug, um in den Pressbecher Unterwegs zu passen, mit einer Kurbel, die sich anlegt wie ein Messer. Zwanzig Gramm reichen für einen großen Becher.",
        "Das Keramikmahlwerk rostet nicht, auch wenn das Zelt einmal tropft.",
      ],
      [
        "Slim enough to fit inside the Unterwegs press, with a crank that folds away like a penknife. Twenty grams makes one large mug.",
        "The ceramic burrs do not rust, even when the tent drips.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "ziegel"])],
    variants: eachOf(
      5002,
      "GR-RAST",
      "colour",
      { schwarz: {}, ziegel: {} },
      { price: changed(8500, 8900, 150), weightGrams: 360 },
    ),
    attributes: {
      drive: "manual",
      burrs: "ceramic",
      material: ["aluminium"],
      "brew-method": ["filter", "press"],
    },
    specs: [
      spec(labels.burrs, "Kegel, Keramik, 38 mm", "Conical, ceramic, 38 mm"),
      spec(labels.steps, "Innen, 30 Rasten", "Internal, 30 clicks"),
      spec(labels.size, "Ø 4,7 cm, Höhe 16 cm", "4.7 cm across, 16 cm tall"),
      spec(labels.weight, "265 g", "265 g"),
    ],
    highlights: [
      text("Passt in den Pressbecher", "Fits inside the travel press"),
      text("Rostfreies Mahlwerk", "Burrs that cannot rust"),
    ],
    care: text("Mahlwerk abspülbar, danach gut trocknen.", "Burrs may be rinsed; dry them well afterwards."),
    safety: madeBy("feldstein"),
    picture: { kind: "hand-grinder", hue: swatch("schwarz") },
    related: ["presse-unterwegs", "kessel-steg", "handmuehle-feld"],
  },
  {
    ...goods,
    slug: "handmuehle-kasten",
    brand: "Drechslerei Obermoser",
    name: text("Kastenmühle Stube, Holz", "Stube box mill, wood"),
    tagline: text(
      "Zwischen die Knie geklemmt wie bei der Großmutter, nur genauer.",
      "Held between the knees like grandmother's, only more precise.",
    ),
    description: paragraphs(
      [
        "Ein gezinkter Kasten aus Vollholz, eine Schublade, die leise läuft, und im Innern ein modernes Stahlmahlwerk von Feldstein. Schön genug, um draußen stehen zu bleiben.",
        "Für Filter und Presse gedacht. Espresso kann sie auch, wenn du Zeit und einen starken Arm hast.",
      ],
      [
        "A dovetailed box of solid wood, a drawer that runs without a sound and, inside, modern steel burrs by Feldstein. Handsome enough to be left out.",
        "Meant for filter and French press. It will do espresso too, given time and a strong arm.",
      ],
    ),
    options: [colourOption("wood", text("Holz", "Wood"), ["nussbaum", "eiche"])],
    variants: eachOf(
      5003,
      "GR-STUBE",
      "wood",
      { nussbaum: {}, eiche: { price: 12900 } },
      { price: 13900, weightGrams: 1450 },
    ),
    attributes: {
      drive: "manual",
      burrs: "conical",
      material: ["wood", "steel"],
      "brew-method": ["filter", "press", "moka"],
    },
    specs: [
      spec(labels.burrs, "Kegel, Stahl, 38 mm", "Conical, steel, 38 mm"),
      spec(labels.steps, "Stufenlos", "Stepless"),
      spec(labels.size, "14 × 14 × 22 cm", "14 × 14 × 22 cm"),
      spec(labels.weight, "1,2 kg", "1.2 kg"),
    ],
    highlights: [
      text("Von Hand gezinkt", "Dovetailed by hand"),
      text("Schublade für 40 g", "Drawer holds 40 g"),
    ],
    care: text("Trocken auspinseln, Holz jährlich ölen.", "Brush out dry and oil the wood once a year."),
    safety: madeBy("holzmann"),
    picture: { kind: "hand-grinder", hue: swatch("nussbaum"), accent: swatch("kupfer") },
    related: ["presse-werft", "herdkanne-bruna", "kessel-abend"],
  },
  {
    ...goods,
    slug: "muehle-morgen",
    brand: "Feldstein",
    name: text("Elektrische Mühle Morgen", "Morgen electric grinder"),
    tagline: text("Leise genug für halb sechs.", "Quiet enough for half past five."),
    description: paragraphs(
      [
        "Ein langsam laufender Motor, ein Kegelmahlwerk, vierzig Stufen: Die Morgen ist unsere Empfehlung für alle, die gerade von gemahlenem auf ganze Bohnen umsteigen. Der Unterschied ist größer als der zwischen zwei Kaffees.",
        "Sie mahlt in einen Becher aus Glas, der sich nicht auflädt. Das Pulver bleibt, wo es hingehört, und nicht auf der Arbeitsplatte.",
      ],
      [
        "A slow motor, conical burrs, forty steps. The Morgen is what we recommend to anyone moving from ground coffee to whole beans; it makes a bigger difference than the choice between two coffees.",
        "It grinds into a glass cup that does not build up static, so the grounds stay where they belong and off the worktop.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "weiss"])],
    variants: eachOf(
      5004,
      "GR-MORGEN",
      "colour",
      { schwarz: {}, weiss: {} },
      {
        price: raisedThenCut(12900, { daysAgo: 24, priceCents: 14900 }, { daysAgo: 7, priceCents: 11900 }),
        weightGrams: 2600,
      },
    ),
    attributes: {
      drive: "electric",
      burrs: "conical",
      power: "under-500",
      material: ["plastic", "steel"],
      "brew-method": ["filter", "press", "moka", "cold-brew"],
    },
    specs: [
      spec(labels.burrs, "Kegel, Stahl, 40 mm", "Conical, steel, 40 mm"),
      spec(labels.steps, "40 Stufen", "40 steps"),
      spec(labels.power, "160 W, 480 U/min", "160 W, 480 rpm"),
      MAINS,
      spec(labels.weight, "2,1 kg", "2.1 kg"),
    ],
    highlights: [
      text("Langsamer Motor, wenig Lärm", "Slow motor, little noise"),
      text("Glasbecher ohne statische Ladung", "Glass cup, no static"),
    ],
    care: text(
      "Alle vier Wochen Reinigungsgranulat durchmahlen, Mahlwerk auspinseln.",
      "Run cleaning granules through every four weeks and brush the burrs.",
    ),
    safety: madeBy("feldstein", electricWarning),
    picture: { kind: "grinder", hue: swatch("schwarz"), accent: "oklch(0.93 0.015 220)" },
    related: ["presse-werft", "sonntag", "muehlenreiniger-korn", "muehle-dosa"],
    guarantee: { years: 5, producer: "Feldstein Mahltechnik GmbH" },
  },
  {
    ...goods,
    slug: "muehle-dosa",
    brand: "Officina Tarsia",
    name: text("Espressomühle Dosa", "Dosa espresso grinder"),
    tagline: text("Mahlt auf Knopfdruck zwei Zehntel genau.", "One press, accurate to two tenths of a gram."),
    description: paragraphs(
      [
        "Die Dosa wiegt, während sie mahlt, und hört bei achtzehn Gramm auf - nicht nach Sekunden, sondern weil achtzehn Gramm im Siebträger liegen. Das spart dir den Handgriff, den alle irgendwann weglassen.",
        "Die Einstellung ist stufenlos und bleibt stehen, wenn du das Mahlwerk zum Putzen öffnest.",
      ],
      [
        "The Dosa weighs as it grinds and stops at eighteen grams, not after so many seconds but because eighteen grams are in the basket. It spares you the step that everybody skips sooner or later.",
        "Adjustment is stepless and stays put when you open the burrs for cleaning.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "stahl"])],
    variants: eachOf(
      5005,
      "GR-DOSA",
      "colour",
      { schwarz: {}, stahl: {} },
      { price: 34900, weightGrams: 6100 },
    ),
    attributes: {
      drive: "electric",
      burrs: "conical",
      power: "under-500",
      material: "steel",
      "brew-method": "espresso",
    },
    specs: [
      spec(labels.burrs, "Kegel, gehärteter Stahl, 48 mm", "Conical, hardened steel, 48 mm"),
      spec(labels.steps, "Stufenlos", "Stepless"),
      spec(labels.precision, "Eingebaute Waage, ± 0,2 g", "Built-in scales, ± 0.2 g"),
      spec(labels.power, "250 W", "250 W"),
      MAINS,
      spec(labels.weight, "5,2 kg", "5.2 kg"),
    ],
    highlights: [
      text("Mahlt nach Gewicht", "Grinds by weight"),
      text("Merkt sich die Einstellung", "Keeps its setting"),
    ],
    care: text("Wöchentlich auspinseln, monatlich Granulat.", "Brush weekly, granules monthly."),
    safety: madeBy("tarsia", electricWarning),
    picture: { kind: "grinder", hue: swatch("schwarz"), accent: swatch("stahl") },
    related: ["maschine-tarsia-uno", "hainblick", "muehle-piano", "muehlenreiniger-korn"],
  },
  {
    ...goods,
    slug: "muehle-piano",
    brand: "Officina Tarsia",
    name: text("Espressomühle Piano, Planscheiben 64 mm", "Piano espresso grinder, 64 mm flat burrs"),
    tagline: text("Heißt so, weil sie es ist.", "Italian for quiet, and it means it."),
    description: paragraphs(
      [
        "Zwei plane Scheiben von vierundsechzig Millimetern, senkrecht montiert, damit kaum etwas darin liegen bleibt: weniger als zwei Zehntelgramm. Du mahlst immer nur, was du gleich trinkst.",
        "Schräge Rutsche, Blasebalg, Riemenantrieb. Sie klingt wie ein Klavierdeckel, der zugeht, und ist dann schon fertig.",
      ],
      [
        "Two flat burrs of sixty-four millimetres, mounted upright so that hardly anything stays behind: less than two tenths of a gram. You only ever grind what you are about to drink.",
        "A slanted chute, bellows, a belt drive. It sounds like a piano lid closing, and then it has already finished.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["weiss", "schwarz"])],
    variants: eachOf(
      5006,
      "GR-PIANO",
      "colour",
      { weiss: {}, schwarz: {} },
      { price: reduced(64900, 57900, 15), weightGrams: 8900 },
    ),
    attributes: {
      drive: "electric",
      burrs: "flat",
      power: "under-500",
      material: "steel",
      "brew-method": ["espresso", "filter"],
    },
    specs: [
      spec(labels.burrs, "Planscheiben, Stahl, 64 mm", "Flat, steel, 64 mm"),
      spec(labels.steps, "Stufenlos", "Stepless"),
      spec(labels.power, "300 W, 300-1200 U/min", "300 W, 300-1,200 rpm"),
      MAINS,
      spec(labels.weight, "7,8 kg", "7.8 kg"),
    ],
    highlights: [
      text("Unter 0,2 g Totraum", "Retains less than 0.2 g"),
      text("Drehzahl wählbar", "Variable speed"),
    ],
    care: text(
      "Blasebalg nach jedem Mahlen, Scheiben alle drei Monate auspinseln.",
      "Bellows after every dose, brush the burrs every three months.",
    ),
    safety: madeBy("tarsia", electricWarning),
    picture: { kind: "grinder", hue: swatch("weiss"), accent: swatch("nussbaum") },
    related: ["maschine-tarsia-due", "tarrazu", "muehle-werkbank", "tamper-ruhe"],
  },
  {
    ...goods,
    slug: "muehle-werkbank",
    brand: "Feldstein",
    name: text("Mühle Werkbank, Planscheiben 83 mm", "Werkbank grinder, 83 mm flat burrs"),
    tagline: text(
      "Die Mühle aus unseren Filialen, mit einem leiseren Lüfter.",
      "The grinder from our shops with a quieter fan.",
    ),
    description: paragraphs(
      [
        "Genau diese Mühle steht in jeder Morgenhain-Filiale und mahlt dort achtzig Kilo die Woche. Für zu Hause bekommt sie einen kleineren Trichter und einen gedämpften Motor, sonst nichts.",
        "Von türkisch bis Perkolator in einer halben Umdrehung, und wieder zurück an dieselbe Stelle. Jede wird in Horb eingemahlen und mit Messprotokoll verschickt.",
      ],
      [
        "This very grinder stands in every Morgenhain shop, where it gets through eighty kilos a week. For home use it is given a smaller hopper and a damped motor, and nothing else changes.",
        "From Turkish to percolator in half a turn and back to precisely the same place. Each one is seasoned in Horb and ships with its test sheet.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "kreide"])],
    variants: eachOf(
      5007,
      "GR-WERKBANK",
      "colour",
      { schwarz: {}, kreide: {} },
      { price: 129000, weightGrams: 16400 },
    ),
    attributes: {
      drive: "electric",
      burrs: "flat",
      power: "500-1200",
      material: ["aluminium", "steel"],
      "brew-method": ["filter", "espresso", "press", "cold-brew"],
    },
    specs: [
      spec(labels.burrs, "Planscheiben, beschichteter Stahl, 83 mm", "Flat, coated steel, 83 mm"),
      spec(labels.steps, "Stufenlos, digitale Anzeige in µm", "Stepless, digital read-out in µm"),
      spec(labels.power, "650 W", "650 W"),
      MAINS,
      spec(labels.weight, "14,5 kg", "14.5 kg"),
    ],
    highlights: [
      text("Wie in unseren Filialen", "As used in our shops"),
      text("Mit eigenem Messprotokoll", "Comes with its own test sheet"),
    ],
    care: text(
      "Monatlich Granulat, Scheiben nach 400 kg wechseln.",
      "Granules monthly; replace the burrs after 400 kg.",
    ),
    safety: madeBy("feldstein", electricWarning),
    picture: { kind: "grinder", hue: swatch("schwarz"), accent: swatch("kupfer") },
    related: ["maschine-brennero-alta", "muehle-piano", "muehlenreiniger-korn"],
    guarantee: { years: 10, producer: "Feldstein Mahltechnik GmbH" },
  },
];
