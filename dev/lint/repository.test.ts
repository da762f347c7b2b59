import { expect, it } from "vitest";
import { checkFiles, readRepository } from "./repository";

it("the repository keeps every rule", () => {
  const files = readRepository(process.cwd());
  expect(files.size).toBeGreaterThan(20);
  expect(checkFiles(files).map(({ file, line, rule, what }) => `${file}:${line} ${rule}: ${what}`)).toEqual(
    [],
  );
});
