import { changed, eachOf, only, type PriceInput, paragraphs, reduced, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy } from "../manufacturers";
import { choice, names } from "../options";
import type { SeedProduct, SeedVariant, Text } from "../types";

type Tea = Pick<
  SeedProduct,
  "slug" | "name" | "tagline" | "description" | "attributes" | "highlights" | "related"
> & {
  no: number;
  code: string;
  /** Grams of loose tea → price. */
  packs: Record<string, PriceInput>;
  region: Text;
  harvest: Text;
  steep: Text;
  designation: Text;
  hue: string;
  accent: string;
};

const TIN_GRAMS = 62;

function packVariants({ no, code, packs }: Tea): SeedVariant[] {
  const grams = Object.keys(packs);
  const common = (size: string) => ({
    price: packs[size] ?? 0,
    weightGrams: Number(size) + TIN_GRAMS,
    content: { quantity: Number(size), unit: "g" as const },
  });
  const [first = ""] = grams;
  if (grams.length === 1) return only(no, `TE-${code}-${first}`, common(first));
  const values = Object.fromEntries(grams.map((size) => [size, common(size)]));
  return eachOf(no, `TE-${code}`, "size", values, common(first));
}

function tea(input: Tea): SeedProduct {
  const grams = Object.keys(input.packs);
  return {
    slug: input.slug,
    category: "tea",
    brand: "Morgenhain",
    name: input.name,
    tagline: input.tagline,
    description: input.description,
    taxClass: "reduced",
    kind: "goods",
    options:
      grams.length > 1
        ? [
            choice(
              "size",
              names.size,
              Object.fromEntries(grams.map((size) => [size, [`${size} g`, `${size} g`]])),
            ),
          ]
        : [],
    variants: packVariants(input),
    attributes: input.attributes,
    specs: [
      { label: labels.origin, value: input.region },
      { label: labels.harvest, value: input.harvest },
      { label: labels.steep, value: input.steep },
      spec(labels.bestBefore, "24 Monate, dunkel und verschlossen", "24 months, closed and out of the light"),
    ],
    highlights: input.highlights,
    care: text(
      "In der Dose lassen, weg von Kaffee und Gewürzen: Tee nimmt jeden Geruch an.",
      "Keep it in its tin, away from coffee and spices: tea picks up every smell.",
    ),
    ingredients: input.designation,
    safety: madeBy("morgenhain"),
    picture: { kind: "tin", hue: input.hue, accent: input.accent },
    related: input.related,
    returnable: "sealed_food",
  };
}

