import { unstable_cache } from "next/cache";
import { cache } from "react";
import { browsing } from "@/lib/doors/reading";
import { getSettings } from "@/lib/settings/queries";
import type { Settings } from "@/lib/settings/types";
import { cacheTags } from "@/lib/shared/cache-tags";

/** The merchant's facts, kept until one of them changes. */
export const getShopSettings = cache(
  (): Promise<Settings> =>
    unstable_cache(() => browsing(({ db }) => getSettings(db)), ["settings"], {
      tags: [cacheTags.settings],
    })(),
);
