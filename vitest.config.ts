import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";

const database = ["**/*.db.test.ts", "**/*.race.test.ts"];
const elsewhere = [...configDefaults.exclude, "**/.next*/**", "**/.data/**", "**/.test/**"];

/** Values that only have to be there; whatever a test is about, it sets itself. */
const env = {
  DATABASE_URL: "postgres://set-by-testDatabase.invalid/none",
  PUBLIC_URL: "http://localhost:3000",
  APP_SECRET: "a-secret-for-tests-only-0123456789abcdef",
  STRIPE_SECRET_KEY: "sk_test_unit",
  STRIPE_PUBLISHABLE_KEY: "pk_test_unit",
  STRIPE_WEBHOOK_SECRET: "whsec_unit",
  SMTP_URL: "smtp://127.0.0.1:9",
  LOG_LEVEL: "silent",
};

export default defineConfig({
  resolve: {
    alias: {
      "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, ""),
      // Outside of Next.js the marker package throws on import.
      "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...elsewhere, ...database, "dev/**", "e2e/**"],
          env,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: database,
          exclude: [...elsewhere, "dev/**", "e2e/**"],
          globalSetup: "db/testing/global-setup.ts",
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env,
        },
      },
      {
        extends: true,
        test: {
          name: "dev",
          include: ["dev/**/*.test.ts"],
          exclude: elsewhere,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          env: { LOG_LEVEL: "silent" },
        },
      },
      {
        extends: true,
        test: {
          name: "scale",
          include: ["dev/scale/checks/**/*.scale.ts"],
          exclude: elsewhere,
          testTimeout: 300_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "api",
          include: ["e2e/api/**/*.test.ts"],
          exclude: elsewhere,
          testTimeout: 120_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
