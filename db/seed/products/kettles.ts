import { eachOf, only, paragraphs, reduced, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy, warnings } from "../manufacturers";
import { colourOption, names, swatch } from "../options";
import type { SeedProduct } from "../types";

const goods = { category: "kettles", taxClass: "standard", kind: "goods", returnable: "yes" } as const;

const MAINS = spec(labels.voltage, "220-240 V, 50/60 Hz, Kabel 0,8 m", "220-240 V, 50/60 Hz, 0.8 m cord");

export const kettles: SeedProduct[] = [
  {
    ...goods,
    slug: "kessel-aar",
    brand: "Kupferstern",
    name: text("Schwanenhalskessel Aar, 0,9 Liter", "Aar gooseneck kettle, 0.9 litre"),
    tagline: text("Gießt so langsam, wie du denken möchtest.", "Pours as slowly as you would like to think."),
    description: paragraphs(
      [
        "Der Hals des Aar setzt tief an und verjüngt sich bis zur Tülle. So kommt das Wasser schon beim leisesten Kippen, ohne Schwall, und trifft genau die Stelle, die du meinst.",
        "Er ist für den Herd gebaut, auch für Induktion, und hat im Deckel ein Thermometer, das man im Stehen lesen kann. Bei neunhundert Millilitern ist Schluss: genug für eine große Kanne, leicht genug für ein Handgelenk.",
      ],
      [
        "The Aar's neck begins low on the body and tapers all the way to the tip. Water comes at the slightest tilt, never in a rush, and lands exactly where you meant it to.",
        "It is made for the hob, induction included, and carries a thermometer in the lid that you can read standing up. Nine hundred millilitres is the limit: enough for a large server, light enough for one wrist.",
      ],
    ),
    options: [colourOption("finish", names.finish, ["stahl", "schwarz", "salbei"])],
    variants: eachOf(
      4001,
      "KT-AAR",
      "finish",
      { stahl: {}, schwarz: {}, salbei: {} },
      { price: 8900, weightGrams: 980 },
    ),
    attributes: { drive: "stovetop", material: "steel", capacity: "600-1000", dishwasher: "no" },
    specs: [
      spec(labels.material, "Edelstahl 18/10, Griff aus Buche", "18/10 steel, beech handle"),
      spec(labels.size, "29 × 15 × 19 cm", "29 × 15 × 19 cm"),
      spec(labels.weight, "720 g", "720 g"),
      spec(labels.hobs, "Alle, auch Induktion", "All, induction included"),
    ],
    highlights: [
      text("Thermometer im Deckel", "Thermometer in the lid"),
      text("Kommt ohne Schwall", "Starts without a gush"),
      text("Für jeden Herd", "For any hob"),
    ],
    care: text(
      "Alle vier Wochen entkalken, Griff trocken halten.",
      "Descale every four weeks and keep the handle dry.",
    ),
    safety: madeBy("kupferstern", warnings.hot),
    picture: { kind: "kettle", hue: swatch("stahl"), accent: swatch("eiche") },
    related: ["handfilter-kegel-02", "kessel-grad", "entkalker-klar", "konga"],
    guarantee: { years: 5, producer: "Kupferstern Metallwaren GmbH" },
  },
  {
    ...goods,
    slug: "kessel-grad",
    brand: "Kawabe",
    name: text(
      "Elektrischer Schwanenhalskessel Grad, 0,8 Liter",
      "Grad electric gooseneck kettle, 0.8 litre",
    ),
    tagline: text("Weiß auf ein Grad genau, was du vorhast.", "Knows what you are up to, within a degree."),
    description: paragraphs(
      [
        "Siebzig für Sencha, vierundneunzig für hellen Filter: drehen, drücken, nach drei Minuten ist das Wasser da und bleibt eine Stunde dort. Das Display zeigt nur, was es soll, und geht danach aus.",
        "Der Griff steht frei wie bei einer Zange, damit das Gewicht über der Hand liegt. Nach zwei Kannen willst du keinen anderen mehr.",
      ],
      [
        "Seventy for sencha, ninety-four for a light filter: turn, press, and three minutes later the water is there and stays there for an hour. The display shows what you need and then goes dark.",
        "The handle stands clear, like that of a pair of tongs, so the weight rests above your hand. Two pots in, you will not want another.",
      ],
    ),
    options: [colourOption("finish", names.finish, ["schwarz", "weiss"])],
    variants: eachOf(
      4002,
      "KT-GRAD",
      "finish",
      { schwarz: {}, weiss: {} },
      { price: reduced(16900, 14900, 10), weightGrams: 1680 },
    ),
    attributes: {
      drive: "electric",
      material: ["steel", "plastic"],
      capacity: "600-1000",
      power: "500-1200",
      dishwasher: "no",
    },
    specs: [
      spec(labels.precision, "40 bis 100 °C in Schritten von 1 °C", "40 to 100 °C in steps of 1 °C"),
      spec(labels.power, "1000 W", "1,000 W"),
      MAINS,
      spec(labels.weight, "1,2 kg mit Sockel", "1.2 kg with base"),
    ],
    highlights: [
      text("Hält die Temperatur eine Stunde", "Holds its temperature for an hour"),
      text("Mit Stoppuhr im Sockel", "Stopwatch in the base"),
    ],
    care: text(
      "Alle vier Wochen entkalken. Sockel nur feucht abwischen.",
      "Descale every four weeks. Wipe the base with a damp cloth only.",
    ),
    safety: madeBy("kawabe", warnings.electric),
    picture: { kind: "kettle", hue: swatch("schwarz") },
    related: ["gruen-sencha", "handfilter-welle", "waage-lot", "entkalker-klar"],
  },
  {
    ...goods,
    slug: "kessel-abend",
    brand: "Kupferstern",
    name: text("Kupferkessel Abend, 1,2 Liter", "Abend copper kettle, 1.2 litres"),
    tagline: text(
      "Wird mit den Jahren dunkler und jedem ein wenig lieber.",
      "Grows darker with the years and a little dearer to everyone.",
    ),
    description: paragraphs(
      [
        "Von Hand getrieben, innen verzinnt, mit einem Schwanenhals aus einem Stück. In Solingen arbeiten noch zwei Leute, die das können; einer von ihnen unterschreibt auf dem Boden.",
        "Kupfer leitet Wärme um ein Vielfaches besser als Stahl. Deshalb kocht der Abend schneller als jeder andere Herdkessel im Haus und kühlt ebenso schnell ab, wenn du es brauchst.",
      ],
      [
        "Raised by hand, tinned on the inside, with a gooseneck drawn from a single piece. Two people in Solingen can still do it, and one of them signs the base.",
        "Copper conducts heat far better than steel. The Abend boils before any other kettle in the house and cools just as fast when you need it to.",
      ],
    ),
    options: [],
    variants: only(4003, "KT-ABEND", { price: 24000, weightGrams: 1350 }),
    attributes: { drive: "stovetop", material: "copper", capacity: "over-1000", dishwasher: "no" },
    specs: [
      spec(
        labels.material,
        "Kupfer 1,2 mm, innen verzinnt, Messinggriff",
        "1.2 mm copper, tin lining, brass handle",
      ),
      spec(labels.size, "31 × 17 × 22 cm", "31 × 17 × 22 cm"),
      spec(labels.weight, "1,05 kg", "1.05 kg"),
      spec(labels.hobs, "Gas und Elektro (nicht Induktion)", "Gas and electric (not induction)"),
    ],
    highlights: [
      text("Von Hand getrieben und signiert", "Raised by hand and signed"),
      text("Neuverzinnung durch den Hersteller", "Can be re-tinned by the maker"),
    ],
    care: text(
      "Nie leer erhitzen. Außen mit Zitrone und Salz polieren oder anlaufen lassen.",
      "Never heat empty. Polish with lemon and salt or let it tarnish.",
    ),
    safety: madeBy("kupferstern", warnings.hot),
    picture: { kind: "kettle", hue: swatch("kupfer"), accent: "oklch(0.75 0.11 85)" },
    related: ["kessel-aar", "darjeeling-nebel", "handmuehle-kasten"],
    guarantee: { years: 10, producer: "Kupferstern Metallwaren GmbH" },
  },
  {
    ...goods,
    slug: "kessel-becken",
    brand: "Kupferstern",
    name: text("Wasserkocher Becken, 1,5 Liter", "Becken electric kettle, 1.5 litres"),
    tagline: text("Für alle, die morgens zu fünft sind.", "For households of five and more before eight."),
    description: paragraphs(
      [
        "Zweitausend Watt, eineinhalb Liter, vier Minuten. Der Becken ist doppelwandig, bleibt außen handwarm und ist so leise, dass das Radio weiterspielen kann.",
        "Eine Taste reicht ihm. Wer zweimal drückt, bekommt achtzig Grad für grünen Tee.",
      ],
      [
        "Two thousand watts, a litre and a half, four minutes. The Becken has a double wall, stays lukewarm outside and is quiet enough for the radio to carry on.",
        "One button is all it has. Press it twice and you get eighty degrees for green tea.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "weiss", "nacht"])],
    variants: eachOf(
      4004,
      "KT-BECKEN",
      "colour",
      { schwarz: {}, weiss: {}, nacht: {} },
      { price: 7900, weightGrams: 1750 },
    ),
    attributes: {
      drive: "electric",
      material: ["steel", "plastic"],
      capacity: "over-1000",
      power: "over-1200",
      dishwasher: "no",
    },
    specs: [
      spec(labels.power, "2000 W", "2,000 W"),
      MAINS,
      spec(labels.size, "22 × 17 × 24 cm", "22 × 17 × 24 cm"),
      spec(labels.weight, "1,3 kg mit Sockel", "1.3 kg with base"),
    ],
    highlights: [
      text("Bleibt außen handwarm", "Stays lukewarm outside"),
      text("80 °C auf doppelten Druck", "80 °C at a double press"),
    ],
    care: text(
      "Alle vier Wochen entkalken, Kalksieb ausspülen.",
      "Descale every four weeks and rinse the limescale mesh.",
    ),
    safety: madeBy("kupferstern", warnings.electric),
    picture: { kind: "kettle", hue: swatch("schwarz"), accent: swatch("stahl") },
    related: ["entkalker-klar", "assam-kutsche", "presse-werft"],
  },
  {
    ...goods,
    slug: "kessel-steg",
    brand: "Kawabe",
    name: text("Reisekessel Steg, 0,7 Liter", "Steg travel kettle, 0.7 litre"),
    tagline: text(
      "Flach wie ein Kieselstein, bereit für jede Flamme.",
      "Flat as a skimming stone, ready for any flame.",
    ),
    description: paragraphs(
      [
        "Ein Kessel für Kocher und Lagerfeuer, der im Rucksack fast verschwindet: Griff und Tülle klappen an, der Gaskartusche lässt er innen Platz.",
        "Die schmale Tülle gießt auch in einen kleinen Handfilter sauber. Kaffee am See ist keine Frage der Ausrüstung mehr, nur noch der Mücken.",
      ],
      [
        "A kettle for stoves and campfires that all but vanishes into a rucksack: handle and spout fold away, and there is room inside for the gas canister.",
        "The narrow spout pours neatly into even a small dripper. Coffee by the lake is no longer a question of equipment, only of midges.",
      ],
    ),
    options: [],
    variants: only(4005, "KT-STEG", { price: 4990, weightGrams: 310 }),
    attributes: { drive: "stovetop", material: "aluminium", capacity: "600-1000", dishwasher: "no" },
    specs: [
      spec(labels.material, "Hart eloxiertes Aluminium", "Hard-anodised aluminium"),
      spec(labels.size, "Ø 15 cm, Höhe 8 cm, geklappt", "15 cm across, 8 cm tall, folded"),
      spec(labels.weight, "198 g", "198 g"),
      spec(labels.hobs, "Gas, Elektro, offenes Feuer", "Gas, electric, open fire"),
    ],
    highlights: [
      text("198 g leicht", "A mere 198 g"),
      text("Griff und Tülle klappbar", "Folding handle and spout"),
    ],
    care: text("Von Hand spülen. Ruß außen darf bleiben.", "Wash by hand. Soot on the outside may stay."),
    safety: madeBy("kawabe", warnings.hot),
    picture: { kind: "kettle", hue: "oklch(0.55 0.01 240)" },
    related: ["handmuehle-rast", "emaillebecher-wald", "handfilter-welle"],
  },
  {
    ...goods,
    slug: "kessel-pfiff",
    brand: "Kupferstern",
    name: text("Flötenkessel Pfiff, Emaille, 2 Liter", "Pfiff whistling kettle, enamel, 2 litres"),
    tagline: text(
      "Ruft dich, wenn es so weit ist, in zwei Tönen.",
      "Calls you when it is time, in two notes.",
    ),
    description: paragraphs(
      [
        "Der Pfiff trägt zwei kleine Orgelpfeifen im Ausguss: eine Terz, kein Schrillen. Großmutters Kessel, nur mit einem Boden, der auf Induktion ebenso heiß wird wie auf Gas.",
        "Schwere Emaille über Stahl, in drei Farben, die sich in alten Küchen so wohlfühlen wie in neuen.",
      ],
      [
        "There are two little organ pipes in the spout of the Pfiff, and they sound a third instead of a shriek. Grandmother's kettle, with a base that heats on induction as well as on gas.",
        "Heavy enamel over steel, in three colours that feel at home in old kitchens and new ones.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["kreide", "tanne", "ziegel"])],
    variants: eachOf(
      4006,
      "KT-PFIFF",
      "colour",
      { kreide: {}, tanne: {}, ziegel: {} },
      { price: 6400, weightGrams: 1720 },
    ),
    attributes: { drive: "stovetop", material: "enamel", capacity: "over-1000", dishwasher: "no" },
    specs: [
      spec(labels.material, "Stahl, emailliert, Griff aus Buche", "Enamelled steel, beech handle"),
      spec(labels.size, "Ø 21 cm, Höhe 23 cm", "21 cm across, 23 cm tall"),
      spec(labels.weight, "1,4 kg", "1.4 kg"),
      spec(labels.hobs, "Alle, auch Induktion", "All, induction included"),
    ],
    highlights: [
      text("Zweiklang statt Schrillen", "Two notes, no shriek"),
      text("Für jeden Herd", "For any hob"),
    ],
    care: text(
      "Innen mit Zitronensäure entkalken, nie mit Stahlwolle.",
      "Descale with citric acid and never use steel wool.",
    ),
    safety: madeBy("kupferstern", warnings.hot),
    picture: { kind: "kettle", hue: swatch("kreide"), accent: swatch("eiche") },
    related: ["assam-kutsche", "becher-tau-gross", "entkalker-klar"],
  },
];
