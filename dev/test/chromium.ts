import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { ROOT } from "../launch/operator";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, ...PLACES, chromium.executablePath()];
  return candidates.find((candidate) => candidate && existsSync(candidate));
}

/** The path of a Chromium: the machine's, Playwright's, or one installed now. Fails with what was tried. */
export function provideChromium(): string {
  const found = findChromium();
  if (found) return found;
  const said: string[] = [];
  const attempt = (command: string, args: string[]) => {
    const { stdout, stderr, error } = spawnSync(command, args, { cwd: ROOT, encoding: "utf8" });
    said.push(
      `$ ${command} ${args.join(" ")}`,
      error?.message ?? (stdout + stderr).trim().split("\n").slice(-3).join("\n"),
    );
    return findChromium();
  };
  const byPlaywright = attempt(process.execPath, [
    "node_modules/@playwright/test/cli.js",
    "install",
    "chromium",
  ]);
  if (byPlaywright) return byPlaywright;
  if (process.getuid?.() === 0) {
    attempt("apt-get", ["update", "-q"]);
    const byDebian = attempt("apt-get", ["install", "-y", "-q", "--no-install-recommends", "chromium"]);
    if (byDebian) return byDebian;
  }
  throw new Error(
    `The browser tests need Chromium. Install one or set CHROMIUM_PATH. Tried:\n${said.join("\n")}`,
  );
}