export const teas: SeedProduct[] = [
  tea({
    no: 2001,
    slug: "assam-kutsche",
    code: "ASSAM",
    name: text("Kutsche, Assam Second Flush", "Kutsche, Assam second flush"),
    tagline: text("Malzig genug, um die Milch zu tragen.", "Malty enough to carry the milk."),
    description: paragraphs(
      [
        "Zwischen Mai und Juni gepflückt, wenn die Blattspitzen am Brahmaputra golden werden. Kräftig, malzig, mit einer Spur Rosine - der Tee, der einen Wintermorgen in Gang bringt.",
        "Er verträgt Milch und Kandis, wie es an der Nordsee Brauch ist, und er verzeiht, wenn du ihn einmal vergisst.",
      ],
      [
        "Picked between May and June, when the leaf tips along the Brahmaputra turn gold. Strong and malty with a trace of raisin: the tea to get a winter morning going.",
        "It takes milk and rock sugar the way they like it on the North Sea coast, and it will forgive you for forgetting about it.",
      ],
    ),
    packs: { "100": 990, "250": 2190 },
    attributes: { origin: "india", "tea-type": "black", taste: ["malt", "caramel"], caffeine: "regular" },
    region: text("Dibrugarh, Assam, Indien", "Dibrugarh, Assam, India"),
    harvest: text("Zweite Pflückung, Mai bis Juni", "Second flush, May to June"),
    steep: text("12 g auf einen Liter, 100 °C, 3-4 Minuten", "12 g to the litre, 100 °C, 3-4 minutes"),
    designation: text("Schwarzer Tee.", "Black tea."),
    highlights: [
      text("Goldene Blattspitzen", "Golden tips"),
      text("Bestens mit Milch", "Excellent with milk"),
    ],
    hue: "oklch(0.45 0.10 35)",
    accent: "oklch(0.80 0.12 80)",
    related: ["earl-grey-marina", "becher-tau-gross", "teesieb-korb"],
  }),
  tea({
    no: 2002,
    slug: "darjeeling-nebel",
    code: "DARJEELING",
    name: text("Nebel, Darjeeling First Flush", "Nebel, Darjeeling first flush"),
    tagline: text(
      "Der erste Tee des Jahres, noch ein wenig scheu.",
      "The first tea of the year, still a little shy.",
    ),
    description: paragraphs(
      [
        "Im März öffnen sich in Darjeeling die ersten Knospen, und ein paar Wochen lang schmeckt der Tee nach Muskattrauben, Wiese und grüner Mandel. Danach ist es für ein Jahr vorbei.",
        "Nimm weiches Wasser und warte nach dem Kochen zwei Minuten. Er dankt es mit einer hellen, goldgrünen Tasse.",
      ],
      [
        "In March the first buds open in Darjeeling, and for a few weeks the tea tastes of muscat grapes, meadow and green almond. Then it is over for another year.",
        "Use soft water and wait two minutes after it boils. Your reward is a bright, greenish-gold cup.",
      ],
    ),
    packs: { "50": 1290, "100": 2390 },
    attributes: {
      origin: "india",
      "tea-type": "black",
      taste: ["floral", "fresh", "nut"],
      caffeine: "regular",
    },
    region: text("Kurseong, Darjeeling, Indien", "Kurseong, Darjeeling, India"),
    harvest: text("Erste Pflückung, März", "First flush, March"),
    steep: text("10 g auf einen Liter, 90 °C, 2-3 Minuten", "10 g to the litre, 90 °C, 2-3 minutes"),
    designation: text("Schwarzer Tee.", "Black tea."),
    highlights: [
      text("Ernte dieses Frühjahrs", "This spring's picking"),
      text("Muskattraube und Wiese", "Muscat grape and meadow"),
    ],
    hue: "oklch(0.80 0.08 115)",
    accent: "oklch(0.50 0.09 140)",
    related: ["nepal-oolong", "porzellantasse-linie", "assam-kutsche"],
  }),
  tea({
    no: 2003,
    slug: "earl-grey-marina",
    code: "EARLGREY",
    name: text("Marina, Earl Grey mit Bergamotte", "Marina, Earl Grey with bergamot"),
    tagline: text(
      "Echtes Bergamotteöl statt Parfümtheke.",
      "Real bergamot oil instead of the perfume counter.",
    ),
    description: paragraphs(
      [
        "Ein kräftiger Ceylon aus Uva, beträufelt mit kaltgepresstem Bergamotteöl aus Kalabrien. Kein Aroma aus dem Labor, deshalb duftet die Dose frisch und nicht süß.",
        "Schwarz ist er klar und herb, mit einem Schuss Milch wird Zitronenkuchen daraus.",
      ],
      [
        "A brisk Ceylon from Uva, dressed with cold-pressed bergamot oil from Calabria. Nothing comes out of a laboratory, which is why the tin smells fresh rather than sweet.",
        "Black, it is clear and bracing; with a splash of milk it turns into lemon cake.",
      ],
    ),
    packs: { "100": reduced(1150, 950, 17), "250": reduced(2590, 2190, 17) },
    attributes: { origin: "sri-lanka", "tea-type": "black", taste: ["citrus", "fresh"], caffeine: "regular" },
    region: text("Uva, Sri Lanka · Bergamotte aus Kalabrien", "Uva, Sri Lanka, with bergamot from Calabria"),
    harvest: text("August", "August picking"),
    steep: text("12 g auf einen Liter, 95 °C, 3 Minuten", "12 g to the litre, 95 °C, 3 minutes"),
    designation: text("Schwarzer Tee, Bergamotteöl (1,8 %).", "Black tea, bergamot oil (1.8%)."),
    highlights: [
      text("Kaltgepresstes Bergamotteöl", "Cold-pressed bergamot oil"),
      text("Auch als Eistee", "Makes good iced tea"),
    ],
    hue: "oklch(0.50 0.08 255)",
    accent: "oklch(0.85 0.14 95)",
    related: ["assam-kutsche", "doppelwandglas-atem", "teesieb-korb"],
  }),
  tea({
    no: 2004,
    slug: "gruen-sencha",
    code: "SENCHA",
    name: text("Uji Sencha, Japan", "Uji sencha, Japan"),
    tagline: text(
      "Frisch wie gemähtes Gras, süß wie junge Erbsen.",
      "Fresh as cut grass, sweet as new peas.",
    ),
    description: paragraphs(
      [
        "In Uji wird das Blatt gleich nach der Ernte gedämpft, damit es grün bleibt. Dieser Sencha kommt von einem Hof in vierter Generation und wird erst kurz vor der Verschiffung endgeröstet.",
        "Mit siebzig Grad warmem Wasser zeigt er Süße, mit achtzig mehr Kraft. Mit kochendem Wasser zeigt er dir die kalte Schulter.",
      ],
      [
        "In Uji the leaf is steamed right after picking to keep it green. This sencha comes from a farm in its fourth generation and gets its final firing shortly before it ships.",
        "At seventy degrees it shows sweetness, at eighty more vigour. Use boiling water and it turns its back on you.",
      ],
    ),
    packs: { "50": 1190, "100": 2190 },
    attributes: { origin: "japan", "tea-type": "green", taste: ["fresh", "herbal"], caffeine: "regular" },
    region: text("Uji, Präfektur Kyoto", "Uji, Kyoto prefecture"),
    harvest: text("Erste Ernte, Mai", "First harvest, May"),
    steep: text("10 g auf einen Liter, 70 °C, 90 Sekunden", "10 g to the litre, 70 °C, 90 seconds"),
    designation: text("Grüner Tee.", "Green tea."),
    highlights: [
      text("Drei Aufgüsse sind drin", "Good for three infusions"),
      text("Von einem einzigen Hof", "From a single farm"),
    ],
    hue: "oklch(0.58 0.12 135)",
    accent: "oklch(0.92 0.06 110)",
    related: ["matcha-hof", "kessel-grad", "doppelwandglas-atem"],
  }),
  tea({
    no: 2005,
    slug: "matcha-hof",
    code: "MATCHA",
    name: text("Hof-Matcha, Nishio, 30 g", "Farm matcha, Nishio, 30 g"),
    tagline: text(
      "Auf Stein gemahlen, eine Stunde für jede Dose.",
      "Ground on stone, an hour for every tin.",
    ),
    description: paragraphs(
      [
        "Drei Wochen vor der Ernte wachsen die Sträucher im Schatten, das macht sie süß und tiefgrün. Eine Granitmühle schafft danach nur vierzig Gramm in der Stunde, damit nichts warm wird.",
        "Pur geschlagen schmeckt er nach Spinat, Sahne und weißer Schokolade. Für den Latte reichen zwei Gramm.",
      ],
      [
        "For the last three weeks the bushes grow in shade, which makes them sweet and deep green. A granite mill then manages just forty grams an hour, so that nothing warms up.",
        "Whisked with water it tastes of spinach, cream and white chocolate. For a latte, two grams will do.",
      ],
    ),
    packs: { "30": 2490 },
    attributes: { origin: "japan", "tea-type": "matcha", taste: ["fresh", "chocolate"], caffeine: "regular" },
    region: text("Nishio, Präfektur Aichi", "Nishio, Aichi prefecture"),
    harvest: text("Erste Ernte, Mai, beschattet", "First harvest, May, shade-grown"),
    steep: text("2 g auf 70 ml, 75 °C, mit dem Besen schlagen", "2 g to 70 ml, 75 °C, whisk until frothy"),
    designation: text("Grüner Tee, gemahlen.", "Powdered green tea."),
    highlights: [
      text("Zeremonie-Qualität", "Ceremonial grade"),
      text("Auf Granit gemahlen", "Ground on granite"),
    ],
    hue: "oklch(0.66 0.16 130)",
    accent: "oklch(0.30 0.04 140)",
    related: ["gruen-sencha", "milchkanne-faden", "becher-tau"],
  }),
  tea({
    no: 2006,
    slug: "nepal-oolong",
    code: "OOLONG",
    name: text("Nebelstufe, Oolong aus Nepal", "Nebelstufe, oolong from Nepal"),
    tagline: text(
      "Zwischen Grün und Schwarz liegt ein ganzer Berg.",
      "There is a whole mountain between green and black.",
    ),
    description: paragraphs(
      [
        "Auf zweitausend Metern über Hile wächst der Tee langsam. Die Blätter werden von Hand gerollt, halb oxidiert und über Holzkohle getrocknet: Röstpfirsich, Orchidee, warmes Brot.",
        "Gieße ihn ruhig fünfmal auf. Jeder Aufguss erzählt etwas anderes, der dritte meist das Beste.",
      ],
      [
        "Two thousand metres up, above Hile, tea grows slowly. The leaves are rolled by hand, half oxidised and dried over charcoal: roasted peach, orchid, warm bread.",
        "Feel free to infuse it five times. Each pour says something different, and the third usually says it best.",
      ],
    ),
    packs: { "50": 1490, "100": 2790 },
    attributes: {
      origin: "nepal",
      "tea-type": "oolong",
      taste: ["stone-fruit", "floral", "malt"],
      caffeine: "regular",
    },
    region: text("Hile, Dhankuta, Nepal", "Hile, Dhankuta district, Nepal"),
    harvest: text("Oktober", "October picking"),
    steep: text("12 g auf einen Liter, 92 °C, 2 Minuten", "12 g to the litre, 92 °C, 2 minutes"),
    designation: text("Oolong-Tee.", "Oolong tea."),
    highlights: [text("Fünf Aufgüsse", "Five infusions"), text("Von Hand gerollt", "Rolled by hand")],
    hue: "oklch(0.62 0.09 65)",
    accent: "oklch(0.42 0.07 170)",
    related: ["darjeeling-nebel", "weiss-silbernadel", "teesieb-korb"],
  }),
  tea({
    no: 2007,
    slug: "weiss-silbernadel",
    code: "SILBER",
    name: text("Silbernadel, weißer Tee", "Silver needle, white tea"),
    tagline: text("Nur Knospen, nur Geduld.", "Nothing but buds, nothing but patience."),
    description: paragraphs(
      [
        "Für eine Dose werden rund fünfzehntausend Knospen gepflückt, am frühen Morgen, und dann einfach in der Sonne welken gelassen. Mehr geschieht nicht. Mehr wäre zu viel.",
        "Der Aufguss ist blass wie Mondlicht und schmeckt nach Melone, Heu und einem Hauch Honig.",
      ],
      [
        "It takes about fifteen thousand buds to fill a tin. They are picked at dawn and left to wither in the sun. Nothing else is done. Anything else would be too much.",
        "The liquor is pale as moonlight and tastes of melon, hay and the faintest honey.",
      ],
    ),
    packs: { "40": 1890 },
    attributes: { origin: "china", "tea-type": "white", taste: ["floral", "fresh"], caffeine: "low" },
    region: text("Fuding, Fujian, China", "Fuding, Fujian province, China"),
    harvest: text("Ende März", "Late March"),
    steep: text("8 g auf einen Liter, 80 °C, 4 Minuten", "8 g to the litre, 80 °C, 4 minutes"),
    designation: text("Weißer Tee.", "White tea."),
    highlights: [text("Ausschließlich Blattknospen", "Buds only"), text("Sehr mild", "Very gentle")],
    hue: "oklch(0.90 0.02 110)",
    accent: "oklch(0.60 0.06 140)",
    related: ["nepal-oolong", "gruen-sencha", "porzellantasse-linie"],
  }),
  tea({
    no: 2008,
    slug: "rooibos-karoo",
    code: "ROOIBOS",
    name: text("Karoo, Rooibos mit Vanille", "Karoo, rooibos with vanilla"),
    tagline: text("Die Lieblingsdecke unter den Tees.", "The favourite blanket among teas."),
    description: paragraphs(
      [
        "Rooibos aus den Zederbergen mit Stücken echter Bourbonvanille. Von Natur aus ohne Koffein, weich und leicht karamellig, auch wenn er die ganze Nacht zieht.",
        "Kinder mögen ihn mit Apfelsaft, Erwachsene mit einem Buch.",
      ],
      [
        "Rooibos from the Cederberg with pieces of real Bourbon vanilla. Naturally free of caffeine, soft and faintly caramel even if it sits all night.",
        "Children like it with apple juice, adults with a book.",
      ],
    ),
    packs: { "100": 890, "250": 1890 },
    attributes: {
      origin: "south-africa",
      "tea-type": "rooibos",
      taste: ["caramel", "spice"],
      caffeine: "none",
    },
    region: text("Zederberge, Südafrika", "Cederberg, South Africa"),
    harvest: text("Februar", "February"),
    steep: text(
      "14 g auf einen Liter, 100 °C, mindestens 6 Minuten",
      "14 g to the litre, 100 °C, 6 minutes or longer",
    ),
    designation: text("Rooibos (97 %), Bourbonvanille (3 %).", "Rooibos (97%), Bourbon vanilla (3%)."),
    highlights: [text("Ohne Koffein", "Free of caffeine"), text("Wird nie bitter", "Never turns bitter")],
    hue: "oklch(0.52 0.15 35)",
    accent: "oklch(0.88 0.08 80)",
    related: ["melisse-abend", "becher-tau-gross", "fruechte-altes-land"],
  }),
  tea({
    no: 2009,
    slug: "melisse-abend",
    code: "MELISSE",
    name: text("Abendmelisse, Kräuter aus dem Mühlviertel", "Evening balm, herbs from the Mühlviertel"),
    tagline: text(
      "Schmeckt, als hätte jemand das Fenster zum Garten geöffnet.",
      "As though somebody had opened the window to the garden.",
    ),
    description: paragraphs(
      [
        "Zitronenmelisse, Apfelminze, Lavendel und Ringelblume von Bauern nördlich der Donau, bei vierzig Grad getrocknet, damit die Öle im Blatt bleiben.",
        "Der richtige Tee für die Stunde, in der das Telefon schon in der Küche liegt.",
      ],
      [
        "Lemon balm, apple mint, lavender and marigold from growers north of the Danube, dried at forty degrees to keep the oils in the leaf.",
        "The tea for that hour when the phone has already been left in the kitchen.",
      ],
    ),
    packs: { "40": 690, "100": 1490 },
    attributes: {
      origin: "austria",
      "tea-type": "herbal",
      taste: ["herbal", "citrus", "floral"],
      caffeine: "none",
    },
    region: text("Mühlviertel, Oberösterreich", "Mühlviertel, Upper Austria"),
    harvest: text("Juni bis August", "June to August"),
    steep: text("10 g auf einen Liter, 100 °C, 7 Minuten", "10 g to the litre, 100 °C, 7 minutes"),
    designation: text(
      "Zitronenmelisse (55 %), Apfelminze (30 %), Lavendelblüten, Ringelblumenblüten.",
      "Lemon balm (55%), apple mint (30%), lavender flowers, marigold petals.",
    ),
    highlights: [
      text("Vier Kräuter, sonst nichts", "Four herbs and nothing else"),
      text("Ohne Koffein", "Free of caffeine"),
    ],
    hue: "oklch(0.75 0.09 140)",
    accent: "oklch(0.58 0.12 300)",
    related: ["rooibos-karoo", "feierabend", "fruechte-altes-land"],
  }),
  tea({
    no: 2010,
    slug: "fruechte-altes-land",
    code: "FRUCHT",
    name: text("Altes Land, Früchtetee", "Altes Land, fruit tea"),
    tagline: text("Apfelernte in der Kanne.", "Apple harvest by the pot."),
    description: paragraphs(
      [
        "Apfel und Sauerkirsche aus dem Alten Land vor Hamburg, dazu Hagebutte und Hibiskus für die Farbe. Ohne Aroma und ohne Zuckerzusatz, die Süße bringen die Früchte mit.",
        "Heiß ist er ein Mittel gegen November. Kalt, mit Minze und viel Eis, eines gegen den August.",
      ],
      [
        "Apples and sour cherries from the orchards outside Hamburg, with rosehip and hibiscus for colour. No flavouring, no added sugar; the fruit brings its own sweetness.",
        "Hot, it is a remedy for November. Cold, with mint and plenty of ice, a remedy for August.",
      ],
    ),
    packs: { "100": changed(690, 750, 140), "250": changed(1490, 1650, 140) },
    attributes: { origin: "germany", "tea-type": "fruit", taste: ["berry", "stone-fruit"], caffeine: "none" },
    region: text("Altes Land, Niedersachsen", "Altes Land, Lower Saxony"),
    harvest: text("August bis Oktober", "August to October"),
    steep: text("20 g auf einen Liter, 100 °C, 8 Minuten", "20 g to the litre, 100 °C, 8 minutes"),
    designation: text(
      "Apfelstücke (45 %), Hagebutte, Hibiskus, Sauerkirsche (12 %).",
      "Apple pieces (45%), rosehip, hibiscus, sour cherry (12%).",
    ),
    highlights: [
      text("Ohne Aroma, ohne Zuckerzusatz", "No flavouring, no added sugar"),
      text("Als Eistee großartig", "Splendid iced"),
    ],
    hue: "oklch(0.56 0.18 20)",
    accent: "oklch(0.85 0.10 110)",
    related: ["rooibos-karoo", "cold-brew-karaffe-fjord", "melisse-abend"],
  }),
];
