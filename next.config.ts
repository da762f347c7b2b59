import path from "node:path";
import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";
import { headerRules } from "./lib/doors/headers";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  cacheHandler: path.resolve("lib/doors/page-cache.ts"),
  // Pictures are prepared in the sizes the pages use: the optimizer's attack surface stays closed.
  images: { unoptimized: true },
  // `npm run verify` checks types with the same compiler; the first start need not wait for it a second time.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "pino",
    "thread-stream",
    "postgres",
    "pg-boss",
    "nodemailer",
    "stripe",
    "@redis/client",
  ],
  headers: async () => headerRules({ development: process.env.NODE_ENV === "development" }),
};

export default createNextIntlPlugin("./messages/request.ts")(config);
