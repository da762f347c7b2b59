import { changed, paragraphs, reduced, text } from "../build";
import type { SeedProduct } from "../types";
import { beanProduct, everyGrind, roasted } from "./bean-product";

const ESPRESSO_RECIPE = text("18 g auf 38 g in 27 Sekunden, 93 °C", "18 g in, 38 g out, 27 seconds at 93 °C");

/** Coffees roasted for pressure and steam; most do well in a moka pot too. */
export const espressoBeans: SeedProduct[] = [
  beanProduct({
    no: 1001,
    slug: "sonntag",
    code: "SONNTAG",
    name: text("Sonntag, Hausmischung", "Sonntag, house blend"),
    tagline: text(
      "Der Kaffee, der niemanden am Tisch außen vor lässt.",
      "The coffee that leaves nobody at the table behind.",
    ),
    description: paragraphs(
      [
        "Sonntag ist die erste Mischung, die wir je geröstet haben, und bis heute die, die am schnellsten leer ist. Milchschokolade, geröstete Haselnuss und ein Rest Karamell, der auch beim zweiten Becher nicht müde wird.",
        "Der brasilianische Anteil bringt Körper, der guatemaltekische eine leise Frische. Zusammen verzeihen sie fast alles: zu heißes Wasser, eine alte Filtermaschine, einen sehr kurzen Schlaf.",
        "Wir rösten Sonntag mittel und lassen ihn vier Tage ruhen, bevor er in die Tüte kommt.",
      ],
      [
        "Sonntag was the first blend we ever roasted and is still the one that empties fastest. Expect milk chocolate, toasted hazelnut and a little caramel that stays welcome well into the second mug.",
        "Brazil gives it body, Guatemala a quiet brightness. Between them they forgive almost anything: water off the boil, an elderly filter machine, a very short night.",
        "We take the roast to medium and let it rest for four days before it is bagged.",
      ],
    ),
    packs: {
      "250": { price: changed(1290, 1390, 190), grinds: everyGrind },
      "500": { price: changed(2390, 2590, 190), grinds: everyGrind },
      "1000": { price: changed(4490, 4790, 190), grinds: ["whole", "filter", "espresso"] },
    },
    attributes: {
      origin: ["brazil", "guatemala"],
      roast: "medium",
      taste: ["chocolate", "nut", "caramel"],
      process: "blend",
      "brew-method": ["filter", "press", "espresso", "automatic"],
      caffeine: "regular",
    },
    facts: {
      region: text(
        "Sul de Minas, Brasilien · Huehuetenango, Guatemala",
        "Sul de Minas, Brazil · Huehuetenango, Guatemala",
      ),
      variety: "Mundo Novo, Catuaí, Bourbon",
      altitude: "1.050-1.700",
      process: text("60 % trocken, 40 % gewaschen", "60% natural, 40% washed"),
      notes: text("Milchschokolade, Haselnuss, Karamell", "Milk chocolate, hazelnut, caramel"),
      recipe: text("60 g auf einen Liter, mittel gemahlen, 94 °C", "60 g to the litre, medium grind, 94 °C"),
    },
    designation: roasted.arabica,
    highlights: [
      text("Für jede Zubereitung gemahlen zu haben", "Available ground for every brewer"),
      text("Wenig Säure, runder Körper", "Low acidity, round body"),
      text("Seit 2014 unverändert gemischt", "Blended the same way since 2014"),
    ],
    hue: "oklch(0.72 0.10 60)",
    accent: "oklch(0.95 0.03 85)",
    related: ["handfilter-kegel-02", "becher-tau", "kegelfilter-papier", "hainblick"],
  }),
  beanProduct({
    no: 1002,
    slug: "hainblick",
    code: "HAINBLICK",
    name: text("Hainblick, Espressomischung", "Hainblick, espresso blend"),
    tagline: text(
      "Dunkle Schokolade mit einer Crema, auf der der Zucker einen Moment liegen bleibt.",
      "Dark chocolate under a crema thick enough to hold the sugar for a moment.",
    ),
    description: paragraphs(
      [
        "Hainblick läuft in jeder unserer Filialen an der Bar. Er ist kräftig, ohne bitter zu werden, und trägt Milch, ohne darin zu verschwinden: Bitterschokolade, gebrannte Mandel, ein Hauch Muskat.",
        "Drei Viertel Brasilien, ein Viertel gewaschener Kaffee aus Karnataka in Südindien. Der indische Anteil sorgt für die dichte Crema und den langen, warmen Nachhall.",
      ],
      [
        "Hainblick is what our own bars pour. It has weight without bitterness and carries milk without vanishing into it: bittersweet chocolate, candied almond, a suspicion of nutmeg.",
        "Three parts Brazil to one part washed coffee from Karnataka in southern India. The Indian quarter is where the dense crema and the long, warm finish come from.",
      ],
    ),
    packs: {
      "250": { price: changed(1190, 1290, 190), grinds: ["whole", "espresso"] },
      "500": { price: changed(2190, 2390, 190), grinds: ["whole", "espresso"] },
      "1000": { price: changed(4190, 4490, 190), grinds: ["whole", "espresso"] },
    },
    attributes: {
      origin: ["brazil", "india"],
      roast: "medium-dark",
      taste: ["chocolate", "nut", "spice"],
      process: "blend",
      "brew-method": ["espresso", "moka", "automatic"],
      caffeine: "regular",
    },
    facts: {
      region: text("Mogiana, Brasilien · Karnataka, Indien", "Mogiana, Brazil · Karnataka, India"),
      variety: "Catuaí, S795",
      altitude: "950-1.300",
      process: text("75 % trocken, 25 % gewaschen", "75% natural, 25% washed"),
      notes: text(
        "Bitterschokolade, gebrannte Mandel, Muskat",
        "Bittersweet chocolate, candied almond, nutmeg",
      ),
      recipe: ESPRESSO_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Der Espresso unserer Bars", "The espresso from our own bars"),
      text("Bleibt auch im Cappuccino deutlich", "Comes through clearly in a cappuccino"),
      text("Verträgt einen weiten Mahlbereich", "Happy across a wide range of grinds"),
    ],
    hue: "oklch(0.42 0.07 155)",
    accent: "oklch(0.86 0.06 95)",
    related: ["maschine-tarsia-uno", "espressotasse-kiesel", "milchkanne-faden", "nachtzug"],
  }),
  beanProduct({
    no: 1003,
    slug: "nachtzug",
    code: "NACHTZUG",
    name: text("Nachtzug, dunkler Espresso", "Nachtzug, dark espresso"),
    tagline: text(
      "Schmeckt nach Bahnhofsbar südlich des Brenners, kurz vor der Abfahrt.",
      "Tastes of a station bar south of the Brenner Pass, minutes before departure.",
    ),
    description: paragraphs(
      [
        "Für alle, die ihren Espresso dunkel, dicht und ohne Umwege mögen. Nachtzug enthält ein Drittel gewaschenen Robusta aus Indien: mehr Koffein, mehr Crema, Kakao und Lakritz statt Obst.",
        "In der Herdkanne ist er in seinem Element. Wer ihn im Siebträger zieht, kürzt auf 32 Gramm und wird mit Sirup belohnt.",
      ],
      [
        "For those who want their espresso dark, dense and straight to the point. A third of Nachtzug is washed Indian robusta, which means more caffeine, more crema, and cocoa and liquorice where others have fruit.",
        "It feels most at home in a moka pot. In an espresso machine, stop at 32 grams and you get something close to syrup.",
      ],
    ),
    packs: {
      "250": { price: reduced(1190, 990, 9), grinds: ["whole", "espresso"] },
      "500": { price: reduced(2190, 1890, 9), grinds: ["whole", "espresso"] },
      "1000": { price: reduced(3990, 3490, 9), grinds: ["whole"] },
    },
    attributes: {
      origin: ["india", "brazil"],
      roast: "dark",
      taste: ["chocolate", "spice", "smoky"],
      process: "blend",
      "brew-method": ["espresso", "moka", "automatic"],
      caffeine: "regular",
    },
    facts: {
      region: text("Kodagu, Indien · Cerrado, Brasilien", "Kodagu, India · Cerrado, Brazil"),
      variety: "Robusta CxR, Catuaí",
      altitude: "900-1.150",
      process: text("Robusta gewaschen, Arabica trocken", "Washed robusta, natural arabica"),
      notes: text("Kakao, Lakritz, Röstbrot", "Cocoa, liquorice, burnt toast"),
      recipe: text("18 g auf 32 g in 26 Sekunden, 91 °C", "18 g in, 32 g out, 26 seconds at 91 °C"),
    },
    designation: text("Röstkaffee. 67 % Arabica, 33 % Robusta.", "Roasted coffee. 67% arabica, 33% robusta."),
    highlights: [
      text("Ein Drittel Robusta, viel Crema", "One third robusta, plenty of crema"),
      text("Gemacht für die Herdkanne", "Made with moka pots in mind"),
      text("Kräftig auch in viel Milch", "Stands up to a lot of milk"),
    ],
    hue: "oklch(0.28 0.04 280)",
    accent: "oklch(0.75 0.13 70)",
    related: ["herdkanne-bruna", "espressotasse-kiesel", "hainblick", "monsun"],
  }),
  beanProduct({
    no: 1004,
    slug: "lotse",
    code: "LOTSE",
    name: text("Lotse, Brasilien Cerrado", "Lotse, Brazil Cerrado"),
    tagline: text(
      "Bringt dich sicher vom Filter zum Espresso und wieder zurück.",
      "Steers you safely from filter to espresso and home again.",
    ),
    description: paragraphs(
      [
        "Ein einzelner Kaffee von der Fazenda Boa Lembrança der Familie Teixeira, seit drei Jahren unser Direkteinkauf. Die Kirschen trocknen dort neunzehn Tage auf dem Patio und werden jede halbe Stunde gewendet.",
        "Das Ergebnis ist süß und sehr ausgewogen: Nougat, Walnuss, etwas getrocknete Feige. Der richtige Kaffee, wenn du nur eine Tüte im Haus haben willst.",
      ],
      [
        "A single coffee from the Teixeira family's Fazenda Boa Lembrança, which we have bought direct for three years. The cherries spend nineteen days on the drying patio and are turned every half hour.",
        "That patience shows up as sweetness and balance: nougat, walnut, a little dried fig. If you only want one bag in the house, make it this one.",
      ],
    ),
    packs: {
      "250": { price: 1350, grinds: ["whole", "filter", "espresso"] },
      "500": { price: 2490, grinds: ["whole"] },
      "1000": { price: 4690, grinds: ["whole"] },
    },
    attributes: {
      origin: "brazil",
      roast: "medium",
      taste: ["nut", "chocolate", "caramel"],
      process: "natural",
      "brew-method": ["espresso", "filter", "press", "automatic"],
      caffeine: "regular",
    },
    facts: {
      region: text("Patrocínio, Cerrado Mineiro", "Patrocínio, Cerrado Mineiro"),
      variety: "Catuaí Amarelo",
      altitude: "1.120",
      process: text("Trocken, 19 Tage auf dem Patio", "Natural, 19 days on the patio"),
      notes: text("Nougat, Walnuss, Feige", "Nougat, walnut, fig"),
      recipe: ESPRESSO_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Direkt von einer Familie gekauft", "Bought direct from one family"),
      text("Für Filter und Espresso", "Good as filter and as espresso"),
      text("Sehr wenig Säure", "Very low in acidity"),
    ],
    hue: "oklch(0.80 0.11 90)",
    accent: "oklch(0.38 0.06 250)",
    related: ["sonntag", "maschine-tarsia-uno", "handmuehle-feld"],
  }),
  beanProduct({
    no: 1005,
    slug: "feierabend",
    code: "FEIERABEND",
    name: text("Feierabend, entkoffeinierter Espresso", "Feierabend, decaf espresso"),
    tagline: text(
      "Alles vom Espresso, außer der Nacht danach.",
      "Everything you want from an espresso except the night that follows.",
    ),
    description: paragraphs(
      [
        "Entkoffeiniert mit Quellwasser aus dem Pico de Orizaba, ganz ohne Lösungsmittel. Das kostet Zeit und ein bisschen Geld, lässt dafür aber den Geschmack da, wo er hingehört.",
        "Feierabend kommt aus Chiapas, schmeckt nach Rohrzucker, Kakao und Orangenschale und wird etwas dunkler geröstet als sein Bruder mit Koffein es würde. Nach dem Essen, vor dem Film, zu jeder Zeit.",
      ],
      [
        "Decaffeinated with spring water from the slopes of Pico de Orizaba and no solvents at all. It takes longer and costs a little more, but the flavour stays where it belongs.",
        "Grown in Chiapas, Feierabend tastes of cane sugar, cocoa and orange peel. We roast it a touch darker than we would its caffeinated sibling. After dinner, before the film, whenever you like.",
      ],
    ),
    packs: {
      "250": { price: 1450, grinds: ["whole", "espresso", "filter"] },
      "500": { price: 2690, grinds: ["whole", "espresso"] },
    },
    attributes: {
      origin: "mexico",
      roast: "medium-dark",
      taste: ["caramel", "chocolate", "citrus"],
      process: "washed",
      "brew-method": ["espresso", "moka", "filter", "automatic"],
      caffeine: "decaf",
    },
    facts: {
      region: text("Chiapas, Mexiko", "Chiapas, Mexico"),
      variety: "Typica, Bourbon",
      altitude: "1.250-1.600",
      process: text("Gewaschen, mit Quellwasser entkoffeiniert", "Washed, decaffeinated with spring water"),
      notes: text("Rohrzucker, Kakao, Orangenschale", "Cane sugar, cocoa, orange peel"),
      recipe: text("18,5 g auf 38 g in 29 Sekunden, 92 °C", "18.5 g in, 38 g out, 29 seconds at 92 °C"),
    },
    designation: roasted.decaf,
    highlights: [
      text("Ohne Lösungsmittel entkoffeiniert", "Decaffeinated without solvents"),
      text("Höchstens 0,1 % Koffein", "No more than 0.1% caffeine"),
      text("Crema wie bei den Großen", "Crema like the real thing"),
    ],
    hue: "oklch(0.55 0.08 20)",
    accent: "oklch(0.90 0.04 60)",
    related: ["halbwach", "espressotasse-kiesel", "melisse-abend"],
  }),
  beanProduct({
    no: 1006,
    slug: "kontor",
    code: "KONTOR",
    name: text("Kontor, Gayo-Kaffee aus Sumatra", "Kontor, Gayo coffee from Sumatra"),
    tagline: text(
      "Erdig, würzig, ein wenig eigensinnig - wie ein gutes Lagerhaus.",
      "Earthy, spiced and a bit stubborn, like the smell of a good warehouse.",
    ),
    description: paragraphs(
      [
        "In Nordsumatra wird der Kaffee feucht geschält, weil es für alles andere zu oft regnet. Was als Notlösung begann, gibt dem Kontor seinen Charakter: Zedernholz, dunkler Tabak, Muskovadozucker.",
        "Schwerer Körper, kaum Säure. Wir mögen ihn am liebsten grob gemahlen aus der Presse, an Tagen, an denen es nicht hell werden will.",
      ],
      [
        "In northern Sumatra coffee is hulled while still wet, simply because it rains too often for anything else. The makeshift became a signature: cedar, dark tobacco, muscovado sugar.",
        "The body is heavy and the acidity barely there. We like it best coarse, from a French press, on days that refuse to get light.",
      ],
    ),
    packs: {
      "250": { price: 1490, grinds: ["whole", "press", "espresso"] },
      "500": { price: 2790, grinds: ["whole"] },
    },
    attributes: {
      origin: "indonesia",
      roast: "medium-dark",
      taste: ["spice", "smoky", "caramel"],
      process: "wet-hulled",
      "brew-method": ["press", "moka", "espresso", "cold-brew"],
      caffeine: "regular",
    },
    facts: {
      region: text("Gayo-Hochland, Aceh, Sumatra", "Gayo highlands, Aceh, Sumatra"),
      variety: "Ateng, Tim Tim",
      altitude: "1.300-1.550",
      process: text("Nass geschält (Giling Basah)", "Wet hulled (giling basah)"),
      notes: text("Zeder, Tabak, Muskovado", "Cedar, tobacco, muscovado"),
      recipe: text("65 g auf einen Liter, grob, vier Minuten", "65 g to the litre, coarse, four minutes"),
    },
    designation: roasted.arabica,
    highlights: [
      text("Schwerer Körper, fast keine Säure", "Heavy body, next to no acidity"),
      text("Genossenschaft mit 180 Höfen", "From a co-operative of 180 farms"),
      text("Auch kalt gezogen ausgezeichnet", "Excellent as cold brew too"),
    ],
    hue: "oklch(0.40 0.06 45)",
    accent: "oklch(0.70 0.10 130)",
    related: ["presse-werft", "cold-brew-karaffe-fjord", "monsun"],
  }),
  beanProduct({
    no: 1007,
    slug: "monsun",
    code: "MONSUN",
    name: text("Monsun, Malabar-Kaffee AA", "Monsun, Malabar coffee AA"),
    tagline: text(
      "Vom Wind gereift, samtig bis zum letzten Schluck.",
      "Ripened by the wind and velvety to the last sip.",
    ),
    description: paragraphs(
      [
        "Auf dem Weg nach Europa nahm indischer Kaffee früher im Schiffsbauch monatelang Seeluft auf. Heute liegt er dafür zwölf Wochen in offenen Hallen an der Malabarküste, wenn der Monsun hindurchweht.",
        "Die Bohnen quellen, werden blass und verlieren fast jede Säure. Was bleibt, ist Malz, Kakaobohne, etwas Pfeffer und eine Textur wie warmer Samt.",
      ],
      [
        "Indian coffee once spent months in the hold on its way to Europe, soaking up sea air. These days it lies for twelve weeks in open sheds on the Malabar coast while the monsoon blows through.",
        "The beans swell, turn pale and give up nearly all their acidity. What remains is malt, cocoa nib, a little pepper and a texture like warm velvet.",
      ],
    ),
    packs: {
      "250": { price: 1320, grinds: ["whole", "espresso"] },
      "500": { price: 2450, grinds: ["whole"] },
      "1000": { price: 4590, grinds: ["whole"] },
    },
    attributes: {
      origin: "india",
      roast: "medium-dark",
      taste: ["malt", "spice", "chocolate"],
      process: "monsooned",
      "brew-method": ["espresso", "automatic", "moka"],
      caffeine: "regular",
    },
    facts: {
      region: text("Malabarküste, Karnataka", "Malabar coast, Karnataka"),
      variety: "S795, Kent",
      altitude: "1.000-1.200",
      process: text("Monsuniert, zwölf Wochen", "Monsooned for twelve weeks"),
      notes: text("Malz, Kakaobohne, Pfeffer", "Malt, cocoa nib, pepper"),
      recipe: text("18 g auf 36 g in 28 Sekunden, 92 °C", "18 g in, 36 g out, 28 seconds at 92 °C"),
    },
    designation: roasted.arabica,
    highlights: [
      text("Kaum Säure im Becher", "Hardly any acidity in the cup"),
      text("Liebling für Vollautomaten", "A favourite for bean-to-cup machines"),
      text("Zwölf Wochen im Monsunwind", "Twelve weeks in the monsoon wind"),
    ],
    hue: "oklch(0.62 0.09 205)",
    accent: "oklch(0.92 0.05 80)",
    related: ["hainblick", "kontor", "maschine-brennero-riva"],
  }),
];
