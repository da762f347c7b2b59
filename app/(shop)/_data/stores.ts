import { unstable_cache } from "next/cache";
import { cache } from "react";
import { reading } from "@/lib/doors/reading";
import { cacheTags } from "@/lib/shared/cache-tags";
import { listStoreFacts } from "@/lib/stores/queries";

/** Names, places and hours of all stores. Whether one is open now is asked after paint: a file does not know the time. */
export const getStores = cache(() =>
  unstable_cache(
    async () => {
      const { db, now } = await reading();
      const stores = await listStoreFacts(db, { now });
      return stores.toSorted((a, b) => a.name.localeCompare(b.name, "de"));
    },
    ["stores"],
    { tags: [cacheTags.stores] },
  )(),
);
