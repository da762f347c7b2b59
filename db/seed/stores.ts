import { text } from "./build";
import { holidayExceptions } from "./holidays";
import type { SeedHours, SeedStore, SeedWarehouse, Weekday } from "./types";

const EXCEPTION_YEARS = [2026, 2027];

function span(opens: string, closes: string): SeedHours[] {
  return [{ opens, closes }];
}

function week(monToFri: SeedHours[], saturday: SeedHours[], closedOn: Weekday[] = []): SeedStore["hours"] {
  const weekdays: Weekday[] = [1, 2, 3, 4, 5];
  return [
    ...weekdays.map((weekday) => ({ weekday, intervals: monToFri })),
    { weekday: 6 as const, intervals: saturday },
  ].filter((day) => !closedOn.includes(day.weekday));
}

/** Open in two halves, with a break for lunch. */
function withBreak(opens: string, breakFrom: string, breakTo: string, closes: string): SeedHours[] {
  return [...span(opens, breakFrom), ...span(breakTo, closes)];
}

const definitions: Omit<SeedStore, "exceptions" | "email" | "timezone">[] = [
  {
    slug: "hamburg-ottensen",
    name: "Hamburg-Ottensen",
    street: "Große Kirchentwiete 14",
    postcode: "22765",
    city: "Hamburg",
    country: "DE",
    region: "DE-HH",
    lat: 53.5531,
    lng: 9.9268,
    phone: "+49 40 66969110",
    hours: week(span("08:30", "19:00"), span("09:00", "18:00")),
    services: ["pickup", "returns", "kiosk", "espresso-bar", "grinding", "courses", "repair", "step-free"],
    description: text(
      "Unser erster Laden, in einer alten Schlosserei. Hinten steht noch der Amboss, vorne die Bar, und im Keller reparieren wir Mühlen.",
      "Our first shop, in what used to be a locksmith's. The anvil is still at the back, the bar is at the front, and we mend grinders in the cellar.",
    ),
  },
  {
    slug: "hamburg-eppendorf",
    name: "Hamburg-Eppendorf",
    street: "Am Andreasbrunnen 6",
    postcode: "20251",
    city: "Hamburg",
    country: "DE",
    region: "DE-HH",
    lat: 53.5904,
    lng: 9.9852,
    phone: "+49 40 66969120",
    hours: week(withBreak("09:00", "13:00", "14:30", "18:30"), span("09:00", "16:00")),
    services: ["pickup", "returns", "grinding", "parking", "step-free"],
    description: text(
      "Klein, hell und gleich am Wochenmarkt. Wer samstags früh kommt, trifft hier die halbe Nachbarschaft beim Bohnenholen.",
      "Small, bright and right beside the street market. Come early on a Saturday and you will meet half the neighbourhood picking up beans.",
    ),
  },
  {
    slug: "berlin-prenzlauer-berg",
    name: "Berlin-Prenzlauer Berg",
    street: "Gleimwinkel 31",
    postcode: "10437",
    city: "Berlin",
    country: "DE",
    region: "DE-BE",
    lat: 52.5412,
    lng: 13.4103,
    phone: "+49 30 23125210",
    hours: week(span("09:00", "19:30"), span("09:00", "19:00")),
    services: ["pickup", "returns", "kiosk", "espresso-bar", "grinding", "courses", "step-free"],
    description: text(
      "Zwei Räume, ein langer Tisch. Am Vormittag wird gearbeitet, am Abend geben wir hier unsere Filterkurse.",
      "Two rooms and one long table. People work at it in the morning; in the evening it hosts our filter courses.",
    ),
  },
  {
    slug: "berlin-kreuzberg",
    name: "Berlin-Kreuzberg",
    street: "Liegnitzer Ufer 8",
    postcode: "10999",
    city: "Berlin",
    country: "DE",
    region: "DE-BE",
    lat: 52.4968,
    lng: 13.4341,
    phone: "+49 30 23125220",
    hours: week(span("10:00", "20:00"), span("10:00", "20:00"), [1]),
    services: ["pickup", "returns", "kiosk", "espresso-bar", "grinding", "repair"],
    description: text(
      "Am Kanal, montags zu, dafür abends lange auf. Die Werkstatt nimmt Siebträger an, die anderswo aufgegeben wurden.",
      "By the canal, closed on Mondays, open late the rest of the week. The workshop takes in machines that others have given up on.",
    ),
  },
  {
    slug: "leipzig-plagwitz",
    name: "Leipzig-Plagwitz",
    street: "Spinnereigasse 22",
    postcode: "04229",
    city: "Leipzig",
    country: "DE",
    region: "DE-SN",
    lat: 51.3269,
    lng: 12.3327,
    phone: "+49 341 55501230",
    hours: week(span("09:30", "18:30"), span("10:00", "17:00")),
    services: ["pickup", "returns", "espresso-bar", "grinding", "courses", "parking", "step-free"],
    description: text(
      "Eine frühere Garnhalle mit hohen Fenstern. Genug Platz für unsere größte Probierbar: zwölf Kaffees stehen immer offen.",
      "A former yarn hall with tall windows, and room enough for our largest tasting bar: twelve coffees are always open.",
    ),
  },
  {
    slug: "dresden-neustadt",
    name: "Dresden-Neustadt",
    street: "Kamenzer Hof 5",
    postcode: "01099",
    city: "Dresden",
    country: "DE",
    region: "DE-SN",
    lat: 51.0657,
    lng: 13.7549,
    phone: "+49 351 55501240",
    hours: week(withBreak("10:00", "13:30", "14:30", "18:30"), span("10:00", "16:00")),
    services: ["pickup", "returns", "kiosk", "grinding", "step-free"],
    description: text(
      "Ein Hofladen mitten in der Neustadt. Die Tür klemmt ein wenig, der Espresso nie.",
      "A courtyard shop in the middle of the Neustadt. The door sticks a little; the espresso never does.",
    ),
  },
  {
    slug: "koeln-ehrenfeld",
    name: "Köln-Ehrenfeld",
    street: "Lichtwerkstraße 47",
    postcode: "50823",
    city: "Köln",
    country: "DE",
    region: "DE-NW",
    lat: 50.9497,
    lng: 6.9182,
    phone: "+49 221 4710250",
    hours: week(span("09:00", "19:00"), span("09:30", "18:00")),
    services: ["pickup", "returns", "kiosk", "espresso-bar", "grinding", "courses", "repair"],
    description: text(
      "Laut, freundlich, immer in Bewegung. An der Bar läuft jede Woche ein anderer Espresso, und wer mag, zieht ihn selbst.",
      "Loud, friendly and never still. The bar pours a different espresso every week, and you are welcome to pull it yourself.",
    ),
  },
  {
    slug: "frankfurt-bornheim",
    name: "Frankfurt-Bornheim",
    street: "Obere Saalgasse 12",
    postcode: "60385",
    city: "Frankfurt am Main",
    country: "DE",
    region: "DE-HE",
    lat: 50.1274,
    lng: 8.7098,
    phone: "+49 69 90009260",
    hours: week(span("08:00", "18:30"), span("09:00", "16:00")),
    services: ["pickup", "returns", "kiosk", "espresso-bar", "grinding", "step-free"],
    description: text(
      "Macht als Erste auf, weil die Bahn in die Stadt vor der Tür hält. Espresso im Stehen, Bohnen auf dem Heimweg.",
      "The first to open, because the train into town stops outside. Espresso standing up, beans on the way home.",
    ),
  },
  {
    slug: "stuttgart-west",
    name: "Stuttgart-West",
    street: "Rotebühlhöfe 9",
    postcode: "70197",
    city: "Stuttgart",
    country: "DE",
    region: "DE-BW",
    lat: 48.7743,
    lng: 9.1587,
    phone: "+49 711 55501270",
    hours: week(span("09:30", "18:30"), span("09:30", "16:00")),
    services: ["pickup", "returns", "grinding", "repair", "parking"],
    description: text(
      "Hier wird genau gemessen: Brühdruck, Temperatur, Mahlgrad. Bring deine Maschine mit, wir stellen sie mit dir ein.",
      "Things are measured properly here: pressure, temperature, grind. Bring your machine along and we will dial it in together.",
    ),
  },
  {
    slug: "muenchen-glockenbach",
    name: "München-Glockenbach",
    street: "Am Westermühlbach 18",
    postcode: "80469",
    city: "München",
    country: "DE",
    region: "DE-BY",
    lat: 48.1292,
    lng: 11.5726,
    phone: "+49 89 99998280",
    hours: week(span("09:00", "19:00"), span("09:00", "18:00")),
    services: ["pickup", "returns", "kiosk", "espresso-bar", "grinding", "courses", "step-free"],
    description: text(
      "Unter den Kastanien am Bach stehen im Sommer sechs Tische. Drinnen zeigt Vroni jeden Donnerstag, wie Milchschaum glänzt.",
      "Six tables under the chestnuts by the stream in summer. Inside, Vroni shows every Thursday how milk gets its shine.",
    ),
  },
  {
    slug: "wien-neubau",
    name: "Wien-Neubau",
    street: "Zieglerzeile 26",
    postcode: "1070",
    city: "Wien",
    country: "AT",
    region: "AT-9",
    lat: 48.2019,
    lng: 16.3486,
    phone: "+43 1 55501310",
    hours: week(span("09:00", "18:30"), span("09:00", "17:00")),
    services: ["pickup", "returns", "kiosk", "espresso-bar", "grinding", "courses", "step-free"],
    description: text(
      "Unser Haus in Wien. Es gibt Melange, es gibt Zeitungen am Stock, und es gibt sehr helle Filterkaffees für alle, die etwas anderes suchen.",
      "Our house in Vienna. There is melange, there are newspapers on sticks, and there are very light filter coffees for those after something else.",
    ),
  },
  {
    slug: "graz-lend",
    name: "Graz-Lend",
    street: "Mariahilfer Lände 3",
    postcode: "8020",
    city: "Graz",
    country: "AT",
    region: "AT-6",
    lat: 47.0741,
    lng: 15.4319,
    phone: "+43 316 555320",
    hours: week(withBreak("09:00", "12:30", "14:00", "18:00"), span("09:00", "13:00")),
    services: ["pickup", "returns", "grinding", "parking"],
    description: text(
      "Zwischen Mur und Bauernmarkt. Mittags schließt Hannes ab und geht essen, wie sich das gehört.",
      "Between the river Mur and the farmers' market. At noon Hannes locks up and goes for lunch, as is right and proper.",
    ),
  },
];

export const stores: SeedStore[] = definitions.map((store) => ({
  ...store,
  email: `${store.slug}@morgenhain.example`,
  timezone: store.country === "AT" ? "Europe/Vienna" : "Europe/Berlin",
  exceptions: holidayExceptions(store, EXCEPTION_YEARS),
}));

export const warehouse: SeedWarehouse = {
  slug: "hamburg-billbrook",
  name: "Lager Hamburg-Billbrook",
  street: "Bredowdamm 40",
  postcode: "22113",
  city: "Hamburg",
  country: "DE",
  lat: 53.5269,
  lng: 10.0837,
  timezone: "Europe/Berlin",
};
