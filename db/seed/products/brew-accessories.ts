import { eachOf, only, paragraphs, reduced, spec, text, variant } from "../build";
import { labels } from "../labels";
import { madeBy } from "../manufacturers";
import { choice, colourOption, names, swatch } from "../options";
import type { SeedProduct } from "../types";

const goods = { category: "brewers", taxClass: "standard", kind: "goods", returnable: "yes" } as const;

const pieces = (quantity: number) => ({ quantity, unit: "piece" as const });

/** Paper, scales and the small things that lie beside a brewer. */
export const brewAccessories: SeedProduct[] = [
  {
    ...goods,
    slug: "kegelfilter-papier",
    brand: "Papierwerk Möhnetal",
    name: text("Kegelfilter, Papier", "Cone filter papers"),
    tagline: text("Hält den Satz zurück und sonst nichts.", "Holds back the grounds and nothing else."),
    description: paragraphs(
      [
        "Krepppapier aus langfaserigem Zellstoff, mit Sauerstoff gebleicht, einmal geprägt und einmal gefalzt. Es läuft gleichmäßig und schmeckt schon nach kurzem Ausspülen nach nichts mehr.",
        "Größe 01 reicht für eine Tasse, 02 für bis zu vier. Die kleine Packung ist für alle, die erst probieren wollen.",
      ],
      [
        "Creped paper made from long-fibred pulp, oxygen-bleached, embossed once and folded once. It drains evenly, and after a short rinse it tastes of nothing at all.",
        "Size 01 is enough for one cup, 02 for up to four. The small pack is for those who want to try it first.",
      ],
    ),
    options: [
      choice("size", names.size, { "01": ["Größe 01", "Size 01"], "02": ["Größe 02", "Size 02"] }),
      choice("pack", names.pack, { "40": ["40 Stück", "40 papers"], "100": ["100 Stück", "100 papers"] }),
    ],
    variants: [
      variant({
        sku: "BR-PAPIER-01-40",
        reference: 310000,
        options: { size: "01", pack: "40" },
        price: 240,
        weightGrams: 70,
        content: pieces(40),
      }),
      variant({
        sku: "BR-PAPIER-01-100",
        reference: 310001,
        options: { size: "01", pack: "100" },
        price: 490,
        weightGrams: 160,
        content: pieces(100),
      }),
      variant({
        sku: "BR-PAPIER-02-40",
        reference: 310002,
        options: { size: "02", pack: "40" },
        price: 270,
        weightGrams: 90,
        content: pieces(40),
      }),
      variant({
        sku: "BR-PAPIER-02-100",
        reference: 310003,
        options: { size: "02", pack: "100" },
        price: 540,
        weightGrams: 210,
        content: pieces(100),
      }),
    ],
    attributes: { "brewer-type": "paper", "filter-type": "cone", material: "paper" },
    specs: [
      spec(labels.material, "Zellstoff, mit Sauerstoff gebleicht", "Pulp, oxygen-bleached"),
      spec(labels.fits, "Alle Kegelfilter mit 60 Grad", "Any 60-degree cone dripper"),
    ],
    highlights: [
      text("Kurz ausspülen genügt", "A short rinse is enough"),
      text("In zwei Größen", "Two sizes"),
    ],
    safety: madeBy("papierwerk"),
    picture: { kind: "filters", hue: "oklch(0.97 0.008 90)" },
    related: ["handfilter-kegel-02", "immersion-glocke", "konga"],
  },
  {
    ...goods,
    slug: "korbfilter-papier",
    brand: "Papierwerk Möhnetal",
    name: text("Korbfilter, Papier, 100 Stück", "Flat-bottom filter papers, pack of 100"),
    tagline: text("Zwanzig Falten, die nicht umkippen.", "Twenty pleats that stay standing."),
    description: paragraphs(
      [
        "Die Wellen halten das Papier von der Wand fern, damit das Wasser rundum gleich schnell läuft. Geformt wird in Möhnesee auf einer Maschine, die älter ist als unsere Firma.",
        "Gestapelt in einer Schachtel, die sie vor dem Zerdrücken schützt - ein platter Wellenfilter läuft schief.",
      ],
      [
        "The pleats keep the paper off the wall, so that water runs at the same pace all the way round. They are formed at Möhnesee on a machine older than our company.",
        "Stacked in a box that stops them being crushed, since a flattened filter drains crooked.",
      ],
    ),
    options: [
      choice("size", names.size, {
        "155": ["155, kleiner Filter", "155, small dripper"],
        "185": ["185, großer Filter", "185, large dripper"],
      }),
    ],
    variants: eachOf(
      3101,
      "BR-KORB",
      "size",
      {
        "155": { price: 690, weightGrams: 150, content: pieces(100) },
        "185": { price: 790, weightGrams: 190, content: pieces(100) },
      },
      { price: 690, weightGrams: 150 },
    ),
    attributes: { "brewer-type": "paper", "filter-type": "flat", material: "paper" },
    specs: [
      spec(labels.material, "Zellstoff, mit Sauerstoff gebleicht", "Pulp, oxygen-bleached"),
      spec(labels.fits, "Handfilter Welle und andere flache Filter", "Welle and other flat-bottom drippers"),
    ],
    highlights: [
      text("Formstabile Falten", "Pleats that hold their shape"),
      text("In fester Schachtel", "In a sturdy box"),
    ],
    safety: madeBy("papierwerk"),
    picture: { kind: "filters", hue: "oklch(0.95 0.015 80)" },
    related: ["handfilter-welle", "huila", "kegelfilter-papier"],
  },
  {
    ...goods,
    slug: "waage-lot",
    brand: "Kawabe",
    name: text("Kaffeewaage Lot mit Timer", "Lot coffee scales with timer"),
    tagline: text("Ein Zehntelgramm genau, ein Griff breit.", "True to a tenth of a gram, one hand wide."),
    description: paragraphs(
      [
        "Lot misst schnell genug, um beim Gießen mitzukommen, und startet die Uhr von selbst, sobald der erste Tropfen fällt. Zwei Tasten, kein Menü, keine App.",
        "Spritzwasserfest und mit USB-C in einer Stunde geladen; das reicht für ungefähr sechs Wochen Kaffee.",
      ],
      [
        "Lot reads fast enough to keep up with your pour and starts its clock by itself when the first drop lands. Two buttons, no menu, no app.",
        "It shrugs off splashes and charges by USB-C in an hour, which is good for about six weeks of coffee.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "weiss"])],
    variants: eachOf(
      3102,
      "BR-LOT",
      "colour",
      { schwarz: {}, weiss: {} },
      { price: reduced(9900, 7900, 18), weightGrams: 520 },
    ),
    attributes: { "brewer-type": "scale", drive: "electric", material: "plastic", dishwasher: "no" },
    specs: [
      spec(labels.precision, "0,1 g von 0,5 g bis 2 kg", "0.1 g from 0.5 g to 2 kg"),
      spec(labels.size, "14 × 13 × 2,2 cm", "14 × 13 × 2.2 cm"),
      spec(labels.weight, "380 g", "380 g"),
      spec(labels.contents, "Waage, Silikonmatte, USB-C-Kabel", "Scales, silicone mat, USB-C cable"),
    ],
    highlights: [
      text("Timer startet von selbst", "Timer starts by itself"),
      text("Sechs Wochen je Ladung", "Six weeks to a charge"),
    ],
    care: text(
      "Feucht abwischen, nicht unter fließendes Wasser halten.",
      "Wipe with a damp cloth; keep away from running water.",
    ),
    safety: madeBy(
      "kawabe",
      text(
        "Enthält einen fest eingebauten Lithium-Akku. Nicht öffnen, nicht in den Hausmüll.",
        "Contains a built-in lithium battery. Do not open or put in household waste.",
      ),
    ),
    picture: { kind: "scale", hue: swatch("schwarz") },
    related: ["handfilter-kegel-02", "kessel-aar", "kurs-filter"],
  },
  {
    ...goods,
    slug: "milchkanne-faden",
    brand: "Officina Tarsia",
    name: text("Milchkännchen Faden, Edelstahl", "Faden milk jug, steel"),
    tagline: text("Gießt einen Strich, so dünn wie ein Faden.", "Pours a line as fine as thread."),
    description: paragraphs(
      [
        "Der Ausguss ist lang und scharf, darum folgt die Milch genau deiner Hand. Innen sind Marken für eine und zwei Tassen eingeprägt, damit nichts im Ausguss landet.",
        "Die Wand ist dünn. Du spürst, wann die Milch fünfundsechzig Grad hat, und brauchst kein Thermometer.",
      ],
      [
        "The spout is long and sharp, so the milk follows your hand precisely. Marks for one cup and two are stamped inside, which keeps the leftovers out of the sink.",
        "The wall is thin on purpose: you feel when the milk reaches sixty-five degrees, no thermometer required.",
      ],
    ),
    options: [choice("size", names.size, { "350": ["350 ml", "350 ml"], "600": ["600 ml", "600 ml"] })],
    variants: eachOf(
      3103,
      "BR-FADEN",
      "size",
      { "350": { price: 2490, weightGrams: 240 }, "600": { price: 2990, weightGrams: 330 } },
      { price: 2490, weightGrams: 240 },
    ),
    attributes: { "brewer-type": "accessory", material: "steel", capacity: ["300-600"], dishwasher: "yes" },
    specs: [
      spec(labels.material, "Edelstahl 18/8, 0,7 mm", "18/8 steel, 0.7 mm"),
      spec(labels.size, "Höhe 9,2 / 11 cm", "9.2 / 11 cm tall"),
    ],
    highlights: [
      text("Scharfer Ausguss für feine Muster", "Sharp spout for fine patterns"),
      text("Innen mit Marken", "Marked inside"),
    ],
    care: text(
      "Spülmaschinenfest. Nach dem Schäumen sofort kalt ausspülen.",
      "Dishwasher safe. Rinse cold right after steaming.",
    ),
    safety: madeBy("tarsia"),
    picture: { kind: "jug", hue: swatch("stahl") },
    related: ["kurs-latte-art", "cappuccinotasse-kiesel", "maschine-tarsia-uno", "milchreiniger-weiss"],
  },
  {
    ...goods,
    slug: "tamper-ruhe",
    brand: "Drechslerei Obermoser",
    name: text("Tamper Ruhe, Nussbaum und Stahl", "Ruhe tamper, walnut and steel"),
    tagline: text(
      "Liegt schwer in der Hand und nimmt ihr das Zittern.",
      "Sits heavy in the hand and takes the tremor out of it.",
    ),
    description: paragraphs(
      [
        "Ein Griff aus steirischem Nussbaum auf einer Basis aus massivem Stahl, plan geschliffen. Vierhundertzwanzig Gramm, die von allein gerade stehen.",
        "Miss vor dem Kauf dein Sieb: Ein halber Millimeter entscheidet, ob am Rand Pulver stehen bleibt.",
      ],
      [
        "A handle of Styrian walnut on a base of solid, flat-ground steel. Four hundred and twenty grams that stand up straight by themselves.",
        "Measure your basket first: half a millimetre decides whether grounds are left standing at the edge.",
      ],
    ),
    options: [
      choice("diameter", text("Durchmesser", "Diameter"), {
        "53": ["53 mm", "53 mm"],
        "58": ["58 mm", "58 mm"],
        "585": ["58,5 mm", "58.5 mm"],
      }),
    ],
    variants: eachOf(
      3104,
      "BR-RUHE",
      "diameter",
      { "53": { weightGrams: 460 }, "58": {}, "585": { price: 5200 } },
      { price: 4900, weightGrams: 510 },
    ),
    attributes: { "brewer-type": "accessory", material: ["wood", "steel"], dishwasher: "no" },
    specs: [
      spec(labels.material, "Nussbaum, geölt · Edelstahl 304", "Oiled walnut · 304 stainless steel"),
      spec(labels.size, "Höhe 9 cm", "9 cm tall"),
      spec(labels.weight, "420 g bei 58 mm", "420 g at 58 mm"),
    ],
    highlights: [
      text("Plan geschliffene Basis", "Flat-ground base"),
      text("In drei Durchmessern", "Three diameters"),
    ],
    care: text("Trocken abwischen, Holz zweimal im Jahr ölen.", "Wipe dry and oil the wood twice a year."),
    safety: madeBy("holzmann"),
    picture: { kind: "tamper", hue: swatch("nussbaum"), accent: swatch("stahl") },
    related: ["maschine-tarsia-uno", "maschine-tarsia-due", "muehle-piano"],
  },
  {
    ...goods,
    slug: "dosierloeffel-kerbe",
    brand: "Drechslerei Obermoser",
    name: text("Dosierlöffel Kerbe, 10 g", "Kerbe measuring scoop, 10 g"),
    tagline: text(
      "Gestrichen voll sind zehn Gramm, eine Kerbe zeigt sieben.",
      "Ten grams when level, and a notch to tell you seven.",
    ),
    description: paragraphs(
      [
        "Ein Löffel aus einem Stück Holz, innen geschnitzt, außen gedrechselt. Der Stiel ist lang genug für die große Dose und kurz genug für die Schublade.",
        "Wer keine Waage mag, kommt mit ihm erstaunlich weit: sechs Löffel auf einen Liter.",
      ],
      [
        "One scoop from one piece of wood, carved inside and turned outside. The handle is long enough for the big canister and short enough for the drawer.",
        "If scales are not your thing, it will take you surprisingly far: six scoops to a litre.",
      ],
    ),
    options: [colourOption("wood", text("Holz", "Wood"), ["nussbaum", "eiche"])],
    variants: eachOf(
      3105,
      "BR-KERBE",
      "wood",
      { nussbaum: {}, eiche: { price: 1490 } },
      { price: 1690, weightGrams: 45 },
    ),
    attributes: { "brewer-type": "accessory", material: "wood", dishwasher: "no" },
    specs: [
      spec(labels.material, "Massivholz, mit Leinöl behandelt", "Solid wood, treated with linseed oil"),
      spec(labels.size, "Länge 15 cm", "15 cm long"),
      spec(labels.capacity, "10 g Kaffee, Kerbe bei 7 g", "10 g of coffee, notch at 7 g"),
    ],
    highlights: [
      text("Aus einem Stück", "Made from one piece"),
      text("Zwei Maße in einem", "Two measures in one"),
    ],
    care: text("Nicht einweichen. Ab und zu ölen.", "Do not soak. Oil from time to time."),
    safety: madeBy("holzmann"),
    picture: { kind: "spoon", hue: swatch("nussbaum") },
    related: ["bohnendose-stille", "presse-werft", "untersetzer-ring"],
  },
  {
    ...goods,
    slug: "teesieb-korb",
    brand: "Kawabe",
    name: text("Teesieb Korb, extrafein", "Korb tea infuser, extra fine"),
    tagline: text(
      "Gibt dem Blatt Platz und behält den Staub.",
      "Gives the leaf room and keeps the dust to itself.",
    ),
    description: paragraphs(
      [
        "Ein tiefer Korb aus geätztem Edelstahl mit Löchern von zwei Zehntelmillimetern. Auch Rooibos bleibt drin, und große Oolong-Blätter können sich ganz öffnen.",
        "Die beiden Flügel liegen auf jedem Becher auf, der Deckel wird danach zum Abstellteller.",
      ],
      [
        "A deep basket of etched steel with holes two tenths of a millimetre wide. Even rooibos stays inside, and big oolong leaves can open all the way.",
        "Its two wings rest on any mug; afterwards the lid becomes a drip tray.",
      ],
    ),
    options: [],
    variants: only(3106, "BR-TEESIEB", { price: 1890, weightGrams: 110 }),
    attributes: { "brewer-type": "accessory", "filter-type": "metal", material: "steel", dishwasher: "yes" },
    specs: [
      spec(labels.material, "Edelstahl 18/8, geätzt", "18/8 steel, etched"),
      spec(labels.size, "Ø 6,5 cm, Tiefe 7,5 cm", "6.5 cm across, 7.5 cm deep"),
      spec(labels.contents, "Sieb und Deckel", "Infuser and lid"),
    ],
    highlights: [
      text("Auch für feinen Rooibos", "Fine enough for rooibos"),
      text("Deckel wird zum Teller", "The lid doubles as a tray"),
    ],
    care: text("Spülmaschinenfest.", "Dishwasher safe."),
    safety: madeBy("kawabe"),
    picture: { kind: "filters", hue: swatch("stahl") },
    related: ["assam-kutsche", "nepal-oolong", "becher-tau-gross"],
  },
];
