import { paragraphs, spec, text, variant } from "../build";
import { labels } from "../labels";
import { madeBy } from "../manufacturers";
import { stores } from "../stores";
import type { SeedCourseDate, SeedProduct, SeedVariant, Text, Weekday } from "../types";

/** Every bar has eight places; more people than that and somebody only watches. */
export const COURSE_SEATS = 8;

const DAY_MS = 86_400_000;

type Timetable = { venue: string; weekday: Weekday; startsAt: string; weeksAhead: number[] };

type Course = Pick<
  SeedProduct,
  "slug" | "name" | "tagline" | "description" | "highlights" | "related" | "attributes"
> & {
  no: number;
  code: string;
  priceCents: number;
  minutes: number;
  included: Text;
  timetables: Timetable[];
  hue: string;
  warnings?: Text;
};

function storeOf(slug: string) {
  const store = stores.find((candidate) => candidate.slug === slug);
  if (!store) throw new Error(`No store ${slug} to hold a course in`);
  return store;
}

/**
 * The first given weekday at least `weeks` weeks after `today` (YYYY-MM-DD) that is not in `taken` and on which
 * the venue is not closed by an exception; moves on by whole weeks.
 */
function courseDay(today: string, weeks: number, timetable: Timetable, taken: string[]): string {
  const closed = storeOf(timetable.venue).exceptions.map((exception) => exception.date);
  const earliest = Date.parse(`${today}T00:00:00Z`) + weeks * 7 * DAY_MS;
  const current = new Date(earliest).getUTCDay() || 7;
  let time = earliest + ((timetable.weekday - current + 7) % 7) * DAY_MS;
  const day = () => new Date(time).toISOString().slice(0, 10);
  while (closed.includes(day()) || taken.includes(day())) time += 7 * DAY_MS;
  return day();
}

function dateLabel({ date, startsAt, venue }: SeedCourseDate): Text {
  const day = (locale: string) =>
    new Intl.DateTimeFormat(locale, {
      weekday: "short",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }).format(new Date(`${date}T00:00:00Z`));
  const where = storeOf(venue).name;
  return { de: `${day("de-DE")}, ${startsAt} Uhr, ${where}`, en: `${day("en-GB")}, ${startsAt}, ${where}` };
}

/** In the order of the timetables: the n-th date at a venue keeps its SKU whatever day the seed runs on. */
function courseDates(today: string, course: Course): { key: string; date: SeedCourseDate }[] {
  return course.timetables.flatMap((timetable) => {
    const days: string[] = [];
    for (const weeks of timetable.weeksAhead) days.push(courseDay(today, weeks, timetable, days));
    return days.map((date, index) => ({
      key: `${timetable.venue}-${index + 1}`,
      date: {
        venue: timetable.venue,
        date,
        startsAt: timetable.startsAt,
        minutes: course.minutes,
        seats: COURSE_SEATS,
      },
    }));
  });
}

function courseVariants(course: Course, dates: ReturnType<typeof courseDates>): SeedVariant[] {
  return dates.map(({ key, date }, index) => ({
    ...variant({
      sku: `CO-${course.code}-${key.toUpperCase()}`,
      reference: course.no * 100 + index,
      options: { date: key },
      price: course.priceCents,
      weightGrams: 0,
    }),
    courseDate: date,
  }));
}

function courseProduct(today: string, course: Course): SeedProduct {
  const dates = courseDates(today, course);
  return {
    slug: course.slug,
    category: "courses",
    brand: "Morgenhain",
    name: course.name,
    tagline: course.tagline,
    description: course.description,
    taxClass: "standard",
    kind: "course",
    options: [
      {
        key: "date",
        name: text("Termin", "Date"),
        values: dates.map(({ key, date }) => ({ key, label: dateLabel(date) })),
      },
    ],
    variants: courseVariants(course, dates),
    attributes: course.attributes,
    specs: [
      spec(labels.duration, `${course.minutes} Minuten`, `${course.minutes} minutes`),
      spec(labels.group, `höchstens ${COURSE_SEATS} Personen`, `${COURSE_SEATS} people at most`),
      spec(labels.language, "Deutsch, auf Wunsch Englisch", "German, English on request"),
      { label: labels.included, value: course.included },
    ],
    highlights: course.highlights,
    safety: madeBy("morgenhain", course.warnings),
    picture: { kind: "course", hue: course.hue },
    related: course.related,
    returnable: "yes",
  };
}

