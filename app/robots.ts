import type { MetadataRoute } from "next";
import { publicUrl } from "@/lib/shared/env";

/** The public address is known when the shop runs, not when it is built. */
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        "/*/cart",
        "/*/checkout",
        "/*/orders/",
        "/*/search",
        "/*/withdraw",
        "/*language=",
        "/*?f=",
        "/*&f=",
      ],
    },
    sitemap: publicUrl("/sitemap.xml"),
  };
}
