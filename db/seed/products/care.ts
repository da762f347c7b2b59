import { changed, eachOf, only, paragraphs, reduced, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy, warnings } from "../manufacturers";
import { choice, colourOption, names, swatch } from "../options";
import type { SeedProduct } from "../types";

const goods = { category: "care", taxClass: "standard", kind: "goods", returnable: "yes" } as const;

const pieces = (quantity: number) => ({ quantity, unit: "piece" as const });
const millilitres = (quantity: number) => ({ quantity, unit: "ml" as const });

export const care: SeedProduct[] = [
  {
    ...goods,
    slug: "entkalker-klar",
    brand: "Klarwerk",
    name: text("Flüssigentkalker Klar", "Klar liquid descaler"),
    tagline: text(
      "Holt den Kalk heraus und lässt das Metall in Ruhe.",
      "Takes the limescale out and leaves the metal alone.",
    ),
    description: paragraphs(
      [
        "Auf Basis von Milch- und Amidosulfonsäure, ohne Duft und ohne Farbstoff. Ein Farbumschlag zeigt, wann die Lösung verbraucht ist: Aus Blassrot wird Gelb.",
        "Für Siebträger, Vollautomaten und Kessel aus Stahl, Messing oder Kupfer. Zweimal klar nachspülen, fertig.",
      ],
      [
        "Based on lactic and sulphamic acid, with no scent and no dye. A change of colour tells you when the solution is spent: pale red turns yellow.",
        "For espresso machines, bean-to-cup machines and kettles in steel, brass or copper. Rinse twice with clear water and you are done.",
      ],
    ),
    options: [choice("size", names.size, { "250": ["250 ml", "250 ml"], "1000": ["1 Liter", "1 litre"] })],
    variants: eachOf(
      8001,
      "CA-KLAR",
      "size",
      {
        "250": { price: 890, weightGrams: 320, content: millilitres(250) },
        "1000": { price: reduced(2290, 1890, 16), weightGrams: 1180, content: millilitres(1000) },
      },
      { price: 890, weightGrams: 320 },
    ),
    attributes: { "care-for": ["machine", "automatic", "kettle"] },
    specs: [
      spec(labels.dosage, "50 ml auf 500 ml Wasser", "50 ml to 500 ml of water"),
      spec(labels.fits, "Nicht für Aluminium und Emaille", "Not for aluminium or enamel"),
      spec(labels.contents, "Flasche mit Messkappe", "Bottle with measuring cap"),
    ],
    highlights: [
      text("Farbumschlag zeigt das Ende an", "Colour change shows when it is spent"),
      text("Ohne Duftstoffe", "No fragrance"),
    ],
    care: text(
      "Kühl und aufrecht lagern, ein Jahr nach dem Öffnen aufbrauchen.",
      "Store cool and upright; use within a year of opening.",
    ),
    safety: madeBy("klarwerk", warnings.irritant),
    picture: { kind: "bottle", hue: "oklch(0.72 0.11 20)", accent: swatch("weiss") },
    related: ["kessel-aar", "maschine-tarsia-uno", "reinigungstabs-klick"],
  },
  {
    ...goods,
    slug: "reinigungstabs-klick",
    brand: "Klarwerk",
    name: text("Reinigungstabs Klick, 2 g", "Klick cleaning tablets, 2 g"),
    tagline: text(
      "Einmal die Woche, zwanzig Minuten, ein anderer Espresso.",
      "Once a week, twenty minutes, a different espresso.",
    ),
    description: paragraphs(
      [
        "Altes Kaffeefett schmeckt nach Pappe. Ein Tab ins Blindsieb, fünfmal rückspülen, und die Brühgruppe ist wieder so sauber wie am ersten Tag.",
        "Ohne Phosphat und ohne Chlor. Die Tabs sind einzeln versiegelt, damit sie auch nach einem Jahr noch sprudeln.",
      ],
      [
        "Stale coffee oil tastes of cardboard. One tablet in the blind basket, five backflushes, and the group is as clean as on the day it arrived.",
        "Free of phosphates and chlorine. Each tablet is sealed by itself, so it still fizzes a year from now.",
      ],
    ),
    options: [
      choice("pack", names.pack, { "10": ["10 Stück", "10 tablets"], "60": ["60 Stück", "60 tablets"] }),
    ],
    variants: eachOf(
      8002,
      "CA-KLICK",
      "pack",
      {
        "10": { price: 690, weightGrams: 60, content: pieces(10) },
        "60": { price: 1990, weightGrams: 230, content: pieces(60) },
      },
      { price: 690, weightGrams: 60 },
    ),
    attributes: { "care-for": ["machine", "automatic"] },
    specs: [
      spec(labels.dosage, "1 Tab je Brühgruppe und Woche", "1 tablet per group and week"),
      spec(labels.size, "Ø 16 mm", "16 mm across"),
    ],
    highlights: [
      text("Einzeln versiegelt", "Individually sealed"),
      text("Ohne Phosphat und Chlor", "No phosphates, no chlorine"),
    ],
    safety: madeBy("klarwerk", warnings.irritant),
    picture: { kind: "canister", hue: swatch("weiss"), accent: swatch("nacht") },
    related: ["maschine-tarsia-uno", "fettloeser-blank", "gruppenbuerste-igel"],
  },
  {
    ...goods,
    slug: "fettloeser-blank",
    brand: "Klarwerk",
    name: text("Kaffeefettlöser Blank, Pulver, 500 g", "Blank coffee oil remover, powder, 500 g"),
    tagline: text("Einweichen, weggehen, staunen.", "Soak, walk away, marvel."),
    description: paragraphs(
      [
        "Für alles, was braun geworden ist: Siebe, Siebträger, Kannen, Deckel, Thermobecher. Ein Teelöffel auf einen Liter heißes Wasser, eine halbe Stunde warten, abspülen.",
        "Aktiver Sauerstoff hebt das Fett ab; schrubben ist nicht nötig und bei beschichteten Teilen auch nicht erlaubt.",
      ],
      [
        "For everything that has turned brown: baskets, portafilters, jugs, lids, travel mugs. A teaspoon to a litre of hot water, half an hour of waiting, a rinse.",
        "Active oxygen lifts the oil off. Scrubbing is not needed and, on coated parts, not allowed.",
      ],
    ),
    options: [],
    variants: only(8003, "CA-BLANK", {
      price: 1290,
      weightGrams: 560,
      content: { quantity: 500, unit: "g" },
    }),
    attributes: { "care-for": ["machine", "brewer"] },
    specs: [
      spec(labels.dosage, "5 g auf einen Liter, 70 °C", "5 g to the litre, 70 °C"),
      spec(labels.fits, "Nicht für Aluminium", "Not for aluminium"),
    ],
    highlights: [
      text("Löst ohne Schrubben", "Works without scrubbing"),
      text("Reicht für hundert Bäder", "Enough for a hundred baths"),
    ],
    safety: madeBy("klarwerk", warnings.irritant),
    picture: { kind: "canister", hue: "oklch(0.80 0.08 220)", accent: swatch("weiss") },
    related: ["reinigungstabs-klick", "thermobecher-pendel", "karaffe-klar"],
  },
  {
    ...goods,
    slug: "muehlenreiniger-korn",
    brand: "Klarwerk",
    name: text("Mühlenreiniger Korn, Granulat, 300 g", "Korn grinder cleaner, granules, 300 g"),
    tagline: text(
      "Mahlt sich durch und nimmt das alte Öl mit.",
      "Grinds its way through and takes the old oil along.",
    ),
    description: paragraphs(
      [
        "Körner aus gepresster Getreidestärke, hart wie Bohnen: dreißig Gramm durchmahlen, danach dreißig Gramm Kaffee hinterher, und die Mühle riecht wieder nach nichts.",
        "Lebensmittelecht und geschmacksfrei. Bleibt doch ein Rest liegen, schadet er niemandem außer dem nächsten Espresso.",
      ],
      [
        "Granules of pressed grain starch, as hard as beans. Grind thirty grams, follow with thirty grams of coffee, and the grinder smells of nothing again.",
        "Food-safe and free of taste. If a little stays behind, it harms nobody but the next espresso.",
      ],
    ),
    options: [],
    variants: only(8004, "CA-KORN", { price: 1490, weightGrams: 340, content: { quantity: 300, unit: "g" } }),
    attributes: { "care-for": ["grinder", "automatic"] },
    specs: [
      spec(labels.dosage, "30 g alle vier Wochen", "30 g every four weeks"),
      spec(labels.contents, "Dose mit Messdeckel", "Tin with measuring lid"),
    ],
    highlights: [
      text("Ohne die Mühle zu zerlegen", "No need to take the grinder apart"),
      text("Lebensmittelecht", "Food-safe"),
    ],
    safety: madeBy(
      "klarwerk",
      text("Enthält Gluten. Nicht zum Verzehr.", "Contains gluten. Not for consumption."),
    ),
    picture: { kind: "canister", hue: swatch("ocker"), accent: swatch("kreide") },
    related: ["muehle-morgen", "muehle-dosa", "gruppenbuerste-igel"],
  },
  {
    ...goods,
    slug: "milchreiniger-weiss",
    brand: "Klarwerk",
    name: text("Milchsystemreiniger Weiß", "Weiss milk system cleaner"),
    tagline: text("Damit Milchschaum nach Milch riecht.", "So that milk froth goes on smelling of milk."),
    description: paragraphs(
      [
        "Eiweiß setzt sich in Schläuchen fest, lange bevor du es siehst. Der Reiniger löst es alkalisch und ist nach einem Durchlauf mit klarem Wasser vollständig weg.",
        "Für Vollautomaten mit Milchschlauch und für Dampfrohre: einfach im Kännchen stehen lassen.",
      ],
      [
        "Protein builds up in tubes long before you can see it. This alkaline cleaner dissolves it and is entirely gone after one run of clear water.",
        "For bean-to-cup machines with a milk tube and for steam wands alike: just let the wand stand in a jug of it.",
      ],
    ),
    options: [choice("size", names.size, { "500": ["500 ml", "500 ml"], "1000": ["1 Liter", "1 litre"] })],
    variants: eachOf(
      8005,
      "CA-WEISS",
      "size",
      {
        "500": { price: changed(1090, 1190, 200), weightGrams: 580, content: millilitres(500) },
        "1000": { price: changed(1790, 1990, 200), weightGrams: 1120, content: millilitres(1000) },
      },
      { price: 1190, weightGrams: 580 },
    ),
    attributes: { "care-for": ["automatic", "machine"] },
    specs: [
      spec(labels.dosage, "30 ml auf 300 ml Wasser, täglich", "30 ml to 300 ml of water, daily"),
      spec(labels.contents, "Flasche mit Dosierkammer", "Bottle with dosing chamber"),
    ],
    highlights: [
      text("Löst Milcheiweiß und Fett", "Dissolves milk protein and fat"),
      text("Mit Dosierkammer", "Dosing chamber included"),
    ],
    safety: madeBy("klarwerk", warnings.irritant),
    picture: { kind: "bottle", hue: swatch("weiss"), accent: swatch("salbei") },
    related: ["maschine-brennero-riva", "milchkanne-faden", "entkalker-klar"],
  },
  {
    ...goods,
    slug: "gruppenbuerste-igel",
    brand: "Kupferstern",
    name: text("Gruppenbürste Igel", "Igel group brush"),
    tagline: text("Kommt um die Ecke, an die du nie denkst.", "Reaches the corner you never think of."),
    description: paragraphs(
      [
        "Hitzefeste Borsten im rechten Winkel, damit die Hand vom heißen Wasser wegbleibt. Am anderen Ende sitzt ein Löffelchen, das den Satz aus den Schrauben holt.",
        "Vor dem Ausschalten einmal ringsum: fünf Sekunden, die jede Dichtung länger leben lassen.",
      ],
      [
        "Heat-proof bristles at a right angle keep your hand clear of the hot water. At the other end a little scoop digs the grounds out of the screw heads.",
        "Once around before you switch off: five seconds that every gasket will thank you for.",
      ],
    ),
    options: [],
    variants: only(8006, "CA-IGEL", { price: 1250, weightGrams: 70 }),
    attributes: { "care-for": ["machine"], material: "plastic" },
    specs: [
      spec(labels.material, "Griff aus Nylon, Borsten aus PBT", "Nylon handle, PBT bristles"),
      spec(labels.size, "Länge 23 cm", "23 cm long"),
    ],
    highlights: [
      text("Borsten bis 120 °C", "Bristles good to 120 °C"),
      text("Mit Schaber", "Scraper included"),
    ],
    care: text(
      "Borsten einmal im Monat in Fettlöser legen.",
      "Soak the bristles in oil remover once a month.",
    ),
    safety: madeBy("kupferstern"),
    picture: { kind: "spoon", hue: swatch("schwarz"), accent: swatch("kreide") },
    related: ["reinigungstabs-klick", "siebtraegerdichtung", "maschine-tarsia-due"],
  },
  {
    ...goods,
    slug: "wasserfilter-quelle",
    brand: "Brennero",
    name: text("Wasserfilter Quelle für den Tank", "Quelle water filter for tanks"),
    tagline: text("Macht aus Leitungswasser Kaffeewasser.", "Turns tap water into coffee water."),
    description: paragraphs(
      [
        "Ein kleines Kissen mit Ionentauscher, das im Tank liegt und dem Wasser Härte nimmt, bevor sie im Kessel landet. Fünfzig Liter lang, das sind in den meisten Küchen zwei Monate.",
        "Der Kaffee schmeckt klarer, die Maschine muss seltener zum Entkalken. Auf dem Kissen ist Platz für das Datum.",
      ],
      [
        "A small ion-exchange pad that lies in the tank and takes the hardness out before it can reach the boiler. It lasts fifty litres, which in most kitchens means two months.",
        "Coffee tastes clearer and the machine needs descaling less often. There is room on the pad to write the date.",
      ],
    ),
    options: [choice("pack", names.pack, { "1": ["1 Stück", "1 pad"], "3": ["3 Stück", "3 pads"] })],
    variants: eachOf(
      8007,
      "CA-QUELLE",
      "pack",
      {
        "1": { price: 1190, weightGrams: 60, content: pieces(1) },
        "3": { price: 2990, weightGrams: 170, content: pieces(3) },
      },
      { price: 1190, weightGrams: 60 },
    ),
    attributes: { "care-for": ["machine", "automatic"] },
    specs: [
      spec(labels.capacity, "50 Liter bei 15 °dH", "50 litres at 270 ppm"),
      spec(labels.fits, "Jeden Tank ab 1 Liter", "Any tank from 1 litre"),
    ],
    highlights: [
      text("Einfach hineinlegen", "Just drop it in"),
      text("Reicht zwei Monate", "Lasts two months"),
    ],
    care: text("Vor Gebrauch fünf Minuten wässern.", "Soak for five minutes before use."),
    safety: madeBy("brennero"),
    picture: { kind: "filters", hue: "oklch(0.75 0.09 230)" },
    related: ["maschine-tarsia-due", "maschine-brennero-alta", "entkalker-klar"],
  },
  {
    ...goods,
    slug: "bohnendose-stille",
    brand: "Kupferstern",
    name: text("Bohnendose Stille mit Luftpumpe", "Stille bean canister with air pump"),
    tagline: text(
      "Dreht die Zeit nicht zurück, hält sie aber auf.",
      "Does not turn back time but does slow it down.",
    ),
    description: paragraphs(
      [
        "Ein Dreh am Deckel zieht die Luft heraus, ein Druck lässt sie wieder hinein. Bohnen bleiben darin ungefähr doppelt so lange frisch wie in der offenen Tüte.",
        "Mattes Metall hält das Licht draußen. Fünfhundert Gramm passen hinein, wenn du den Beutel vorher wirklich leerst.",
      ],
      [
        "One turn of the lid draws the air out and a press lets it back in. Beans stay fresh in it about twice as long as in an open bag.",
        "Matt metal keeps the light out. Five hundred grams will fit, provided you really do empty the bag.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "kreide", "tanne"])],
    variants: eachOf(
      8008,
      "CA-STILLE",
      "colour",
      { schwarz: {}, kreide: {}, tanne: {} },
      { price: 3690, weightGrams: 720 },
    ),
    attributes: { "care-for": "beans", material: "steel", capacity: "over-1000", dishwasher: "no" },
    specs: [
      spec(labels.material, "Edelstahl, pulverbeschichtet", "Powder-coated stainless steel"),
      spec(labels.capacity, "1,6 Liter, etwa 500 g Bohnen", "1.6 litres, about 500 g of beans"),
      spec(labels.size, "Ø 12 cm, Höhe 18 cm", "12 cm across, 18 cm tall"),
    ],
    highlights: [
      text("Vakuum mit einem Dreh", "Vacuum at one turn"),
      text("Lichtdicht", "Keeps the light out"),
    ],
    care: text(
      "Innen auswischen, Deckel nicht in Wasser tauchen.",
      "Wipe the inside; do not immerse the lid.",
    ),
    safety: madeBy("kupferstern"),
    picture: { kind: "canister", hue: swatch("schwarz") },
    related: ["dosierloeffel-kerbe", "sonntag", "lotse"],
  },
  {
    ...goods,
    slug: "bartuch-set",
    brand: "Morgenhain",
    name: text("Bartücher, 3 Stück", "Bar cloths, set of 3"),
    tagline: text(
      "Eins für Dampf, eins für die Theke, eins für den Siebträger.",
      "One for steam, one for the counter, one for the portafilter.",
    ),
    description: paragraphs(
      [
        "Drei Tücher aus Waffelbaumwolle in drei Farben, damit das Milchtuch nie auf die Theke kommt. So machen wir es an der Bar, und nach einer Woche machst du es auch.",
        "Sie dürfen in die Kochwäsche und werden dabei weicher, nicht kleiner.",
      ],
      [
        "Three cloths of waffle cotton in three colours, so that the milk cloth never touches the counter. It is how we work at the bar, and within a week so will you.",
        "A boil wash makes them softer, not smaller.",
      ],
    ),
    options: [],
    variants: only(8009, "CA-TUCH", { price: 1390, weightGrams: 190 }),
    attributes: { "care-for": ["machine", "brewer"], material: "cotton" },
    specs: [
      spec(labels.material, "100 % Baumwolle, vorgewaschen", "100% cotton, pre-washed"),
      spec(labels.size, "35 × 35 cm", "35 × 35 cm"),
      spec(labels.contents, "3 Tücher in Hafer, Malve und Schiefer", "3 cloths in oat, mallow and slate"),
    ],
    highlights: [text("Farben gegen Verwechslung", "Colour-coded"), text("Kochfest", "Safe at 95 °C")],
    care: text("Waschen bis 95 °C, ohne Weichspüler.", "Wash at up to 95 °C, no softener."),
    safety: madeBy("morgenhain"),
    picture: { kind: "filters", hue: swatch("malve"), accent: swatch("hafer") },
    related: ["gruppenbuerste-igel", "milchkanne-faden", "maschine-tarsia-uno"],
  },
  {
    ...goods,
    slug: "siebtraegerdichtung",
    brand: "Officina Tarsia",
    name: text("Siebträgerdichtung, Silikon", "Group gasket, silicone"),
    tagline: text(
      "Kleiner Ring, große Wirkung: Es tropft nicht mehr.",
      "Small ring, large effect: no more drips.",
    ),
    description: paragraphs(
      [
        "Wenn der Siebträger weiter nach rechts wandert als früher, ist die Dichtung hart geworden. Dieser Ring aus Silikon bleibt länger weich als Gummi und sitzt nach zwei Minuten.",
        "Alten Ring mit dem Schraubendreher aushebeln, neuen einlegen, einmal leer beziehen. Traust du dich nicht, machen wir es in der Filiale.",
      ],
      [
        "When the portafilter turns further to the right than it used to, the gasket has gone hard. This silicone ring stays soft for longer than rubber and is in place in two minutes.",
        "Prise the old one out with a screwdriver, lay the new one in, pull a blank shot. If you would rather not, we will do it in the shop.",
      ],
    ),
    options: [
      choice("fit", text("Ausführung", "Version"), {
        "8": ["58 mm, 8 mm stark", "58 mm, 8 mm thick"],
        "85": ["58 mm, 8,5 mm stark", "58 mm, 8.5 mm thick"],
      }),
    ],
    variants: eachOf(8010, "CA-DICHTUNG", "fit", { "8": {}, "85": {} }, { price: 790, weightGrams: 25 }),
    attributes: { "care-for": "machine" },
    specs: [
      spec(labels.material, "Silikon, lebensmittelecht", "Food-grade silicone"),
      spec(labels.size, "Ø innen 57 mm, außen 73 mm", "57 mm inside, 73 mm outside"),
      spec(labels.fits, "Uno, Due und die meisten 58-mm-Gruppen", "Uno, Due and most 58 mm groups"),
    ],
    highlights: [
      text("In zwei Minuten gewechselt", "Changed in two minutes"),
      text("Einbau in der Filiale möglich", "We fit it in the shop if you like"),
    ],
    safety: madeBy("tarsia"),
    picture: { kind: "filters", hue: "oklch(0.45 0.03 30)" },
    related: ["maschine-tarsia-uno", "maschine-tarsia-due", "gruppenbuerste-igel"],
  },
];
