import { eachOf, only, paragraphs, reduced, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy, warnings } from "../manufacturers";
import { choice, colourOption, names, swatch } from "../options";
import type { SeedProduct } from "../types";

const goods = { category: "brewers", taxClass: "standard", kind: "goods", returnable: "yes" } as const;

/** What turns grounds into coffee. */
export const brewers: SeedProduct[] = [
  {
    ...goods,
    slug: "handfilter-kegel-02",
    brand: "Weißbach",
    name: text("Handfilter Kegel, Porzellan, Größe 02", "Kegel cone dripper, porcelain, size 02"),
    tagline: text(
      "Sechzig Grad Neigung, drei Minuten Ruhe.",
      "Sixty degrees of slope, three minutes of calm.",
    ),
    description: paragraphs(
      [
        "Der klassische Kegel mit einer großen Öffnung und zwölf geschwungenen Rippen: Wie schnell das Wasser läuft, entscheidest du mit Mahlgrad und Guss. Das macht ihn zum genauesten und ehrlichsten aller Filter.",
        "Porzellan hält die Wärme besser als Kunststoff, wenn du es vorher heiß ausspülst. Passt auf Becher und Kannen von sieben bis elf Zentimetern Durchmesser.",
      ],
      [
        "The classic cone with one large opening and twelve curved ribs. Your grind and your pour decide how fast the water runs, which makes it the most precise of drippers and the most honest.",
        "Rinse it hot first and porcelain keeps its warmth far better than plastic. Sits on mugs and servers between seven and eleven centimetres across.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["weiss", "schwarz", "salbei"])],
    variants: eachOf(
      3001,
      "BR-KEGEL",
      "colour",
      { weiss: {}, schwarz: {}, salbei: {} },
      { price: 2690, weightGrams: 520 },
    ),
    attributes: {
      "brewer-type": "dripper",
      "filter-type": "cone",
      drive: "manual",
      material: "porcelain",
      dishwasher: "yes",
    },
    specs: [
      spec(labels.material, "Hartporzellan, glasiert", "Hard-paste porcelain, glazed"),
      spec(labels.size, "Ø 11,6 cm, Höhe 10,2 cm", "11.6 cm across, 10.2 cm tall"),
      spec(labels.weight, "430 g", "430 g"),
      spec(labels.fits, "Kegelpapier Größe 02, ein bis vier Tassen", "Cone papers size 02, one to four cups"),
    ],
    highlights: [
      text("Für ein bis vier Tassen", "For one to four cups"),
      text("Zwölf geschwungene Rippen", "Twelve curved ribs"),
    ],
    care: text(
      "Spülmaschinenfest. Kaffeeränder mit Natron lösen.",
      "Dishwasher safe. Bicarbonate shifts coffee stains.",
    ),
    safety: madeBy("weissbach", warnings.hot),
    picture: { kind: "dripper", hue: swatch("weiss") },
    related: ["kegelfilter-papier", "kessel-aar", "karaffe-klar", "konga"],
  },
  {
    ...goods,
    slug: "handfilter-welle",
    brand: "Kawabe",
    name: text("Handfilter Welle, Edelstahl", "Welle flat-bottom dripper, steel"),
    tagline: text("Verzeiht den schiefen Guss am Montag.", "Forgives a crooked pour on a Monday."),
    description: paragraphs(
      [
        "Der flache Boden mit drei kleinen Löchern bremst das Wasser und verteilt es gleichmäßig. Auch wer nicht zählt und kreist, bekommt jeden Tag dieselbe Tasse.",
        "Gedrückt und poliert in Tsubame, der Stadt der japanischen Löffelmacher. Leicht genug für den Rucksack, unzerbrechlich genug für die Ferienwohnung.",
      ],
      [
        "A flat base with three small holes slows the water down and spreads it out. Even if you neither count nor circle, you get the same cup every day.",
        "Spun and polished in Tsubame, Japan's town of spoon makers. Light enough for a rucksack and tough enough for a holiday let.",
      ],
    ),
    options: [
      choice("size", names.size, {
        "155": ["155, ein bis zwei Tassen", "155, one to two cups"],
        "185": ["185, zwei bis vier Tassen", "185, two to four cups"],
      }),
    ],
    variants: eachOf(
      3002,
      "BR-WELLE",
      "size",
      { "155": { price: 2900, weightGrams: 190 }, "185": { price: 3400, weightGrams: 240 } },
      { price: 2900, weightGrams: 190 },
    ),
    attributes: {
      "brewer-type": "dripper",
      "filter-type": "flat",
      drive: "manual",
      material: "steel",
      dishwasher: "yes",
    },
    specs: [
      spec(labels.material, "Edelstahl 18/8", "18/8 stainless steel"),
      spec(labels.size, "Ø 9,8 / 11,8 cm, Höhe 7 / 7,6 cm", "9.8 / 11.8 cm across, 7 / 7.6 cm tall"),
      spec(labels.fits, "Korbpapier der gleichen Größe", "Flat-bottom papers of the same size"),
    ],
    highlights: [
      text("Gleichmäßig ohne Übung", "Even results without practice"),
      text("Unzerbrechlich", "Will not break"),
    ],
    care: text("Spülmaschinenfest.", "Dishwasher safe."),
    safety: madeBy("kawabe", warnings.hot),
    picture: { kind: "dripper", hue: swatch("stahl") },
    related: ["korbfilter-papier", "huila", "kessel-grad", "waage-lot"],
  },
  {
    ...goods,
    slug: "immersion-glocke",
    brand: "Glashütte Ritter",
    name: text("Immersionsfilter Glocke, Glas, 360 ml", "Glocke immersion dripper, glass, 360 ml"),
    tagline: text(
      "Ziehen lassen wie Tee, ablassen wie ein Schleusenwärter.",
      "Steep it like tea, release it like a lock-keeper.",
    ),
    description: paragraphs(
      [
        "Kaffee und Wasser stehen zusammen, bis du den Hebel drückst; dann läuft alles durch Papier in die Kanne. Du bekommst den Körper der Presse und die Klarheit des Filters.",
        "Zwei Minuten ziehen, eine Minute laufen. Eine Waage hilft, nötig ist sie nicht.",
      ],
      [
        "Coffee and water sit together until you press the lever, and then everything runs through paper into the server. You get the body of a French press with the clarity of a filter.",
        "Two minutes to steep, one to drain. Scales help but are not required.",
      ],
    ),
    options: [],
    variants: only(3003, "BR-GLOCKE", { price: 4450, weightGrams: 540 }),
    attributes: {
      "brewer-type": "immersion",
      "filter-type": "cone",
      drive: "manual",
      material: ["glass", "steel"],
      capacity: "300-600",
      dishwasher: "yes",
    },
    specs: [
      spec(
        labels.material,
        "Borosilikatglas, Ventil aus Edelstahl",
        "Borosilicate glass, stainless steel valve",
      ),
      spec(labels.size, "Ø 12 cm, Höhe 13,5 cm", "12 cm across, 13.5 cm tall"),
      spec(labels.weight, "410 g", "410 g"),
      spec(labels.fits, "Kegelpapier Größe 02", "Cone papers size 02"),
    ],
    highlights: [
      text("Kein Gießen nach Plan nötig", "No pouring plan needed"),
      text("Ventil zerlegbar", "Valve comes apart for cleaning"),
    ],
    care: text(
      "Glas in die Spülmaschine, Ventil alle vier Wochen zerlegen.",
      "Glass in the dishwasher; take the valve apart every four weeks.",
    ),
    safety: madeBy("glasritter", warnings.glass),
    picture: { kind: "dripper", hue: "oklch(0.93 0.015 220)", accent: swatch("stahl") },
    related: ["kegelfilter-papier", "karaffe-klar", "tarrazu"],
  },
  {
    ...goods,
    slug: "presse-werft",
    brand: "Kupferstern",
    name: text("Kaffeepresse Werft, Edelstahl", "Werft French press, steel"),
    tagline: text(
      "Gebaut wie ein Schlepper: doppelwandig und unbeirrt.",
      "Built like a tugboat: double-hulled and unhurried.",
    ),
    description: paragraphs(
      [
        "Zwei Wände Edelstahl halten den Kaffee eine Stunde heiß. Das doppelte Sieb sitzt in einem Silikonring und lässt so wenig Satz durch, dass auch der letzte Schluck noch einer ist.",
        "Innen sandgestrahlt, damit sich Öl nicht festsetzt, außen gebürstet, damit man Fingerabdrücke nicht sieht.",
      ],
      [
        "Two walls of steel keep the coffee hot for an hour. The double mesh sits in a silicone ring and lets through so little sediment that the last sip is still worth having.",
        "Blasted on the inside so that oil cannot settle, brushed on the outside so that fingerprints do not show.",
      ],
    ),
    options: [
      choice("size", names.size, {
        "350": ["350 ml", "350 ml"],
        "600": ["600 ml", "600 ml"],
        "1000": ["1 Liter", "1 litre"],
      }),
    ],
    variants: eachOf(
      3004,
      "BR-WERFT",
      "size",
      {
        "350": { price: 4900, weightGrams: 620 },
        "600": { price: 5900, weightGrams: 860 },
        "1000": { price: reduced(7400, 5900, 8), weightGrams: 1150 },
      },
      { price: 5900, weightGrams: 860 },
    ),
    attributes: {
      "brewer-type": "press",
      "filter-type": "metal",
      drive: "manual",
      material: "steel",
      capacity: ["300-600", "600-1000"],
      dishwasher: "yes",
    },
    specs: [
      spec(labels.material, "Edelstahl 18/8, doppelwandig", "18/8 steel, double-walled"),
      spec(labels.size, "Höhe 17 / 20 / 24 cm", "17 / 20 / 24 cm tall"),
      spec(
        labels.recipe,
        "65 g auf einen Liter, grob, vier Minuten",
        "65 g to the litre, coarse, four minutes",
      ),
    ],
    highlights: [
      text("Eine Stunde heiß", "Hot for an hour"),
      text("Ersatzsieb in jeder Filiale", "Spare mesh in every shop"),
    ],
    care: text(
      "Spülmaschinenfest, Sieb vorher auseinanderschrauben.",
      "Dishwasher safe; unscrew the mesh first.",
    ),
    safety: madeBy("kupferstern", warnings.hot),
    picture: { kind: "press", hue: swatch("stahl") },
    related: ["kontor", "sonntag", "muehle-morgen", "presse-unterwegs"],
    guarantee: { years: 10, producer: "Kupferstern Metallwaren GmbH" },
  },
  {
    ...goods,
    slug: "presse-unterwegs",
    brand: "Kupferstern",
    name: text("Pressbecher Unterwegs, 400 ml", "Unterwegs travel press, 400 ml"),
    tagline: text(
      "Presse und Becher in einem, für Bahnsteig und Berghütte.",
      "Press and mug in one, for platforms and mountain huts.",
    ),
    description: paragraphs(
      [
        "Pulver hinein, Wasser drauf, vier Minuten warten, drücken, zuschrauben. Das Sieb verschließt den Satz unten, darum zieht der Kaffee nicht weiter und wird nicht bitter.",
        "Im Boden steckt ein Fach für eine weitere Portion Pulver - für den Moment, in dem du merkst, dass der Weg länger wird.",
      ],
      [
        "Grounds in, water on, wait four minutes, press, screw shut. The plunger seals the grounds off at the bottom, so the coffee stops brewing and does not turn bitter.",
        "A compartment in the base holds a second dose of grounds, for when you realise the way is longer than it looked.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "ziegel"])],
    variants: eachOf(
      3005,
      "BR-UNTERWEGS",
      "colour",
      { schwarz: {}, ziegel: {} },
      { price: 3950, weightGrams: 480 },
    ),
    attributes: {
      "brewer-type": "press",
      "filter-type": "metal",
      drive: "manual",
      material: ["steel", "plastic"],
      capacity: "300-600",
      dishwasher: "no",
    },
    specs: [
      spec(labels.material, "Edelstahl, Deckel aus Tritan", "Stainless steel, Tritan lid"),
      spec(labels.size, "Ø 7,6 cm, Höhe 21 cm", "7.6 cm across, 21 cm tall"),
      spec(labels.weight, "380 g", "380 g"),
    ],
    highlights: [
      text("Fach für eine zweite Portion", "Compartment for a second dose"),
      text("Auslaufsicher", "Leak-proof"),
    ],
    care: text(
      "Von Hand spülen, Dichtung gelegentlich herausnehmen.",
      "Wash by hand and take the seal out now and then.",
    ),
    safety: madeBy("kupferstern", warnings.hot),
    picture: { kind: "bottle", hue: swatch("schwarz"), accent: swatch("stahl") },
    related: ["handmuehle-rast", "thermobecher-pendel", "emaillebecher-wald"],
  },
  {
    ...goods,
    slug: "herdkanne-bruna",
    brand: "Officina Tarsia",
    name: text("Herdkanne Bruna, Aluminium", "Bruna moka pot, aluminium"),
    tagline: text("Acht Ecken, ein Gurgeln, fertig.", "Eight sides, one gurgle, done."),
    description: paragraphs(
      [
        "Die Kanne, die in Italien jede Küche hat, in Magenta gegossen wie vor sechzig Jahren. Nur das Ventil ist neu: Es lässt sich mit dem Finger bewegen und setzt keinen Kalk mehr an.",
        "Nimm schon heißes Wasser, mittlere Hitze, und zieh sie vom Herd, sobald sie zu sprechen beginnt. Nie mit Spülmittel, immer mit Geduld.",
      ],
      [
        "The pot found in every Italian kitchen, cast in Magenta as it was sixty years ago. Only the valve is new: it moves under your finger and no longer furs up.",
        "Start with hot water on a medium flame and lift it off as soon as it begins to talk. Never any washing-up liquid, always a little patience.",
      ],
    ),
    options: [
      choice("size", names.size, {
        "3": ["3 Tassen", "3 cups"],
        "6": ["6 Tassen", "6 cups"],
        "9": ["9 Tassen", "9 cups"],
      }),
    ],
    variants: eachOf(
      3006,
      "BR-BRUNA",
      "size",
      {
        "3": { price: reduced(3290, 2690, 11), weightGrams: 480 },
        "6": { price: reduced(3990, 3290, 11), weightGrams: 720 },
        "9": { price: 4990, weightGrams: 980 },
      },
      { price: 3290, weightGrams: 480 },
    ),
    attributes: {
      "brewer-type": "moka",
      "filter-type": "metal",
      drive: "stovetop",
      material: "aluminium",
      capacity: ["150-300", "300-600"],
      dishwasher: "no",
    },
    specs: [
      spec(labels.material, "Aluminiumguss, Griff aus Nylon", "Cast aluminium, nylon handle"),
      spec(labels.capacity, "130 / 270 / 420 ml", "130 / 270 / 420 ml"),
      spec(labels.hobs, "Gas, Elektro, Ceran (nicht Induktion)", "Gas, electric, ceramic (not induction)"),
    ],
    highlights: [
      text("Bewegliches Ventil", "A valve you can move"),
      text("Dichtungen einzeln erhältlich", "Seals sold separately"),
    ],
    care: text(
      "Nur mit heißem Wasser ausspülen, offen trocknen lassen. Keine Spülmaschine.",
      "Rinse with hot water only and leave open to dry. No dishwasher.",
    ),
    safety: madeBy(
      "tarsia",
      text(
        "Steht unter Druck. Ventil nicht verdecken, nie ohne Wasser erhitzen.",
        "Works under pressure. Do not cover the valve and never heat without water.",
      ),
    ),
    picture: { kind: "moka", hue: "oklch(0.80 0.005 240)", accent: "oklch(0.25 0.01 60)" },
    related: ["nachtzug", "herdkanne-stella", "espressotasse-kiesel", "handmuehle-feld"],
  },
  {
    ...goods,
    slug: "herdkanne-stella",
    brand: "Officina Tarsia",
    name: text("Herdkanne Stella, Edelstahl", "Stella moka pot, steel"),
    tagline: text("Die Herdkanne für den Herd von heute.", "The moka pot for the hob of today."),
    description: paragraphs(
      [
        "Wie die Bruna, nur aus Edelstahl und mit einem Boden, den auch Induktion erkennt. Sie braucht eine Minute länger und darf dafür in die Spülmaschine.",
        "Der Ausguss ist so geformt, dass der letzte Tropfen zurückläuft. Eine Kleinigkeit, die man erst bemerkt, wenn das Tischtuch weiß bleibt.",
      ],
      [
        "Like the Bruna, but in stainless steel, with a base that induction hobs recognise. It takes a minute longer and may go in the dishwasher in return.",
        "The spout is shaped so that the last drop runs back. A small thing, noticed only when the tablecloth stays white.",
      ],
    ),
    options: [choice("size", names.size, { "4": ["4 Tassen", "4 cups"], "6": ["6 Tassen", "6 cups"] })],
    variants: eachOf(
      3007,
      "BR-STELLA",
      "size",
      { "4": { price: 5490, weightGrams: 690 }, "6": { price: 6490, weightGrams: 880 } },
      { price: 5490, weightGrams: 690 },
    ),
    attributes: {
      "brewer-type": "moka",
      "filter-type": "metal",
      drive: "stovetop",
      material: "steel",
      capacity: ["150-300", "300-600"],
      dishwasher: "yes",
    },
    specs: [
      spec(labels.material, "Edelstahl 18/10", "18/10 stainless steel"),
      spec(labels.capacity, "190 / 300 ml", "190 / 300 ml"),
      spec(labels.hobs, "Alle, auch Induktion", "All, induction included"),
    ],
    highlights: [text("Für Induktion geeignet", "Works on induction"), text("Tropft nicht", "Does not drip")],
    care: text(
      "Spülmaschinenfest. Dichtung einmal im Jahr wechseln.",
      "Dishwasher safe. Replace the seal once a year.",
    ),
    safety: madeBy(
      "tarsia",
      text(
        "Steht unter Druck. Ventil nicht verdecken, nie ohne Wasser erhitzen.",
        "Works under pressure. Do not cover the valve and never heat without water.",
      ),
    ),
    picture: { kind: "moka", hue: swatch("stahl"), accent: "oklch(0.30 0.01 60)" },
    related: ["herdkanne-bruna", "nachtzug", "monsun"],
  },
  {
    ...goods,
    slug: "cold-brew-karaffe-fjord",
    brand: "Glashütte Ritter",
    name: text("Cold-Brew-Karaffe Fjord", "Fjord cold brew jug"),
    tagline: text(
      "Abends ansetzen, morgens vergessen, mittags freuen.",
      "Set it at night, forget it by morning, be glad at noon.",
    ),
    description: paragraphs(
      [
        "Grobes Pulver in das Sieb, kaltes Wasser darüber, zwölf Stunden in den Kühlschrank. Mehr ist nicht zu tun, und das Ergebnis ist weich, süß und fast ohne Säure.",
        "Das Sieb reicht bis zum Boden und ist fein genug, dass auch Tee darin zieht. Die Karaffe passt in jede Kühlschranktür.",
      ],
      [
        "Coarse grounds in the mesh, cold water over the top, twelve hours in the fridge. That is all there is to it, and the result is soft, sweet and all but free of acidity.",
        "The mesh reaches down to the base and is fine enough for tea as well. The jug fits in any fridge door.",
      ],
    ),
    options: [
      choice("size", names.size, { "700": ["0,7 Liter", "0.7 litre"], "1300": ["1,3 Liter", "1.3 litres"] }),
    ],
    variants: eachOf(
      3008,
      "BR-FJORD",
      "size",
      { "700": { price: 3290, weightGrams: 710 }, "1300": { price: 3990, weightGrams: 1020 } },
      { price: 3290, weightGrams: 710 },
    ),
    attributes: {
      "brewer-type": "cold-brew",
      "filter-type": "metal",
      drive: "manual",
      material: ["glass", "steel"],
      capacity: ["600-1000", "over-1000"],
      dishwasher: "yes",
    },
    specs: [
      spec(
        labels.material,
        "Borosilikatglas, Sieb aus Edelstahl",
        "Borosilicate glass, stainless steel mesh",
      ),
      spec(labels.size, "Ø 8,4 / 10 cm, Höhe 25 / 29 cm", "8.4 / 10 cm across, 25 / 29 cm tall"),
      spec(labels.recipe, "80 g auf einen Liter, zwölf Stunden", "80 g to the litre, twelve hours"),
    ],
    highlights: [
      text("Auch für kalten Tee", "For iced tea as well"),
      text("Passt in die Kühlschranktür", "Fits the fridge door"),
    ],
    care: text(
      "Spülmaschinenfest. Sieb gleich nach Gebrauch ausspülen.",
      "Dishwasher safe. Rinse the mesh straight after use.",
    ),
    safety: madeBy("glasritter", warnings.glass),
    picture: { kind: "carafe", hue: "oklch(0.93 0.015 220)", accent: "oklch(0.38 0.07 45)" },
    related: ["kontor", "sheka-hara", "fruechte-altes-land"],
  },
  {
    ...goods,
    slug: "karaffe-klar",
    brand: "Glashütte Ritter",
    name: text("Kaffeekaraffe Klar, Glas", "Klar coffee server, glass"),
    tagline: text(
      "Damit man sieht, wie schön heller Kaffee ist.",
      "So that you can see how lovely light coffee is.",
    ),
    description: paragraphs(
      [
        "Eine schlichte Kanne mit Strichen bei jeder Tasse und einem Deckel, der beim Gießen nicht herausfällt. Unser Standard an der Filterbar, seit die erste Filiale offen ist.",
        "Der Hals ist weit genug für die Hand mit dem Schwamm. Wer je eine enge Karaffe geputzt hat, weiß das zu schätzen.",
      ],
      [
        "A plain server with a mark for every cup and a lid that does not fall out when you pour. It has stood on our filter bar since the first shop opened.",
        "The neck is wide enough for a hand and a sponge. Anyone who has ever cleaned a narrow one will know what that is worth.",
      ],
    ),
    options: [choice("size", names.size, { "400": ["400 ml", "400 ml"], "700": ["700 ml", "700 ml"] })],
    variants: eachOf(
      3009,
      "BR-KLAR",
      "size",
      { "400": { price: 2290, weightGrams: 330 }, "700": { price: 2690, weightGrams: 430 } },
      { price: 2290, weightGrams: 330 },
    ),
    attributes: {
      "brewer-type": "server",
      material: "glass",
      capacity: ["300-600", "600-1000"],
      dishwasher: "yes",
    },
    specs: [
      spec(labels.material, "Borosilikatglas, Deckel aus Silikon", "Borosilicate glass, silicone lid"),
      spec(labels.size, "Ø 10,4 / 12 cm, Höhe 11 / 13,8 cm", "10.4 / 12 cm across, 11 / 13.8 cm tall"),
      spec(labels.hobs, "Mikrowelle ja, Herd nein", "Microwave yes, hob no"),
    ],
    highlights: [text("Füllstriche je Tasse", "Marked cup by cup"), text("Weiter Hals", "Wide neck")],
    care: text("Spülmaschinenfest.", "Dishwasher safe."),
    safety: madeBy("glasritter", warnings.glass),
    picture: { kind: "carafe", hue: "oklch(0.94 0.01 220)", accent: "oklch(0.50 0.10 50)" },
    related: ["handfilter-kegel-02", "handfilter-welle", "waage-lot"],
  },
];
