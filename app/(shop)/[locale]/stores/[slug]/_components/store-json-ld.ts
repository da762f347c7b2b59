import { publicUrl } from "@/lib/shared/env";
import type { Locale } from "@/lib/shared/text";
import type { StoreWithHours } from "../../../../_data/stores";

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** schema.org Store with its place and weekly hours. */
export function storeJsonLd(store: StoreWithHours, locale: Locale): Record<string, unknown> {
  const { address, location, schedule } = store;
  return {
    "@type": "Store",
    name: `Morgenhain ${store.name}`,
    url: publicUrl(`/${locale}/stores/${store.slug}`),
    telephone: store.phone,
    email: store.email,
    address: {
      "@type": "PostalAddress",
      streetAddress: address.street,
      postalCode: address.postcode,
      addressLocality: address.city,
      addressCountry: address.country,
    },
    geo: { "@type": "GeoCoordinates", latitude: location.lat, longitude: location.lng },
    openingHoursSpecification: schedule.hours.flatMap(({ weekday, intervals }) =>
      intervals.map(({ opens, closes }) => ({
        "@type": "OpeningHoursSpecification",
        dayOfWeek: days[weekday - 1],
        opens,
        closes,
      })),
    ),
  };
}
