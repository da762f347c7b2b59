import { changed, eachOf, paragraphs, reduced, spec, text } from "../build";
import { labels } from "../labels";
import { madeBy, warnings } from "../manufacturers";
import { colourOption, names, swatch } from "../options";
import type { SeedProduct, Text } from "../types";

const goods = {
  category: "espresso-machines",
  taxClass: "standard",
  kind: "goods",
  returnable: "yes",
} as const;

const MAINS = spec(labels.voltage, "220-240 V, 50 Hz", "220-240 V, 50 Hz");

const steamWarning: Text = {
  de: `Dampfrohr und Brühgruppe werden sehr heiß, Verbrühungsgefahr. ${warnings.electric.de}`,
  en: `Steam wand and group get very hot and can scald. ${warnings.electric.en}`,
};

export const espressoMachines: SeedProduct[] = [
  {
    ...goods,
    slug: "handhebel-anker",
    brand: "Feldstein",
    name: text("Handhebelpresse Anker", "Anker manual lever press"),
    tagline: text(
      "Espresso ohne Steckdose, mit dem Druck deiner Arme.",
      "Espresso without a socket, under the pressure of your own arms.",
    ),
    description: paragraphs(
      [
        "Kein Kessel, keine Pumpe, keine Elektronik: Heißes Wasser kommt aus dem Kessel deiner Küche, neun Bar kommen von dir. Ein Manometer zeigt, was du gerade tust.",
        "Wer Espresso verstehen will, fängt am besten hier an. Wer ihn verstanden hat, kommt oft hierher zurück.",
      ],
      [
        "No boiler, no pump, no electronics. Hot water comes from your kitchen kettle and nine bar from you, while a gauge shows what you are doing.",
        "Anyone who wants to understand espresso should start here. Those who understand it often come back.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "stahl"])],
    variants: eachOf(
      6001,
      "EM-ANKER",
      "colour",
      { schwarz: {}, stahl: {} },
      { price: 32900, weightGrams: 4300 },
    ),
    attributes: { boiler: "none", drive: "manual", material: ["steel", "aluminium"] },
    specs: [
      spec(labels.boiler, "Keins, vorgewärmter Stahlzylinder", "None, pre-heated steel cylinder"),
      spec(labels.size, "23 × 31 × 40 cm", "23 × 31 × 40 cm"),
      spec(labels.weight, "3,6 kg", "3.6 kg"),
      spec(labels.contents, "Presse, Sieb 58 mm, Tamper, Manometer", "Press, 58 mm basket, tamper, gauge"),
    ],
    highlights: [
      text("Ganz ohne Strom", "No power needed"),
      text("Druckverlauf frei Hand", "Pressure profiling by hand"),
      text("Sieb mit 58 mm", "Standard 58 mm basket"),
    ],
    care: text(
      "Nach Gebrauch ausspülen, Kolbendichtung halbjährlich fetten.",
      "Rinse after use and grease the piston seal twice a year.",
    ),
    safety: madeBy("feldstein", warnings.hot),
    picture: { kind: "machine", hue: swatch("schwarz"), accent: swatch("nussbaum") },
    related: ["handmuehle-feld", "kessel-grad", "espressotasse-kiesel"],
    guarantee: { years: 5, producer: "Feldstein Mahltechnik GmbH" },
  },
  {
    ...goods,
    slug: "maschine-tarsia-uno",
    brand: "Officina Tarsia",
    name: text("Siebträgermaschine Uno", "Uno espresso machine"),
    tagline: text(
      "Die erste richtige, und für viele die letzte nötige.",
      "The first proper one and, for many, all they will ever need.",
    ),
    description: paragraphs(
      [
        "Messingkessel, echte 58-Millimeter-Gruppe, ein Ventil, das den Puck trocken zurücklässt. Die Uno verzichtet auf Menüs und steckt das Geld dorthin, wo Espresso entsteht.",
        "Nach acht Minuten ist sie warm, nach einer weiteren kann sie Milch schäumen. Alle Schrauben sind Schrauben und keine Clips; die Werkstatt in Ottensen liebt sie dafür.",
      ],
      [
        "A brass boiler, a true 58-millimetre group and a valve that leaves the puck dry. The Uno does without menus and puts the money where espresso happens.",
        "It is warm after eight minutes and ready to steam milk one minute later. Every screw is a screw and not a clip, for which our workshop in Ottensen adores it.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["stahl", "kreide", "tanne"])],
    variants: eachOf(
      6002,
      "EM-UNO",
      "colour",
      { stahl: {}, kreide: {}, tanne: { price: reduced(51900, 46900, 5) } },
      { price: reduced(49900, 44900, 5), weightGrams: 9800 },
    ),
    attributes: { boiler: "single", drive: "electric", power: "over-1200", material: "steel" },
    specs: [
      spec(labels.boiler, "Einkreiser, Messing, 0,3 Liter", "Single boiler, brass, 0.3 litre"),
      spec(labels.pump, "Vibrationspumpe, 9 bar", "Vibration pump, 9 bar"),
      spec(labels.tank, "2 Liter, von oben entnehmbar", "2 litres, lifts out at the top"),
      spec(labels.heatUp, "8 Minuten", "8 minutes"),
      spec(labels.power, "1350 W", "1,350 W"),
      MAINS,
      spec(labels.size, "23 × 28 × 36 cm", "23 × 28 × 36 cm"),
      spec(labels.weight, "8,2 kg", "8.2 kg"),
    ],
    highlights: [
      text("58-mm-Gruppe wie in der Bar", "58 mm group, as in a bar"),
      text("Mit Tamper, zwei Sieben und Pinsel", "Tamper, two baskets and brush included"),
      text("Einweisung in jeder Filiale", "Free introduction in every shop"),
    ],
    care: text(
      "Täglich rückspülen, alle acht Wochen entkalken. Anleitung liegt bei.",
      "Backflush daily, descale every eight weeks. Instructions included.",
    ),
    safety: madeBy("tarsia", steamWarning),
    picture: { kind: "machine", hue: swatch("stahl"), accent: swatch("nussbaum") },
    related: ["muehle-dosa", "hainblick", "milchkanne-faden", "reinigungstabs-klick", "kurs-espresso"],
    guarantee: { years: 3, producer: "Officina Tarsia S.r.l." },
  },
  {
    ...goods,
    slug: "maschine-tarsia-due",
    brand: "Officina Tarsia",
    name: text("Siebträgermaschine Due, Zweikreiser", "Due espresso machine, heat exchanger"),
    tagline: text(
      "Beziehen und schäumen zugleich, denn der Besuch wartet nicht.",
      "Brew and steam at once, because guests will not wait.",
    ),
    description: paragraphs(
      [
        "Ein großer Dampfkessel, durch den ein eigener Weg für das Kaffeewasser führt: Deshalb hat die Due immer Dampf und trotzdem nie verbranntes Wasser. Für den Samstag mit sechs Leuten am Tisch gemacht.",
        "Die Brühgruppe ist die klassische aus verchromtem Messing, vier Kilo schwer und für jedes Zubehör der Welt offen.",
      ],
      [
        "One large steam boiler with a separate path for the coffee water running through it, so the Due has steam at any time and never scorches the brew. Built for Saturdays with six at the table.",
        "The group is the classic one in chromed brass, four kilos of it, and takes any accessory ever made.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["stahl", "schwarz"])],
    variants: eachOf(
      6003,
      "EM-DUE",
      "colour",
      { stahl: {}, schwarz: {} },
      { price: changed(114900, 119000, 130), weightGrams: 23500 },
    ),
    attributes: { boiler: "heat-exchanger", drive: "electric", power: "over-1200", material: "steel" },
    specs: [
      spec(labels.boiler, "Zweikreiser, Kupfer, 1,5 Liter", "Heat exchanger, copper, 1.5 litres"),
      spec(labels.pump, "Rotationspumpe, 9 bar", "Rotary pump, 9 bar"),
      spec(labels.tank, "2,8 Liter", "2.8 litres"),
      spec(labels.heatUp, "18 Minuten", "18 minutes"),
      spec(labels.power, "1400 W", "1,400 W"),
      MAINS,
      spec(labels.size, "28 × 44 × 40 cm", "28 × 44 × 40 cm"),
      spec(labels.weight, "21 kg", "21 kg"),
    ],
    highlights: [
      text("Espresso und Dampf zugleich", "Espresso and steam at the same time"),
      text("Leise Rotationspumpe", "Quiet rotary pump"),
    ],
    care: text(
      "Täglich rückspülen, weiches Wasser verwenden, Dichtung jährlich wechseln.",
      "Backflush daily, use soft water and change the gasket yearly.",
    ),
    safety: madeBy("tarsia", steamWarning),
    picture: { kind: "machine", hue: swatch("stahl"), accent: swatch("schwarz") },
    related: ["muehle-piano", "tamper-ruhe", "wasserfilter-quelle", "siebtraegerdichtung"],
    guarantee: { years: 3, producer: "Officina Tarsia S.r.l." },
  },
  {
    ...goods,
    slug: "maschine-brennero-riva",
    brand: "Brennero",
    name: text("Kaffeevollautomat Riva", "Riva bean-to-cup machine"),
    tagline: text("Ein Knopf, und er hat trotzdem Geschmack.", "One button, and taste all the same."),
    description: paragraphs(
      [
        "Die Riva mahlt mit Keramik, brüht mit einer Gruppe, die du mit einer Hand herausnimmst und unter dem Hahn abspülst, und schäumt Milch aus jedem Glas, das du ihr hinstellst.",
        "Sie merkt sich sechs Personen mit je vier Getränken. Das ist viel für eine Familie und genau richtig für ein kleines Büro.",
      ],
      [
        "The Riva grinds with ceramic burrs, brews through a group that you lift out with one hand and rinse under the tap, and froths milk from any glass you put beside it.",
        "It remembers four drinks each for six people. A lot for a family and just right for a small office.",
      ],
    ),
    options: [colourOption("colour", names.colour, ["schwarz", "weiss"])],
    variants: eachOf(
      6004,
      "EM-RIVA",
      "colour",
      { schwarz: {}, weiss: {} },
      { price: 89900, weightGrams: 12800 },
    ),
    attributes: {
      boiler: "thermoblock",
      drive: "electric",
      burrs: "ceramic",
      power: "over-1200",
      material: ["plastic", "steel"],
    },
    specs: [
      spec(labels.boiler, "Thermoblock", "Thermoblock"),
      spec(labels.pump, "Vibrationspumpe, 15 bar", "Vibration pump, 15 bar"),
      spec(labels.tank, "1,9 Liter", "1.9 litres"),
      spec(labels.heatUp, "35 Sekunden", "35 seconds"),
      spec(labels.power, "1450 W", "1,450 W"),
      MAINS,
      spec(labels.size, "26 × 45 × 36 cm", "26 × 45 × 36 cm"),
      spec(labels.weight, "10,6 kg", "10.6 kg"),
    ],
    highlights: [
      text("Brühgruppe zum Herausnehmen", "Removable brew group"),
      text("24 gemerkte Getränke", "Remembers 24 drinks"),
    ],
    care: text(
      "Brühgruppe wöchentlich abspülen, Milchsystem täglich.",
      "Rinse the brew group weekly and the milk system daily.",
    ),
    safety: madeBy("brennero", steamWarning),
    picture: { kind: "machine", hue: swatch("schwarz"), accent: swatch("stahl") },
    related: ["monsun", "sonntag", "milchreiniger-weiss", "entkalker-klar"],
    guarantee: { years: 3, producer: "Brennero Caldaie S.p.A." },
  },
  {
    ...goods,
    slug: "maschine-brennero-alta",
    brand: "Brennero",
    name: text("Siebträgermaschine Alta, Dualboiler", "Alta espresso machine, dual boiler"),
    tagline: text(
      "Zwei Kessel, zwei Temperaturen, keine Ausreden.",
      "Two boilers, two temperatures, no excuses.",
    ),
    description: paragraphs(
      [
        "Ein Kessel für Kaffee, einer für Dampf, jeder auf ein halbes Grad geregelt. Helle Röstungen wollen fünfundneunzig Grad, dunkle einundneunzig; die Alta kann beides an einem Vormittag.",
        "Das Paddel steuert den Druck von zwei bis neun Bar. Wie das geht, zeigen wir dir beim Abholen in jeder Filiale mit Bar.",
      ],
      [
        "One boiler for coffee and one for steam, each held to half a degree. Light roasts ask for ninety-five degrees and dark ones for ninety-one; the Alta does both in a morning.",
        "A paddle takes the pressure from two bar to nine. Collect it from any shop with a bar and we will show you how.",
      ],
    ),
    options: [colourOption("wood", text("Holz", "Wood"), ["nussbaum", "eiche"])],
    variants: eachOf(
      6005,
      "EM-ALTA",
      "wood",
      { nussbaum: {}, eiche: {} },
      { price: 189000, weightGrams: 29500 },
    ),
    attributes: { boiler: "dual", drive: "electric", power: "over-1200", material: ["steel", "wood"] },
    specs: [
      spec(
        labels.boiler,
        "Dualboiler, Edelstahl, 0,6 und 1,3 Liter",
        "Dual boiler, steel, 0.6 and 1.3 litres",
      ),
      spec(labels.pump, "Rotationspumpe, 2-9 bar", "Rotary pump, 2-9 bar"),
      spec(labels.tank, "3 Liter oder Festwasser", "3 litres or plumbed in"),
      spec(labels.heatUp, "12 Minuten", "12 minutes"),
      spec(labels.power, "2100 W", "2,100 W"),
      MAINS,
      spec(labels.size, "31 × 48 × 39 cm", "31 × 48 × 39 cm"),
      spec(labels.weight, "26 kg", "26 kg"),
    ],
    highlights: [
      text("Temperatur auf 0,5 °C", "Temperature to 0.5 °C"),
      text("Druck per Paddel", "Pressure by paddle"),
      text("Wassertank oder Festwasser", "Tank or plumbed in"),
    ],
    care: text("Täglich rückspülen, nur gefiltertes Wasser.", "Backflush daily and use filtered water only."),
    safety: madeBy("brennero", steamWarning),
    picture: { kind: "machine", hue: swatch("stahl"), accent: swatch("nussbaum") },
    related: ["muehle-werkbank", "wasserfilter-quelle", "reinigungstabs-klick", "hainblick"],
    guarantee: { years: 5, producer: "Brennero Caldaie S.p.A." },
  },
  {
    ...goods,
    slug: "maschine-brennero-molla",
    brand: "Brennero",
    name: text("Handhebelmaschine Molla", "Molla spring lever machine"),
    tagline: text(
      "Der Hebel geht hinunter, die Feder denkt sich den Rest.",
      "The lever goes down and the spring thinks of the rest.",
    ),
    description: paragraphs(
      [
        "Die Feder beginnt bei elf Bar und lässt langsam nach. Diesen Druckverlauf versuchen Computer seit Jahren nachzubilden; die Molla kann ihn seit 1961.",
        "In Bozen werden im Monat vierzig Stück gebaut, jede von einer Person von der ersten Schraube bis zur Probe. Wer sie bestellt, bekommt ein Foto vom Tag, an dem sie fertig wurde.",
      ],
      [
        "The spring begins at eleven bar and slowly lets go. Computers have been trying to copy that curve for years; the Molla has known it since 1961.",
        "Forty are built in Bolzano each month, every one by a single person from first screw to final shot. Order yours and you get a photograph from the day it was finished.",
      ],
    ),
    options: [colourOption("wood", text("Holz", "Wood"), ["nussbaum", "eiche"])],
    variants: eachOf(
      6006,
      "EM-MOLLA",
      "wood",
      { nussbaum: {}, eiche: {} },
      { price: 240000, weightGrams: 31800 },
    ),
    attributes: {
      boiler: "heat-exchanger",
      drive: "manual",
      power: "over-1200",
      material: ["steel", "wood", "copper"],
    },
    specs: [
      spec(labels.boiler, "Zweikreiser, Kupfer, 2,5 Liter", "Heat exchanger, copper, 2.5 litres"),
      spec(labels.pump, "Feder, 11 bar fallend auf 4", "Spring, 11 bar falling to 4"),
      spec(labels.tank, "3,5 Liter oder Festwasser", "3.5 litres or plumbed in"),
      spec(labels.heatUp, "25 Minuten", "25 minutes"),
      spec(labels.power, "1800 W", "1,800 W"),
      MAINS,
      spec(labels.size, "33 × 46 × 72 cm mit Hebel", "33 × 46 × 72 cm with lever"),
      spec(labels.weight, "28 kg", "28 kg"),
    ],
    highlights: [
      text("Von einer Person gebaut", "Built by one person"),
      text("Fast lautlos", "All but silent"),
      text("Aufbau und Einweisung inklusive", "Set-up and introduction included"),
    ],
    care: text(
      "Kolbendichtungen alle zwei Jahre wechseln, Hebel nie leer zurückschnellen lassen.",
      "Change the piston seals every two years and never let the lever snap back empty.",
    ),
    safety: madeBy("brennero", steamWarning),
    picture: { kind: "machine", hue: swatch("kupfer"), accent: swatch("nussbaum") },
    related: ["muehle-werkbank", "tamper-ruhe", "espressotasse-kiesel", "nachtzug"],
    guarantee: { years: 5, producer: "Brennero Caldaie S.p.A." },
  },
];
