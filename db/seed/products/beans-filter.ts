import { changed, onceReduced, paragraphs, reduced, text } from "../build";
import type { SeedProduct } from "../types";
import { beanProduct, roasted } from "./bean-product";

const FILTER_RECIPE = text(
  "60 g auf einen Liter, 94 °C, drei Minuten",
  "60 g to the litre, 94 °C, three minutes",
);

/** Coffees roasted light to medium, at their clearest through paper. */
export const filterBeans: SeedProduct[] = [
  beanProduct({
    no: 1011,
    slug: "konga",
    code: "KONGA",
    name: text("Konga, Äthiopien Yirgacheffe", "Konga, Ethiopia Yirgacheffe"),
    tagline: text(
      "Riecht nach Jasmin, noch bevor das Wasser kocht.",
      "Smells of jasmine before the kettle has boiled.",
    ),
    description: paragraphs(
      [
        "Rund um das Dorf Konga wächst Kaffee in Gärten, zwischen Bananen und Zierbäumen. Siebenhundert Familien bringen ihre Kirschen zur Waschstation; jede kennt ihren Baum.",
        "Hell geröstet und gewaschen, trinkt er sich fast wie Tee: Bergamotte, Zitronenschale, weiße Blüten. Lass ihn abkühlen, er wird mit jeder Minute süßer.",
      ],
      [
        "Around the village of Konga coffee grows in gardens, among banana plants and shade trees. Seven hundred families carry their cherries to the washing station, and each knows its own trees.",
        "Washed and roasted light, it drinks almost like tea: bergamot, lemon zest, white blossom. Let it cool; it gets sweeter by the minute.",
      ],
    ),
    packs: {
      "250": { price: 1590, grinds: ["whole", "filter"] },
      "500": { price: 2990, grinds: ["whole"] },
    },
    attributes: {
      origin: "ethiopia",
      roast: "light",
      taste: ["floral", "citrus"],
      process: "washed",
      "brew-method": "filter",
      caffeine: "regular",
    },
    facts: {
      region: text("Konga, Yirgacheffe, Gedeo", "Konga, Yirgacheffe, Gedeo zone"),
      variety: "Kurume, Dega",
      altitude: "1.900-2.100",
      process: text("Gewaschen, auf Hochbeeten getrocknet", "Washed, dried on raised beds"),
      notes: text("Jasmin, Bergamotte, Zitronenschale", "Jasmine, bergamot, lemon zest"),
      recipe: FILTER_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Sehr hell, teeartig klar", "Very light, clear as tea"),
      text("Am besten aus dem Kegelfilter", "At its best from a cone dripper"),
    ],
    hue: "oklch(0.88 0.07 100)",
    accent: "oklch(0.55 0.12 150)",
    related: ["handfilter-kegel-02", "porzellantasse-linie", "sheka-hara", "kessel-aar"],
  }),
  beanProduct({
    no: 1012,
    slug: "sheka-hara",
    code: "SHEKA",
    name: text("Sheka Hara, Äthiopien Guji", "Sheka Hara, Ethiopia Guji"),
    tagline: text("Blaubeerkuchen, und zwar die Mitte.", "Blueberry cake, and the middle of it at that."),
    description: paragraphs(
      [
        "Die ganzen Kirschen trocknen drei Wochen auf Netzen in der Höhenluft von Guji. Dabei wandert die Frucht in die Bohne: Blaubeere, reife Pflaume, ein wenig Rosenwasser.",
        "Ein Kaffee für Menschen, die behaupten, alle Kaffees schmeckten gleich. Am schönsten am Nachmittag, ohne alles, aus einer dünnen Tasse.",
      ],
      [
        "The cherries dry whole for three weeks on nets in the mountain air of Guji, and the fruit works its way into the bean: blueberry, ripe plum, a drop of rosewater.",
        "One for people who claim that all coffee tastes the same. Loveliest in the afternoon, with nothing added, from a thin cup.",
      ],
    ),
    packs: {
      "250": { price: reduced(1750, 1490, 14), grinds: ["whole", "filter"] },
      "500": { price: reduced(3290, 2790, 14), grinds: ["whole"] },
    },
    attributes: {
      origin: "ethiopia",
      roast: "light",
      taste: ["berry", "stone-fruit", "floral"],
      process: "natural",
      "brew-method": ["filter", "cold-brew"],
      caffeine: "regular",
    },
    facts: {
      region: text("Uraga, Guji", "Uraga, Guji zone"),
      variety: "74110, 74112",
      altitude: "2.050-2.250",
      process: text("Trocken, 21 Tage auf Netzen", "Natural, 21 days on nets"),
      notes: text("Blaubeere, Pflaume, Rose", "Blueberry, plum, rose"),
      recipe: FILTER_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Die fruchtigste Bohne im Regal", "The fruitiest bag on the shelf"),
      text("Auch über Eis eine Freude", "A treat over ice as well"),
    ],
    hue: "oklch(0.47 0.13 300)",
    accent: "oklch(0.88 0.06 350)",
    related: ["konga", "nyeri", "porzellantasse-linie", "cold-brew-karaffe-fjord"],
  }),
  beanProduct({
    no: 1013,
    slug: "nyeri",
    code: "NYERI",
    name: text("Nyeri AB, Kenia", "Nyeri AB, Kenya"),
    tagline: text("Schwarze Johannisbeere mit Rückgrat.", "Blackcurrant with a spine."),
    description: paragraphs(
      [
        "An den Hängen des Mount Kenya wird doppelt fermentiert: einmal trocken, einmal unter Wasser. Das kostet zwei Tage und macht die Säure so klar, dass man sie mit dem Lineal nachziehen könnte.",
        "Johannisbeere, Rhabarber, brauner Zucker. Wer Bordeaux mag, versteht ihn sofort; alle anderen nach dem dritten Schluck.",
      ],
      [
        "On the slopes of Mount Kenya they ferment twice, once dry and once under water. It takes two extra days and draws the acidity so clean you could trace it with a ruler.",
        "Blackcurrant, rhubarb, brown sugar. Claret drinkers understand it at once; everyone else by the third sip.",
      ],
    ),
    packs: {
      "250": { price: changed(1790, 1890, 120), grinds: ["whole", "filter", "press"] },
      "500": { price: changed(3390, 3590, 120), grinds: ["whole"] },
    },
    attributes: {
      origin: "kenya",
      roast: "light",
      taste: ["berry", "citrus", "caramel"],
      process: "washed",
      "brew-method": ["filter", "press"],
      caffeine: "regular",
    },
    facts: {
      region: text("Nyeri, Hänge des Mount Kenya", "Nyeri, slopes of Mount Kenya"),
      variety: "SL28, SL34, Ruiru 11",
      altitude: "1.700-1.850",
      process: text("Gewaschen, doppelt fermentiert", "Washed, double fermented"),
      notes: text("Johannisbeere, Rhabarber, brauner Zucker", "Blackcurrant, rhubarb, brown sugar"),
      recipe: FILTER_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Klare, saftige Säure", "Clean, juicy acidity"),
      text("Kleine Ernte, meist bis März da", "A small lot, usually gone by March"),
    ],
    hue: "oklch(0.45 0.14 5)",
    accent: "oklch(0.93 0.03 80)",
    related: ["sheka-hara", "konga", "handfilter-welle", "handmuehle-feld"],
  }),
  beanProduct({
    no: 1014,
    slug: "huila",
    code: "HUILA",
    name: text("Las Nubes, Kolumbien Huila", "Las Nubes, Colombia Huila"),
    tagline: text(
      "Der Filterkaffee, nach dem man nicht suchen muss.",
      "The filter coffee you need not go looking for.",
    ),
    description: paragraphs(
      [
        "Doña Amparo Ríos und ihre beiden Söhne ernten in Huila zweimal im Jahr. Ihre Finca heißt Las Nubes, weil die Wolken dort morgens unterhalb des Hauses liegen.",
        "Roter Apfel, Panela-Zucker, ein Schluck Kakao. Genug Süße für den Alltag, genug Lebendigkeit, dass du hinschmeckst.",
      ],
      [
        "Doña Amparo Ríos and her two sons pick twice a year in Huila. They call the farm Las Nubes, because in the morning the clouds lie below the house.",
        "Red apple, panela sugar, a mouthful of cocoa. Sweet enough for every day, lively enough to make you pay attention.",
      ],
    ),
    packs: {
      "250": { price: onceReduced(1550, 1350, 75, 21), grinds: ["whole", "filter", "press"] },
      "500": { price: 2890, grinds: ["whole", "filter"] },
      "1000": { price: 5490, grinds: ["whole"] },
    },
    attributes: {
      origin: "colombia",
      roast: "medium",
      taste: ["caramel", "stone-fruit", "chocolate"],
      process: "washed",
      "brew-method": ["filter", "press", "automatic"],
      caffeine: "regular",
    },
    facts: {
      region: text("Pitalito, Huila", "Pitalito, Huila department"),
      variety: "Caturra, Castillo",
      altitude: "1.650-1.800",
      process: text("Gewaschen, 36 Stunden fermentiert", "Washed, fermented for 36 hours"),
      notes: text("Roter Apfel, Panela, Kakao", "Red apple, panela, cocoa"),
      recipe: FILTER_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Von einer Familie, zwei Ernten im Jahr", "One family, two harvests a year"),
      text("Gutmütig in jeder Filtermaschine", "Easy-going in any filter machine"),
    ],
    hue: "oklch(0.64 0.15 30)",
    accent: "oklch(0.92 0.05 95)",
    related: ["sonntag", "tarrazu", "handfilter-welle", "kegelfilter-papier"],
  }),
  beanProduct({
    no: 1015,
    slug: "tarrazu",
    code: "TARRAZU",
    name: text("Tarrazú Honey, Costa Rica", "Tarrazú honey, Costa Rica"),
    tagline: text(
      "Kein Honig darin, und doch schmeckt man ihn.",
      "Not a drop of honey in it, yet there it is.",
    ),
    description: paragraphs(
      [
        "Beim Honey-Verfahren trocknet die Bohne mit einem Rest Fruchtfleisch, das wie Honig klebt. Auf der Mikromühle La Candelilla wird sie dafür sechzehn Tage lang von Hand gewendet.",
        "Aprikose, Honigwabe, gebrannte Mandel. Ein runder, zutraulicher Kaffee, der hell geröstet ist, ohne sauer zu sein.",
      ],
      [
        "In the honey process the bean dries with some of its fruit still clinging to it, sticky as a comb. At the La Candelilla micro-mill it is turned by hand for sixteen days.",
        "Apricot, honeycomb, candied almond. A round and friendly coffee, roasted light without tipping into sour.",
      ],
    ),
    packs: {
      "250": { price: 1650, grinds: ["whole", "filter", "espresso"] },
      "500": { price: 3090, grinds: ["whole"] },
    },
    attributes: {
      origin: "costa-rica",
      roast: "light",
      taste: ["stone-fruit", "caramel", "nut"],
      process: "honey",
      "brew-method": ["filter", "espresso"],
      caffeine: "regular",
    },
    facts: {
      region: text("Tarrazú, Hochtal von San Marcos", "Tarrazú, San Marcos valley"),
      variety: "Catuaí Rojo",
      altitude: "1.600-1.750",
      process: text("Yellow Honey, 16 Tage", "Yellow honey, 16 days"),
      notes: text("Aprikose, Honigwabe, Mandel", "Apricot, honeycomb, almond"),
      recipe: FILTER_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Hell geröstet, trotzdem mild", "Light roast, mild cup"),
      text("Überrascht als heller Espresso", "A surprise as a light espresso"),
    ],
    hue: "oklch(0.77 0.14 72)",
    accent: "oklch(0.45 0.10 30)",
    related: ["huila", "konga", "immersion-glocke"],
  }),
  beanProduct({
    no: 1016,
    slug: "nyungwe",
    code: "NYUNGWE",
    name: text("Nyungwe, Ruanda", "Nyungwe, Rwanda"),
    tagline: text(
      "Schwarztee und Mandarine, vom Rand des Regenwalds.",
      "Black tea and tangerine from the edge of the rainforest.",
    ),
    description: paragraphs(
      [
        "Am Nyungwe-Wald führen vierhundert Frauen eine eigene Waschstation; der Aufpreis für ihren Kaffee geht ohne Umweg an sie. Sortiert wird dreimal, zuletzt Bohne für Bohne.",
        "In der Tasse: Mandarine, Hibiskus, am Ende schwarzer Tee mit einem Löffel Zucker. Leicht, aber nicht dünn.",
      ],
      [
        "Beside Nyungwe forest four hundred women run a washing station of their own, and the premium for their coffee goes straight to them. They sort three times, the last time bean by bean.",
        "In the cup: tangerine, hibiscus and, at the end, black tea with a spoonful of sugar. Light without being thin.",
      ],
    ),
    packs: {
      "250": { price: 1590, grinds: ["whole", "filter"] },
      "500": { price: 2950, grinds: ["whole"] },
    },
    attributes: {
      origin: "rwanda",
      roast: "light",
      taste: ["citrus", "floral", "herbal"],
      process: "washed",
      "brew-method": ["filter", "cold-brew"],
      caffeine: "regular",
    },
    facts: {
      region: text("Nyamagabe, Südprovinz", "Nyamagabe, Southern Province"),
      variety: "Red Bourbon",
      altitude: "1.800-1.950",
      process: text("Gewaschen, auf Hochbeeten getrocknet", "Washed, dried on raised beds"),
      notes: text("Mandarine, Hibiskus, Schwarztee", "Tangerine, hibiscus, black tea"),
      recipe: FILTER_RECIPE,
    },
    designation: roasted.arabica,
    highlights: [
      text("Von einer Kooperative, die Frauen führen", "From a co-operative run by women"),
      text("Dreifach von Hand sortiert", "Hand-sorted three times over"),
    ],
    hue: "oklch(0.70 0.14 50)",
    accent: "oklch(0.40 0.09 150)",
    related: ["konga", "nyeri", "handfilter-kegel-02"],
  }),
  beanProduct({
    no: 1017,
    slug: "halbwach",
    code: "HALBWACH",
    name: text("Halbwach, halbes Koffein", "Halbwach, half the caffeine"),
    tagline: text("Für die Tasse nach der letzten vernünftigen.", "For the cup after the last sensible one."),
    description: paragraphs(
      [
        "Halb gewöhnlicher Kaffee aus Peru, halb mit Wasser entkoffeinierter aus Honduras. Beide rösten wir getrennt und mischen erst danach, damit keiner den anderen überdeckt.",
        "Kakao, Malzkeks, ein Hauch Pflaume. Blind verkostet hat ihn im Team bisher niemand als halben erkannt.",
      ],
      [
        "Half regular coffee from Peru, half water-decaffeinated from Honduras. We roast the two apart and blend them afterwards, so that neither covers for the other.",
        "Cocoa, malt biscuit, a hint of plum. Nobody on the team has yet picked it out blind.",
      ],
    ),
    packs: {
      "250": { price: 1420, grinds: ["whole", "filter", "espresso", "press"] },
      "500": { price: 2650, grinds: ["whole"] },
    },
    attributes: {
      origin: ["peru", "honduras"],
      roast: "medium",
      taste: ["chocolate", "malt", "stone-fruit"],
      process: "washed",
      "brew-method": ["filter", "press", "espresso", "automatic"],
      caffeine: "low",
    },
    facts: {
      region: text("Cajamarca, Peru · Marcala, Honduras", "Cajamarca, Peru, and Marcala, Honduras"),
      variety: "Caturra, Catuaí",
      altitude: "1.400-1.750",
      process: text("Gewaschen, zur Hälfte entkoffeiniert", "Washed, half of it decaffeinated"),
      notes: text("Kakao, Malzkeks, Pflaume", "Cocoa, malt biscuit, plum"),
      recipe: FILTER_RECIPE,
    },
    designation: text(
      "Röstkaffee, zu 50 % entkoffeiniert. 100 % Arabica.",
      "Roasted coffee, 50% decaffeinated. 100% arabica.",
    ),
    highlights: [
      text("Die Hälfte an Koffein", "Half the caffeine"),
      text("Getrennt geröstet, danach gemischt", "Roasted apart, blended after"),
    ],
    hue: "oklch(0.68 0.06 240)",
    accent: "oklch(0.93 0.04 90)",
    related: ["feierabend", "sonntag", "becher-tau-gross"],
  }),
];
