import { eachOf, only, paragraphs, reduced, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy, warnings } from "../manufacturers";
import { choice, colourOption, names, swatch } from "../options";
import type { SeedProduct } from "../types";

const goods = { category: "cups", taxClass: "standard", kind: "goods", returnable: "yes" } as const;

export const cups: SeedProduct[] = [
  {
    ...goods,
    slug: "becher-tau",
    brand: "Töpferei Lohme",
    name: text("Becher Tau, Steinzeug, 300 ml", "Tau mug, stoneware, 300 ml"),
    tagline: text(
      "Schwer genug, um ruhig zu stehen, dünn genug am Rand, um gut zu trinken.",
      "Heavy enough to stand its ground, thin enough at the rim to drink well.",
    ),
    description: paragraphs(
      [
        "Wiebke Carstens dreht den Tau auf Rügen, in einer Werkstatt keine hundert Schritte vom Kreidekliff. Der Ton ist dicht gebrannt, die Glasur bleifrei und so eingestellt, dass sie am Rand ein wenig abläuft und die Kante darunter zeigt.",
        "Der Henkel lässt Platz für drei Finger, auch mit Handschuhen. Kein Becher gleicht genau dem nächsten: Farbtöne und kleine Tropfen am Fuß sind gewollt.",
      ],
      [
        "Wiebke Carstens throws the Tau on the island of Rügen, in a workshop not a hundred steps from the chalk cliffs. The clay is fired dense, and the lead-free glaze is set to run back a little at the rim and show the edge beneath.",
        "The handle leaves room for three fingers, gloves included. No two mugs are quite alike: shifts in tone and the odd drop at the foot are meant to be there.",
      ],
    ),
    options: [colourOption("glaze", names.glaze, ["tanne", "malve", "hafer", "schiefer"])],
    variants: eachOf(
      7001,
      "CP-TAU",
      "glaze",
      { tanne: {}, malve: {}, hafer: {}, schiefer: {} },
      {
        price: reduced(1800, 1450, 12),
        weightGrams: 430,
      },
    ),
    attributes: { material: "stoneware", capacity: "150-300", dishwasher: "yes" },
    specs: [
      spec(labels.material, "Steinzeug, bleifreie Glasur", "Stoneware, lead-free glaze"),
      spec(labels.size, "Ø 8,6 cm, Höhe 9,4 cm", "8.6 cm across, 9.4 cm tall"),
      spec(labels.weight, "340 g", "340 g"),
      spec(
        labels.capacity,
        "300 ml bis einen Fingerbreit unter den Rand",
        "300 ml to a finger's width below the rim",
      ),
    ],
    highlights: [
      text("Auf Rügen von Hand gedreht", "Thrown by hand on Rügen"),
      text("Spülmaschine bis 65 °C und Mikrowelle", "Dishwasher to 65 °C and microwave"),
      text("Henkel für drei Finger", "A handle for three fingers"),
    ],
    care: text(
      "Spülmaschine bis 65 °C, Mikrowelle ja, Backofen nein. Kaffeeränder lösen sich mit etwas Natron.",
      "Dishwasher to 65 °C, microwave yes, oven no. A pinch of bicarbonate lifts coffee rings.",
    ),
    safety: madeBy("lohme"),
    picture: { kind: "mug", hue: swatch("tanne") },
    related: ["becher-tau-gross", "espressotasse-kiesel", "sonntag", "untersetzer-ring"],
  },
  {
    ...goods,
    slug: "becher-tau-gross",
    brand: "Töpferei Lohme",
    name: text("Becher Tau groß, Steinzeug, 450 ml", "Tau large mug, stoneware, 450 ml"),
    tagline: text(
      "Für Tee, lange Telefonate und alles, was nicht in eine Tasse passt.",
      "For tea, long phone calls and whatever else will not fit into a cup.",
    ),
    description: paragraphs(
      [
        "Der große Bruder des Tau, höher gezogen und mit einem Henkel, in den die ganze Hand passt. Die Wandung ist etwas dicker, damit der Inhalt länger warm bleibt.",
        "Gefüllt wiegt er fast ein Kilo. Das ist Absicht: Er rutscht nicht, er klappert nicht, er steht da und wartet, bis du wieder Zeit hast.",
      ],
      [
        "Big brother to the Tau, pulled taller and given a handle that takes a whole hand. The wall is slightly thicker, so what is inside stays warm for longer.",
        "Full, it weighs close to a kilo. That is on purpose: it does not slide, it does not rattle, it simply stands there until you have time again.",
      ],
    ),
    options: [colourOption("glaze", names.glaze, ["tanne", "hafer", "schiefer"])],
    variants: eachOf(
      7002,
      "CP-TAUGROSS",
      "glaze",
      { tanne: {}, hafer: {}, schiefer: {} },
      {
        price: 2200,
        weightGrams: 610,
      },
    ),
    attributes: { material: "stoneware", capacity: "300-600", dishwasher: "yes" },
    specs: [
      spec(labels.material, "Steinzeug, bleifreie Glasur", "Stoneware, lead-free glaze"),
      spec(labels.size, "Ø 9,2 cm, Höhe 11,8 cm", "9.2 cm across, 11.8 cm tall"),
      spec(labels.weight, "495 g", "495 g"),
      spec(labels.capacity, "450 ml", "450 ml"),
    ],
    highlights: [
      text("Dickere Wand, länger warm", "Thicker wall, warm for longer"),
      text("Henkel für die ganze Hand", "A handle for the whole hand"),
    ],
    care: text(
      "Spülmaschine bis 65 °C, Mikrowelle ja, Backofen nein.",
      "Dishwasher to 65 °C, microwave yes, oven no.",
    ),
    safety: madeBy("lohme"),
    picture: { kind: "mug", hue: swatch("hafer") },
    related: ["becher-tau", "assam-kutsche", "untersetzer-ring"],
  },
  {
    ...goods,
    slug: "espressotasse-kiesel",
    brand: "Töpferei Lohme",
    name: text("Espressotasse Kiesel mit Untertasse, 70 ml", "Kiesel espresso cup and saucer, 70 ml"),
    tagline: text(
      "Rund wie ein Stein, der lange im Wasser lag.",
      "Round as a stone that has spent years in the surf.",
    ),
    description: paragraphs(
      [
        "Innen ist der Kiesel wie ein Ei geformt, damit sich der Espresso dreht, wenn er hineinläuft, und die Crema geschlossen bleibt. Außen liegt er ohne Kanten in der Hand.",
        "Die Wand ist mit sieben Millimetern ungewöhnlich dick. Einmal heiß ausgespült, hält sie die Temperatur, bis du wirklich sitzt.",
      ],
      [
        "Inside, the Kiesel is shaped like an egg, so that the espresso turns as it lands and the crema stays whole. Outside there is not an edge to be found.",
        "Its wall is an unusual seven millimetres thick. Rinse it hot once and it holds its temperature until you have properly sat down.",
      ],
    ),
    options: [colourOption("glaze", names.glaze, ["kreide", "schiefer", "ziegel", "salbei"])],
    variants: eachOf(
      7003,
      "CP-KIESEL",
      "glaze",
      { kreide: {}, schiefer: {}, ziegel: {}, salbei: {} },
      {
        price: 1690,
        weightGrams: 340,
      },
    ),
    attributes: { material: "stoneware", capacity: "under-150", dishwasher: "yes" },
    specs: [
      spec(labels.material, "Steinzeug, bleifreie Glasur", "Stoneware, lead-free glaze"),
      spec(
        labels.size,
        "Tasse Ø 6,4 cm, Höhe 5,6 cm · Untertasse Ø 11,5 cm",
        "Cup 6.4 cm across, 5.6 cm tall · saucer 11.5 cm",
      ),
      spec(labels.weight, "Tasse 165 g, Untertasse 120 g", "Cup 165 g, saucer 120 g"),
      spec(labels.capacity, "70 ml", "70 ml"),
    ],
    highlights: [
      text("Eiform für eine geschlossene Crema", "Egg-shaped inside to keep the crema whole"),
      text("Mit Untertasse", "Saucer included"),
    ],
    care: text(
      "Spülmaschine bis 65 °C. Vor dem Espresso heiß ausspülen.",
      "Dishwasher to 65 °C. Rinse with hot water before the shot.",
    ),
    safety: madeBy("lohme"),
    picture: { kind: "cup", hue: swatch("kreide") },
    related: ["cappuccinotasse-kiesel", "hainblick", "nachtzug", "maschine-tarsia-uno"],
  },
  {
    ...goods,
    slug: "cappuccinotasse-kiesel",
    brand: "Töpferei Lohme",
    name: text("Cappuccinotasse Kiesel mit Untertasse, 180 ml", "Kiesel cappuccino cup and saucer, 180 ml"),
    tagline: text(
      "Genau so groß, wie ein Cappuccino sein sollte.",
      "Exactly the size a cappuccino ought to be.",
    ),
    description: paragraphs(
      [
        "Ein doppelter Espresso, hundertzwanzig Milliliter Milch, fertig. Mehr passt nicht hinein, und mehr würde den Kaffee nur verdünnen.",
        "Die weite, flache Öffnung ist für Latte Art gedacht: Du siehst, was du gießt, und ein Herz wird auch beim ersten Versuch eine erkennbare Form.",
      ],
      [
        "A double espresso, a hundred and twenty millilitres of milk, done. There is no room for more, and more would only water the coffee down.",
        "The wide, shallow opening is meant for latte art: you can see what you are pouring, and even a first attempt at a heart turns out recognisable.",
      ],
    ),
    options: [colourOption("glaze", names.glaze, ["kreide", "schiefer", "salbei"])],
    variants: eachOf(
      7004,
      "CP-KIESELCAP",
      "glaze",
      { kreide: {}, schiefer: {}, salbei: {} },
      {
        price: reduced(2190, 1790, 12),
        weightGrams: 480,
      },
    ),
    attributes: { material: "stoneware", capacity: "150-300", dishwasher: "yes" },
    specs: [
      spec(labels.material, "Steinzeug, bleifreie Glasur", "Stoneware, lead-free glaze"),
      spec(
        labels.size,
        "Tasse Ø 9,6 cm, Höhe 6,4 cm · Untertasse Ø 15 cm",
        "Cup 9.6 cm across, 6.4 cm tall · saucer 15 cm",
      ),
      spec(labels.weight, "Tasse 240 g, Untertasse 190 g", "Cup 240 g, saucer 190 g"),
      spec(labels.capacity, "180 ml", "180 ml"),
    ],
    highlights: [
      text("Weite Öffnung für Latte Art", "Wide mouth for latte art"),
      text("Mit Untertasse", "Saucer included"),
    ],
    care: text("Spülmaschine bis 65 °C, Mikrowelle ja.", "Dishwasher to 65 °C, microwave yes."),
    safety: madeBy("lohme"),
    picture: { kind: "cup", hue: swatch("salbei") },
    related: ["espressotasse-kiesel", "milchkanne-faden", "kurs-latte-art"],
  },
  {
    ...goods,
    slug: "porzellantasse-linie",
    brand: "Weißbach",
    name: text("Tasse Linie, Porzellan, 220 ml", "Linie cup, porcelain, 220 ml"),
    tagline: text("So dünn, dass das Licht hindurchkommt.", "Thin enough for daylight to come through."),
    description: paragraphs(
      [
        "Hartporzellan aus dem Schwarzatal in Thüringen, bei 1.400 Grad gebrannt und am Rand nur anderthalb Millimeter stark. Helle Filterkaffees schmecken daraus klarer, weil die Lippe fast nichts spürt außer dem Kaffee.",
        "Die eine farbige Linie unter dem Rand zieht Malerin Renate Hopf mit der Hand. Sie braucht dafür elf Sekunden und ungefähr dreißig Jahre Übung.",
      ],
      [
        "Hard-paste porcelain from the Schwarza valley in Thuringia, fired at 1,400 degrees and only a millimetre and a half at the rim. Light filter coffees taste clearer from it, since your lip meets little besides the coffee.",
        "The single coloured line is drawn by hand by painter Renate Hopf. It takes her eleven seconds and about thirty years of practice.",
      ],
    ),
    options: [colourOption("colour", text("Linie", "Line"), ["nacht", "ocker", "ziegel"])],
    variants: eachOf(
      7005,
      "CP-LINIE",
      "colour",
      { nacht: {}, ocker: {}, ziegel: {} },
      {
        price: 2400,
        weightGrams: 220,
      },
    ),
    attributes: { material: "porcelain", capacity: "150-300", dishwasher: "yes" },
    specs: [
      spec(labels.material, "Hartporzellan, Inglasurdekor", "Hard-paste porcelain, in-glaze decoration"),
      spec(labels.size, "Ø 8,2 cm, Höhe 7,6 cm", "8.2 cm across, 7.6 cm tall"),
      spec(labels.weight, "150 g", "150 g"),
      spec(labels.capacity, "220 ml", "220 ml"),
    ],
    highlights: [
      text("Linie von Hand gemalt", "Line painted by hand"),
      text("Rand von 1,5 mm", "A rim of 1.5 mm"),
    ],
    care: text(
      "Spülmaschine im Glasprogramm. Nicht stapeln, solange sie nass ist.",
      "Dishwasher on the glass cycle. Do not stack while wet.",
    ),
    safety: madeBy("weissbach"),
    picture: { kind: "cup", hue: "oklch(0.97 0.005 90)", accent: swatch("nacht") },
    related: ["konga", "nyeri", "karaffe-klar"],
  },
  {
    ...goods,
    slug: "doppelwandglas-atem",
    brand: "Glashütte Ritter",
    name: text("Doppelwandglas Atem, mundgeblasen", "Atem double-walled glass, mouth-blown"),
    tagline: text("Heißer Kaffee, kühle Finger, freie Sicht.", "Hot coffee, cool fingers, a clear view."),
    description: paragraphs(
      [
        "Zwei Wände aus Borosilikatglas, dazwischen nichts als Luft. Der Kaffee scheint zu schweben, und du kannst das Glas auch dann noch halten, wenn gerade erst eingeschenkt wurde.",
        "In Zwiesel vor der Lampe geblasen, deshalb leicht verschieden. Am Boden sitzt ein winziges Loch unter Silikon, das den Druck ausgleicht - es gehört dorthin.",
      ],
      [
        "Two walls of borosilicate glass and nothing but air between them. The coffee seems to float, and you can hold the glass the moment it has been poured.",
        "Blown at the lamp in Zwiesel, hence never quite identical. The tiny silicone-covered hole in the base evens out the pressure; it is supposed to be there.",
      ],
    ),
    options: [
      choice("size", names.size, {
        "80": ["80 ml", "80 ml"],
        "200": ["200 ml", "200 ml"],
        "350": ["350 ml", "350 ml"],
      }),
    ],
    variants: eachOf(
      7006,
      "CP-ATEM",
      "size",
      {
        "80": { price: 1190, weightGrams: 130 },
        "200": { price: 1490, weightGrams: 190 },
        "350": { price: 1790, weightGrams: 250 },
      },
      { price: 1490, weightGrams: 190 },
    ),
    attributes: { material: "glass", capacity: ["under-150", "150-300", "300-600"], dishwasher: "yes" },
    specs: [
      spec(labels.material, "Borosilikatglas, doppelwandig", "Borosilicate glass, double-walled"),
      spec(labels.size, "Höhe 6,5 / 9,8 / 12,6 cm", "6.5 / 9.8 / 12.6 cm tall"),
      spec(labels.care, "Spülmaschine im oberen Korb", "Dishwasher, top rack"),
    ],
    highlights: [
      text("Bleibt außen kühl", "Stays cool on the outside"),
      text("In drei Größen", "Comes in three sizes"),
    ],
    care: text(
      "Oberer Korb der Spülmaschine. Keine Metalllöffel gegen die Innenwand schlagen.",
      "Top rack of the dishwasher. Do not knock metal spoons against the inner wall.",
    ),
    safety: madeBy("glasritter", warnings.glass),
    picture: { kind: "cup", hue: "oklch(0.93 0.015 220)", accent: "oklch(0.35 0.05 50)" },
    related: ["karaffe-klar", "gruen-sencha", "cold-brew-karaffe-fjord"],
  },
  {
    ...goods,
    slug: "thermobecher-pendel",
    brand: "Kupferstern",
    name: text("Thermobecher Pendel, 350 ml", "Pendel travel mug, 350 ml"),
    tagline: text("Hält dicht, wenn der Zug bremst.", "Stays shut when the train brakes."),
    description: paragraphs(
      [
        "Doppelwandiger Edelstahl mit Keramik innen: Der Kaffee schmeckt nach Kaffee und nicht nach Kanne. Sechs Stunden heiß, zwölf Stunden kalt, und dicht, auch wenn er quer in der Tasche liegt.",
        "Der Deckel lässt sich in vier Teile zerlegen. Jedes Teil bekommst du bei uns einzeln nach, auch in zehn Jahren noch.",
      ],
      [
        "Double-walled steel with a ceramic lining, so coffee tastes of coffee and not of flask. Hot for six hours, cold for twelve, and tight even when it lies sideways in a bag.",
        "The lid comes apart into four pieces. We sell each of them separately and mean to go on doing so ten years from now.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "salbei", "ziegel", "nacht"])],
    variants: eachOf(
      7007,
      "CP-PENDEL",
      "colour",
      { schwarz: {}, salbei: {}, ziegel: {}, nacht: {} },
      {
        price: 3490,
        weightGrams: 390,
      },
    ),
    attributes: { material: "steel", capacity: "300-600", dishwasher: "no" },
    specs: [
      spec(labels.material, "Edelstahl 18/8, innen Keramik", "18/8 steel, ceramic lining"),
      spec(labels.size, "Ø 7,4 cm, Höhe 17 cm", "7.4 cm across, 17 cm tall"),
      spec(labels.weight, "290 g", "290 g"),
      spec(labels.capacity, "350 ml", "350 ml"),
    ],
    highlights: [
      text("Sechs Stunden heiß", "Hot for six hours"),
      text("Passt unter die meisten Maschinen", "Fits under most espresso machines"),
      text("Alle Deckelteile einzeln erhältlich", "Every part of the lid sold separately"),
    ],
    care: text(
      "Becher von Hand spülen, Deckelteile in die Maschine. Offen trocknen lassen.",
      "Wash the mug by hand, the lid parts in the machine. Let it dry open.",
    ),
    safety: madeBy(
      "kupferstern",
      text(
        "Inhalt bleibt lange sehr heiß. Keine kohlensäurehaltigen Getränke einfüllen.",
        "Contents stay very hot for a long time. Do not fill with fizzy drinks.",
      ),
    ),
    picture: { kind: "bottle", hue: swatch("schwarz") },
    related: ["handmuehle-rast", "presse-unterwegs", "sonntag"],
    guarantee: { years: 5, producer: "Kupferstern Metallwaren GmbH" },
  },
  {
    ...goods,
    slug: "emaillebecher-wald",
    brand: "Kupferstern",
    name: text("Emaillebecher Wald, 400 ml", "Wald enamel mug, 400 ml"),
    tagline: text("Darf herunterfallen.", "Allowed to fall."),
    description: paragraphs(
      [
        "Für die Hütte, den Steg und das Wohnmobil. Stahl, zweimal emailliert, mit gerolltem Rand, der die Lippe schont. Auf dem Herd und auf der Glut erlaubt.",
        "Fällt er doch einmal auf Stein, platzt vielleicht ein Stück Emaille ab. Von da an ist es deiner.",
      ],
      [
        "For the cabin, the jetty and the camper van. Steel, enamelled twice, with a rolled rim that is kind to your lip. Hob and embers are both permitted.",
        "Drop it on rock and a chip of enamel may come off. From then on nobody will mistake it for theirs.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["tanne", "kreide", "nacht"])],
    variants: eachOf(
      7008,
      "CP-WALD",
      "colour",
      { tanne: {}, kreide: {}, nacht: {} },
      { price: 1290, weightGrams: 210 },
    ),
    attributes: { material: "enamel", capacity: "300-600", dishwasher: "yes" },
    specs: [
      spec(labels.material, "Stahl, zweifach emailliert", "Steel, double enamelled"),
      spec(labels.size, "Ø 8,8 cm, Höhe 8,4 cm", "8.8 cm across, 8.4 cm tall"),
      spec(labels.weight, "150 g", "150 g"),
      spec(labels.hobs, "Alle, auch Induktion und offenes Feuer", "All, induction and open fire included"),
    ],
    highlights: [
      text("Herd und Lagerfeuer erlaubt", "Fine on hob and campfire"),
      text("Nur 150 g leicht", "A mere 150 g"),
    ],
    care: text("Spülmaschinenfest. Nicht in die Mikrowelle.", "Dishwasher safe. Not for the microwave."),
    safety: madeBy("kupferstern", warnings.hot),
    picture: { kind: "mug", hue: swatch("tanne"), accent: "oklch(0.97 0.005 90)" },
    related: ["presse-unterwegs", "handmuehle-rast", "herdkanne-bruna"],
  },
  {
    ...goods,
    slug: "untersetzer-ring",
    brand: "Drechslerei Obermoser",
    name: text("Untersetzer Ring, Zirbe, 4 Stück", "Ring coasters, Swiss pine, set of 4"),
    tagline: text(
      "Duften, solange der Becher darauf warm ist.",
      "Fragrant for as long as the mug on top is warm.",
    ),
    description: paragraphs(
      [
        "Vier Scheiben aus Zirbenholz vom Dachstein, mit einer flachen Mulde, die einen Tropfen auffängt. Die Wärme des Bechers weckt den Harzduft jedes Mal ein wenig.",
        "Josef Obermoser drechselt sie aus Reststücken, die beim Schüsseldrehen abfallen. Geölt, nicht lackiert.",
      ],
      [
        "Four discs of Swiss stone pine from the Dachstein, each with a shallow dip to catch a drop. The warmth of the mug brings out a little of the resin every time.",
        "Josef Obermoser turns them from the offcuts of his bowls. They are oiled, not varnished.",
      ],
    ),
    options: [],
    variants: only(7009, "CP-RING", { price: 1680, weightGrams: 180 }),
    attributes: { material: "wood", dishwasher: "no" },
    specs: [
      spec(labels.material, "Zirbenholz, mit Leinöl behandelt", "Swiss stone pine, treated with linseed oil"),
      spec(labels.size, "Ø 9,5 cm, Höhe 1,2 cm", "9.5 cm across, 1.2 cm thick"),
      spec(labels.contents, "4 Untersetzer, Baumwollband", "4 coasters, cotton ribbon"),
    ],
    highlights: [
      text("Aus Reststücken gedrechselt", "Turned from offcuts"),
      text("Duftet nach Harz", "Smells of resin"),
    ],
    care: text(
      "Feucht abwischen, einmal im Jahr dünn nachölen.",
      "Wipe with a damp cloth and oil lightly once a year.",
    ),
    safety: madeBy("holzmann"),
    picture: { kind: "coaster", hue: swatch("eiche") },
    related: ["becher-tau", "becher-tau-gross", "dosierloeffel-kerbe"],
  },
];
