import { unstable_cache } from "next/cache";
import { cache } from "react";
import { browsing } from "@/lib/doors/reading";
import { cacheTags } from "@/lib/shared/cache-tags";
import { listStoreFacts } from "@/lib/stores/queries";

/** Days with other hours come into sight as time passes, without anybody changing anything. */
const SCHEDULE_SECONDS = 21_600;

/** All stores by name, for lists to choose from. Whether one is open is asked after paint: a file does not know the time. */
export const getStores = cache(() =>
  unstable_cache(
    async () => {
      const stores = await listAll();
      return stores.map(({ id, slug, name, services }) => ({ id, slug, name, services }));
    },
    ["stores"],
    { tags: [cacheTags.stores] },
  )(),
);

/** All stores with address and hours. */
export const getStoresWithHours = cache(() =>
  unstable_cache(listAll, ["stores-with-hours"], {
    tags: [cacheTags.stores],
    revalidate: SCHEDULE_SECONDS,
  })(),
);

export type StoreWithHours = Awaited<ReturnType<typeof listAll>>[number];

async function listAll() {
  const stores = await browsing(({ db, now }) => listStoreFacts(db, { now }));
  return stores.toSorted((a, b) => a.name.localeCompare(b.name, "de"));
}
