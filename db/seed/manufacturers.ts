import type { SeedSafety, Text } from "./types";

/** Makers of the demonstration's goods, all fictional, with the contact data of GPSR Art. 9 and 19. */
const manufacturers = {
  morgenhain: {
    manufacturer: "Morgenhain Kaffeerösterei GmbH",
    address: "Bredowdamm 40, 22113 Hamburg, Deutschland",
    email: "produkt@morgenhain.example",
  },
  lohme: {
    manufacturer: "Töpferei Lohme, Inh. Wiebke Carstens",
    address: "Steilufer 3, 18551 Lohme, Deutschland",
    email: "werkstatt@toepferei-lohme.example",
  },
  weissbach: {
    manufacturer: "Porzellanmanufaktur Weißbach GmbH",
    address: "Brennhausweg 11, 98744 Schwarzatal, Deutschland",
    email: "sicherheit@weissbach-porzellan.example",
  },
  glasritter: {
    manufacturer: "Glashütte Ritter KG",
    address: "Hüttenplatz 2, 94227 Zwiesel, Deutschland",
    email: "info@glashuette-ritter.example",
  },
  kupferstern: {
    manufacturer: "Kupferstern Metallwaren GmbH",
    address: "Hammerstraße 58, 42655 Solingen, Deutschland",
    email: "produktsicherheit@kupferstern.example",
  },
  feldstein: {
    manufacturer: "Feldstein Mahltechnik GmbH",
    address: "Am Drehwerk 7, 72160 Horb am Neckar, Deutschland",
    email: "service@feldstein-mahltechnik.example",
  },
  tarsia: {
    manufacturer: "Officina Tarsia S.r.l.",
    address: "Via dei Tornitori 19, 20013 Magenta (MI), Italia",
    email: "sicurezza@officina-tarsia.example",
  },
  brennero: {
    manufacturer: "Brennero Caldaie S.p.A.",
    address: "Via Isarco 84, 39100 Bolzano (BZ), Italia",
    email: "compliance@brennero-caldaie.example",
  },
  kawabe: {
    manufacturer: "Kawabe Seisakusho Co., Ltd.",
    address: "2-14-6 Honcho, Tsubame, Niigata 959-1234, Japan",
    email: "safety@kawabe.example",
    responsible: {
      name: "Nordhafen Import GmbH",
      address: "Kaistraße 21, 24103 Kiel, Deutschland",
      email: "gpsr@nordhafen-import.example",
    },
  },
  papierwerk: {
    manufacturer: "Papierwerk Möhnetal GmbH & Co. KG",
    address: "Mühlenaue 1, 59519 Möhnesee, Deutschland",
    email: "qualitaet@papierwerk-moehnetal.example",
  },
  klarwerk: {
    manufacturer: "Klarwerk Reinigungschemie GmbH",
    address: "Industriering 15, 67227 Frankenthal, Deutschland",
    email: "sdb@klarwerk-chemie.example",
  },
  holzmann: {
    manufacturer: "Drechslerei Obermoser",
    address: "Sonnseite 44, 8972 Ramsau am Dachstein, Österreich",
    email: "drechslerei@obermoser.example",
  },
} satisfies Record<string, Omit<SeedSafety, "warnings">>;

export function madeBy(maker: keyof typeof manufacturers, warnings?: Text): SeedSafety {
  return { ...manufacturers[maker], ...(warnings && { warnings }) };
}

/** Warnings that many articles share. */
export const warnings = {
  hot: {
    de: "Wird beim Gebrauch heiß. Nur am Griff anfassen und von Kindern fernhalten.",
    en: "Gets hot in use. Hold by the handle only and keep out of the reach of children.",
  },
  glass: {
    de: "Glas kann brechen. Keine Temperatursprünge, angeschlagene Teile nicht mehr verwenden.",
    en: "Glass can break. Avoid sudden changes of temperature and stop using chipped parts.",
  },
  electric: {
    de: "Nur an eine geerdete Steckdose anschließen. Gerät und Kabel nicht in Wasser tauchen. Vor dem Reinigen Netzstecker ziehen. Nicht für Kinder unter 8 Jahren.",
    en: "Connect to an earthed socket only. Do not immerse the appliance or its cord in water. Unplug before cleaning. Not for children under 8.",
  },
  burrs: {
    de: "Nicht in das laufende Mahlwerk greifen. Vor dem Öffnen Netzstecker ziehen.",
    en: "Never reach into the running burrs. Unplug before opening.",
  },
  irritant: {
    de: "Achtung: Verursacht schwere Augenreizung. Darf nicht in die Hände von Kindern gelangen. Bei Kontakt mit den Augen einige Minuten lang mit Wasser spülen.",
    en: "Warning: causes serious eye irritation. Keep out of reach of children. If in eyes, rinse cautiously with water for several minutes.",
  },
} satisfies Record<string, Text>;
