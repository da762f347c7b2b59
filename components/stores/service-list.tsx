import { getTranslations } from "next-intl/server";
import { Badge } from "@/components/ui/badge";
import type { Locale } from "@/lib/shared/text";

const known = [
  "pickup",
  "returns",
  "kiosk",
  "espresso-bar",
  "grinding",
  "courses",
  "repair",
  "parking",
  "step-free",
] as const;

/** What a store offers, in the house's own order; a service nobody has a word for is left out. */
export async function ServiceList({ services, locale }: { services: string[]; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: "stores" });
  return (
    <ul className="flex flex-wrap gap-1.5">
      {known
        .filter((service) => services.includes(service))
        .map((service) => (
          <li key={service}>
            <Badge>{t(`service.${service}`)}</Badge>
          </li>
        ))}
    </ul>
  );
}
