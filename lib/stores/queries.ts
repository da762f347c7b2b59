import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { locationExceptions, locations } from "@/db/schema/stores";
import { addDays } from "@/lib/shared/local-time";
import { byDistance, describeStore, type StoreFacts } from "./rules/describe-store";
import { placeOfPostcode } from "./rules/postcode";
import type { Place, Schedule, StoreDto } from "./types";

/** One store's facts with its hours; `ids` limits it, else all active stores. One round trip. */
export async function listStoreFacts(
  db: Db | Tx,
  { ids, slug, now }: { ids?: readonly string[]; slug?: string; now: Date },
): Promise<StoreFacts[]> {
  const yesterday = addDays(now.toISOString().slice(0, 10), -1);
  const rows = await db
    .select({
      id: locations.id,
      slug: locations.slug,
      name: locations.name,
      street: locations.street,
      postcode: locations.postcode,
      city: locations.city,
      country: locations.country,
      lat: locations.lat,
      lng: locations.lng,
      phone: locations.phone,
      email: locations.email,
      timezone: locations.timezone,
      hours: locations.hours,
      services: locations.services,
      exceptions: sql<Schedule["exceptions"]>`(
        select coalesce(json_agg(json_build_object('date', e.date, 'intervals', e.intervals)), '[]')
        from ${locationExceptions} e
        where e.location_id = ${locations.id} and e.date between ${yesterday} and ${addDays(yesterday, 90)})`,
    })
    .from(locations)
    .where(
      and(
        eq(locations.kind, "store"),
        eq(locations.active, true),
        ids && inArray(locations.id, [...ids]),
        slug === undefined ? undefined : eq(locations.slug, slug),
      ),
    );
  return rows.map(({ street, postcode, city, country, lat, lng, timezone, hours, exceptions, ...store }) => ({
    ...store,
    address: { street, postcode, city, country },
    location: { lat, lng },
    schedule: { timezone, hours, exceptions },
  }));
}

/**
 * The stores as they stand at `now`, nearest first when `near` or a German or Austrian `postcode` is given; `near` wins.
 * An unknown postcode leaves them in order of name, without distances.
 */
export async function listStores(
  db: Db,
  { near, postcode, now }: { near?: Place; postcode?: string; now: Date },
): Promise<StoreDto[]> {
  const stores = await listStoreFacts(db, { now });
  const known = stores.map(({ address, location }) => ({ postcode: address.postcode, ...location }));
  const from = near ?? (postcode === undefined ? null : placeOfPostcode(postcode, known));
  return stores.map((store) => describeStore(store, now, from)).sort(byDistance);
}

/** One store by its slug, as it stands at `now`; null when there is none. */
export async function getStore(db: Db, { slug, now }: { slug: string; now: Date }): Promise<StoreDto | null> {
  const [store] = await listStoreFacts(db, { slug, now });
  return store ? describeStore(store, now, null) : null;
}
