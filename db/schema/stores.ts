import { sql } from "drizzle-orm";
import { boolean, check, doublePrecision, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { Text } from "@/lib/shared/text";
import { id } from "./columns";

/** Local wall-clock times, `HH:MM`; several intervals make a lunch break. Weekday 1 is Monday (ISO). */
export type Interval = { opens: string; closes: string };
export type WeekdayHours = { weekday: number; intervals: Interval[] };

export const locations = pgTable(
  "locations",
  {
    id: id(),
    kind: text("kind").$type<"store" | "warehouse">().notNull(),
    slug: text("slug").notNull().unique(),
    name: text("name").notNull(),
    street: text("street").notNull(),
    postcode: text("postcode").notNull(),
    city: text("city").notNull(),
    country: text("country").$type<"DE" | "AT">().notNull(),
    lat: doublePrecision("lat").notNull(),
    lng: doublePrecision("lng").notNull(),
    phone: text("phone").notNull(),
    email: text("email").notNull(),
    timezone: text("timezone").notNull(),
    hours: jsonb("hours").$type<WeekdayHours[]>().notNull(),
    services: text("services").array().notNull(),
    description: jsonb("description").$type<Text>().notNull(),
    active: boolean("active").notNull().default(true),
  },
  (t) => [
    check("locations_kind_check", sql`${t.kind} in ('store', 'warehouse')`),
    check("locations_country_check", sql`${t.country} in ('DE', 'AT')`),
    check("locations_place_check", sql`${t.lat} between -90 and 90 and ${t.lng} between -180 and 180`),
  ],
);

export const locationExceptions = pgTable(
  "location_exceptions",
  {
    locationId: uuid("location_id")
      .notNull()
      .references(() => locations.id, { onDelete: "cascade" }),
    date: text("date").notNull(),
    intervals: jsonb("intervals").$type<Interval[]>().notNull(),
    note: jsonb("note").$type<Text>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.locationId, t.date] }),
    check("location_exceptions_date_check", sql`${t.date} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`),
  ],
);