const definitions: Course[] = [
  {
    no: 9001,
    slug: "kurs-filter",
    code: "FILTER",
    name: text("Kurs: Filterkaffee von Hand", "Course: filter coffee by hand"),
    tagline: text(
      "Nach diesem Abend schmeckt derselbe Kaffee anders.",
      "After this evening the same coffee will taste different.",
    ),
    description: paragraphs(
      [
        "Wir brühen sechsmal denselben Kaffee und ändern jedes Mal nur eines: Mahlgrad, Wasser, Temperatur, Zeit. So lernst du nicht ein Rezept, sondern woran du drehst, wenn es zu Hause einmal nicht schmeckt.",
        "Mitbringen musst du nichts. Wenn du magst, bring deinen eigenen Handfilter mit, dann stellen wir ihn gleich richtig ein.",
      ],
      [
        "We brew the same coffee six times and change one thing each time: grind, water, temperature, time. You leave not with a recipe but knowing what to turn when it does not taste right at home.",
        "There is nothing to bring. If you like, bring your own dripper and we will dial it in there and then.",
      ],
    ),
    attributes: { level: "beginner", "brew-method": "filter" },
    priceCents: 4900,
    minutes: 120,
    included: text(
      "Alle Kaffees, 250 g zum Mitnehmen, Rezeptkarte",
      "All coffees, 250 g to take home, recipe card",
    ),
    timetables: [
      { venue: "hamburg-ottensen", weekday: 4, startsAt: "18:30", weeksAhead: [2, 6] },
      { venue: "berlin-prenzlauer-berg", weekday: 3, startsAt: "18:30", weeksAhead: [3] },
    ],
    highlights: [
      text("Sechs Brühungen im Vergleich", "Six brews side by side"),
      text("250 g Kaffee inklusive", "250 g of coffee included"),
    ],
    hue: "oklch(0.80 0.06 80)",
    related: ["handfilter-kegel-02", "waage-lot", "kessel-aar"],
  },
  {
    no: 9002,
    slug: "kurs-espresso",
    code: "ESPRESSO",
    name: text("Kurs: Espresso einstellen", "Course: dialling in espresso"),
    tagline: text("Nie wieder raten, warum er sauer ist.", "No more guessing why it turned out sour."),
    description: paragraphs(
      [
        "Drei Stunden an der Maschine, zu zweit an einer Gruppe. Du mahlst, wiegst, ziehst, schmeckst, und irgendwann weißt du vor dem ersten Schluck, was herauskommt.",
        "Am Ende stellst du eine dir unbekannte Bohne allein ein. Bisher hat es jede und jeder geschafft, manche erst im sechsten Versuch.",
      ],
      [
        "Three hours at the machine, two people to a group. You grind, weigh, pull and taste, until at some point you know before the first sip what you will get.",
        "To finish, you dial in an unfamiliar coffee by yourself. Everyone has managed so far, though some took six attempts.",
      ],
    ),
    attributes: { level: "beginner", "brew-method": "espresso" },
    priceCents: 8900,
    minutes: 180,
    included: text("Alle Kaffees, Wasser, Brot, Rezeptkarte", "All coffees, water, bread, recipe card"),
    timetables: [
      { venue: "hamburg-ottensen", weekday: 6, startsAt: "11:00", weeksAhead: [2] },
      { venue: "koeln-ehrenfeld", weekday: 6, startsAt: "11:00", weeksAhead: [3, 7] },
      { venue: "wien-neubau", weekday: 6, startsAt: "10:30", weeksAhead: [4] },
    ],
    highlights: [
      text("Zwei Personen je Gruppe", "Two people to a group"),
      text("An Geräten unserer Bars", "On the machines our bars use"),
    ],
    hue: "oklch(0.42 0.06 45)",
    warnings: text(
      "Wir arbeiten mit heißem Wasser und Dampf. Ab 16 Jahren.",
      "We work with hot water and steam. From the age of 16.",
    ),
    related: ["maschine-tarsia-uno", "muehle-dosa", "kurs-latte-art"],
  },
  {
    no: 9003,
    slug: "kurs-latte-art",
    code: "LATTE",
    name: text("Kurs: Milch und Latte Art", "Course: milk and latte art"),
    tagline: text(
      "Vom Blasenbad zum Herz in zweieinhalb Stunden.",
      "From bubble bath to heart in two and a half hours.",
    ),
    description: paragraphs(
      [
        "Vroni hat in neun Jahren ungefähr achtzigtausend Cappuccinos gegossen und erklärt trotzdem, als wäre es ihr erster. Zuerst die Textur, dann die Höhe, dann erst das Muster.",
        "Geübt wird mit echter Milch und auf Wunsch mit Hafer. Die misslungenen Versuche darfst du trinken, die gelungenen fotografieren.",
      ],
      [
        "Vroni has poured some eighty thousand cappuccinos in nine years and still explains it as if this were her first. Texture first, then height, and only then the pattern.",
        "We practise with real milk, or oat if you prefer. You may drink your failures and photograph the rest.",
      ],
    ),
    attributes: { level: "beginner", "brew-method": "espresso" },
    priceCents: 7900,
    minutes: 150,
    included: text(
      "Milch, Hafer, Espresso, ein Kännchen Faden 350 ml",
      "Milk, oat, espresso and a Faden jug, 350 ml",
    ),
    timetables: [
      { venue: "muenchen-glockenbach", weekday: 4, startsAt: "18:00", weeksAhead: [1, 5, 9] },
      { venue: "leipzig-plagwitz", weekday: 6, startsAt: "13:00", weeksAhead: [3] },
    ],
    highlights: [
      text("Kännchen geht mit nach Hause", "Take the jug home"),
      text("Auch mit Haferdrink", "Oat drink available"),
    ],
    hue: "oklch(0.88 0.03 75)",
    warnings: text(
      "Enthält Milch. Wir arbeiten mit Dampf. Ab 14 Jahren.",
      "Contains milk. We work with steam. From the age of 14.",
    ),
    related: ["milchkanne-faden", "cappuccinotasse-kiesel", "kurs-espresso"],
  },
  {
    no: 9004,
    slug: "kurs-verkosten",
    code: "CUPPING",
    name: text("Kurs: Verkosten wie in der Rösterei", "Course: cupping the way roasters do"),
    tagline: text("Zwölf Kaffees, ein Löffel, viel Geschlürfe.", "Twelve coffees, one spoon, much slurping."),
    description: paragraphs(
      [
        "So entscheiden wir, was wir einkaufen: blind, laut und mit Zettel. Du probierst drei Länder und vier Aufbereitungen nebeneinander und lernst Worte für das, was du längst schmeckst.",
        "Zum Schluss mischst du dir aus zwei Kaffees eine eigene Tüte, die wir mit deinem Namen etikettieren.",
      ],
      [
        "This is how we decide what to buy: blind, loud and with a notepad. You taste three countries and four processes side by side and find words for what you have been tasting all along.",
        "At the end you blend a bag of your own from two coffees, and we put your name on the label.",
      ],
    ),
    attributes: { level: "advanced", "brew-method": ["filter", "press"] },
    priceCents: 5900,
    minutes: 120,
    included: text(
      "Zwölf Kaffees, eigener Verkostungslöffel, 250 g eigene Mischung",
      "Twelve coffees, your own cupping spoon, 250 g of your blend",
    ),
    timetables: [
      { venue: "leipzig-plagwitz", weekday: 5, startsAt: "18:00", weeksAhead: [2, 6] },
      { venue: "wien-neubau", weekday: 4, startsAt: "18:00", weeksAhead: [5] },
    ],
    highlights: [
      text("Eigene Mischung mit deinem Namen", "Your own blend with your name on it"),
      text("Löffel darfst du behalten", "The spoon is yours to keep"),
    ],
    hue: "oklch(0.60 0.09 150)",
    related: ["konga", "sheka-hara", "nyeri"],
  },
  {
    no: 9005,
    slug: "kurs-werkstatt",
    code: "WERKSTATT",
    name: text("Kurs: Siebträger warten und reparieren", "Course: servicing your espresso machine"),
    tagline: text(
      "Bring deine Maschine mit und nimm sie gesund nach Hause.",
      "Bring your machine along and take it home in good health.",
    ),
    description: paragraphs(
      [
        "Dichtungen, Duschsieb, Ventile, Kalk: Wir öffnen, was man öffnen darf, und erklären, wovon man die Finger lässt. Jede Person arbeitet an ihrer eigenen Maschine.",
        "Kleinteile sind im Preis enthalten. Findet sich ein größerer Schaden, machen wir dir einen Kostenvoranschlag und keine Vorwürfe.",
      ],
      [
        "Gaskets, shower screens, valves, limescale. We open what may be opened and explain what to leave alone. Everybody works on a machine of their own.",
        "Small parts are included. Should something bigger turn up, you get an estimate and no reproach.",
      ],
    ),
    attributes: { level: "advanced", "brew-method": "espresso" },
    priceCents: 9900,
    minutes: 240,
    included: text("Werkzeug, Dichtungssatz, Entkalker, Mittagessen", "Tools, gasket set, descaler, lunch"),
    timetables: [
      { venue: "hamburg-ottensen", weekday: 6, startsAt: "10:00", weeksAhead: [4, 10] },
      { venue: "koeln-ehrenfeld", weekday: 6, startsAt: "10:00", weeksAhead: [5] },
    ],
    highlights: [
      text("An der eigenen Maschine", "On your own machine"),
      text("Dichtungssatz inklusive", "Gasket set included"),
    ],
    hue: "oklch(0.55 0.03 240)",
    warnings: text(
      "Nur Geräte mit 230 V und gezogenem Stecker. Ab 18 Jahren.",
      "230 V appliances only, unplugged. From the age of 18.",
    ),
    related: ["siebtraegerdichtung", "entkalker-klar", "kurs-espresso"],
  },
];

/** The courses with their next dates, counted from `today` (YYYY-MM-DD). */
export function courses(today: string): SeedProduct[] {
  return definitions.map((course) => courseProduct(today, course));
}
