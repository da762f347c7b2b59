import { paragraphs, text } from "./build";
import type { SeedCategory } from "./types";

/** Headings of the navigation first, then what hangs under them. Products sit in leaves only. */
export const categories: SeedCategory[] = [
  {
    slug: "coffee",
    position: 1,
    name: text("Kaffee", "Coffee"),
    title: text("Geröstet am Dienstag, bei dir am Donnerstag", "Roasted on Tuesday, with you by Thursday"),
    intro: text(
      "Wir rösten in Hamburg, in kleinen Chargen und zweimal die Woche. Was du hier siehst, hat die Trommel gerade erst verlassen.",
      "We roast in Hamburg, in small batches, twice a week. Whatever you find here has only just left the drum.",
    ),
  },
  {
    slug: "tea",
    position: 2,
    name: text("Tee", "Tea"),
    title: text("Für den ruhigeren Teil des Tages", "For the quieter part of the day"),
    intro: text(
      "Blatt statt Staub: Tees und Kräuter, die mehr als einen Aufguss lang etwas zu sagen haben.",
      "Leaf, not dust: teas and herbs with something left to say after the first infusion.",
    ),
  },
  {
    slug: "brewing",
    position: 3,
    name: text("Zubereiten", "Brewing"),
    title: text("Gutes Werkzeug macht leise Morgen", "Good tools make for quiet mornings"),
    intro: text(
      "Vom Handfilter bis zur Siebträgermaschine: Geräte, die wir selbst täglich benutzen und zu denen wir Ersatzteile haben.",
      "From a simple dripper to a full espresso machine: gear we use every day ourselves and keep spare parts for.",
    ),
  },
  {
    slug: "cups",
    position: 4,
    name: text("Tassen", "Cups"),
    title: text("Der letzte Zentimeter vor dem ersten Schluck", "The last inch before the first sip"),
    intro: paragraphs(
      [
        "Steinzeug, Porzellan und Glas aus Werkstätten, die wir kennen. Der Rand entscheidet, wie ein Kaffee ankommt.",
      ],
      [
        "Stoneware, porcelain and glass from workshops we know by name. It is the rim that decides how a coffee lands.",
      ],
    ),
  },
  {
    slug: "care",
    position: 5,
    name: text("Pflege", "Care"),
    title: text("Zehn Minuten, die man schmeckt", "Ten minutes you can taste"),
    intro: text(
      "Kaffeeöl wird ranzig, Kalk macht träge. Mit den richtigen Mitteln bleibt deine Ausrüstung Jahre frisch.",
      "Coffee oil turns rancid and limescale makes machines sluggish. The right products keep your gear fresh for years.",
    ),
  },
  {
    slug: "courses",
    position: 6,
    name: text("Kurse", "Courses"),
    title: text("Hände an die Mühle", "Hands on the grinder"),
    intro: text(
      "Kleine Gruppen, viel Kaffee, keine Folien. Unsere Kurse finden in den Filialen statt, an den Geräten, die dort jeden Tag laufen.",
      "Small groups, plenty of coffee, no slides. We teach in our shops, on the machines that run there every day.",
    ),
  },
  {
    slug: "gift-cards",
    position: 7,
    name: text("Gutscheine", "Gift cards"),
    title: text("Verschenk den nächsten Morgen", "Give someone their next morning"),
    intro: text(
      "Kommt per E-Mail in wenigen Minuten, gilt online und in jeder Filiale bis zum Ende des dritten Jahres nach dem Kauf.",
      "Arrives by e-mail within minutes and is good online and in every shop until the end of the third year after purchase.",
    ),
  },
  {
    slug: "beans",
    parent: "coffee",
    position: 1,
    name: text("Bohnen", "Beans"),
    title: text("Vierzehn Kaffees, jeder mit eigenem Kopf", "Fourteen coffees, each with a mind of its own"),
    intro: text(
      "Wähle die Größe und ob wir für dich mahlen sollen. Ganze Bohnen bleiben länger frisch, gemahlen geht es schneller.",
      "Pick a size and tell us whether to grind it. Whole beans stay fresh for longer; ground coffee gets you to breakfast sooner.",
    ),
  },
  {
    slug: "brewers",
    parent: "brewing",
    position: 1,
    name: text("Kaffeebereiter", "Brewers"),
    title: text("Filtern, drücken, kochen lassen", "Pour, press, let it rise"),
    intro: text(
      "Handfilter, Pressen, Herdkannen und was dazugehört: Papier, Waage, Kanne.",
      "Drippers, presses, moka pots and what belongs beside them: paper, scales, servers.",
    ),
  },
  {
    slug: "kettles",
    parent: "brewing",
    position: 2,
    name: text("Wasserkessel", "Kettles"),
    title: text("Wasser, das tut, was du willst", "Water that goes where you want it"),
    intro: text(
      "Schwanenhälse für den Handfilter, Kessel für Herd und Steckdose, aufs Grad genau oder schlicht heiß.",
      "Goosenecks for pour-over, kettles for hob and socket, accurate to the degree or simply hot.",
    ),
  },
  {
    slug: "grinders",
    parent: "brewing",
    position: 3,
    name: text("Mühlen", "Grinders"),
    title: text("Wo guter Kaffee wirklich anfängt", "Where good coffee really begins"),
    intro: text(
      "Eine gute Mühle verändert mehr als jede Maschine. Von der Handmühle für unterwegs bis zur Espressomühle mit Planscheiben.",
      "A good grinder changes more than any machine will. From hand grinders for the road to flat-burr espresso grinders.",
    ),
  },
  {
    slug: "espresso-machines",
    parent: "brewing",
    position: 4,
    name: text("Espressomaschinen", "Espresso machines"),
    title: text("Neun Bar, fünfundzwanzig Sekunden", "Nine bar, twenty-five seconds"),
    intro: text(
      "Siebträger für den ersten Espresso zu Hause bis zum Zweikreiser, der eine ganze Runde versorgt. In jeder Filiale zum Ausprobieren.",
      "From a first machine for the kitchen to a dual boiler that serves the whole table. Try any of them in our shops.",
    ),
  },
];
