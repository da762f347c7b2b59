import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { shopEnvironment } from "./environment";
import { fingerprint } from "./fingerprint";
import { freePorts, usualPorts } from "./ports";
import { readOrMakeSecrets } from "./secrets";

function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), "nahtlos-settings-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function takenPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  return address && typeof address === "object" ? address.port : 0;
}

describe("secrets", () => {
  test("stay the same over starts and are for their user alone", () => {
    const place = folder();
    const first = readOrMakeSecrets(place);
    expect(readOrMakeSecrets(place)).toEqual(first);
    expect(statSync(path.join(place, "secrets.json")).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64")).toHaveLength(32);
  });

  test("one that an older file lacks is added, the others are kept", () => {
    const place = folder();
    writeFileSync(path.join(place, "secrets.json"), JSON.stringify({ APP_SECRET: "kept" }));
    const secrets = readOrMakeSecrets(place);
    expect(secrets.APP_SECRET).toBe("kept");
    expect(secrets.STRIPE_WEBHOOK_SECRET).toMatch(/^whsec_/);
  });
});

describe("ports", () => {
  test("free ones are all different", async () => {
    expect(new Set(Object.values(await freePorts())).size).toBe(5);
  });

  test("one named in the environment and taken is an error", async () => {
    const port = await takenPort();
    await expect(usualPorts({ NODE_ENV: "test", PORT: String(port) }, () => undefined)).rejects.toThrow(
      `PORT=${port}`,
    );
  });

  test("nonsense in the environment is an error", async () => {
    await expect(usualPorts({ NODE_ENV: "test", SMTP_PORT: "mail" }, () => undefined)).rejects.toThrow(
      "SMTP_PORT=mail",
    );
  });
});

describe("the shop's environment", () => {
  const parts = (environment: Record<string, string>) => ({
    environment: { NODE_ENV: "test" as const, ...environment },
    mode: "start" as const,
    distDir: ".next",
    ports: { shop: 3005, postgres: 1, stripe: 2, inbox: 3, smtp: 4 },
    secrets: readOrMakeSecrets(folder()),
    databaseUrl: "postgres://made/up",
    standIns: [],
  });

  test("what the operator set wins, an empty variable counts as not set", () => {
    const env = shopEnvironment(
      parts({ PUBLIC_URL: "", APP_SECRET: "the operator's", DATABASE_DIRECT_URL: "" }),
    );
    expect(env).toMatchObject({
      PUBLIC_URL: "http://localhost:3005",
      APP_SECRET: "the operator's",
      DATABASE_DIRECT_URL: "postgres://made/up",
    });
  });

  test("a part of Stripe's keys is an error that names the rest", () => {
    expect(() =>
      shopEnvironment(parts({ STRIPE_SECRET_KEY: "sk_test_x", STRIPE_PUBLISHABLE_KEY: "pk_test_x" })),
    ).toThrow("STRIPE_WEBHOOK_SECRET must be set");
  });
});

describe("the fingerprint of a build", () => {
  function sources(): string {
    const root = folder();
    mkdirSync(path.join(root, "app/de"), { recursive: true });
    mkdirSync(path.join(root, "dev"));
    writeFileSync(path.join(root, "app/de/page.tsx"), "one");
    return root;
  }

  test.each([
    ["a source", "app/de/page.tsx"],
    ["a new source", "app/de/layout.tsx"],
    ["the lock file", "package-lock.json"],
    ["a settings file", "next.config.ts"],
  ])("changes with %s", (_, file) => {
    const root = sources();
    const before = fingerprint(root);
    writeFileSync(path.join(root, file), "two");
    expect(fingerprint(root)).not.toBe(before);
  });

  test.each(["app/de/page.test.tsx", "app/README.md", "dev/tool.ts", ".env", "next-env.d.ts"])(
    "not with %s",
    (file) => {
      const root = sources();
      const before = fingerprint(root);
      writeFileSync(path.join(root, file), "two");
      expect(fingerprint(root)).toBe(before);
    },
  );
});
