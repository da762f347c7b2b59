import { defineConfig, devices } from "@playwright/test";

const isRoot = process.getuid?.() === 0;

/** Without these the browser calls home at every start, which a closed network refuses, many times. */
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
];

/** What a narrow screen may change; the rest is looked at once. */
const narrowToo = [
  "checkout/buy.spec.ts",
  "shop/cart.spec.ts",
  "shop/search.spec.ts",
  "platform/accessibility.spec.ts",
].map((file) => `**/${file}`);

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: ".test/browser",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 180_000,
  use: {
    baseURL: process.env.BASE_URL ?? "http://localhost:3000",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: isRoot ? [...quiet, "--no-sandbox"] : quiet,
    },
  },
  projects: [
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } } },
    {
      name: "phone",
      testMatch: narrowToo,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
  ],
});
