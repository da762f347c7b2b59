import { expect, test } from "vitest";
import { elapsed } from "./progress";
import { surfaceErrors } from "./surface";

function told(lines: [line: string, stream: "stdout" | "stderr", at?: number][]): string[] {
  const messages: string[] = [];
  let clock = 0;
  const surface = surfaceErrors(
    "shop",
    (message) => messages.push(message),
    () => clock,
  );
  for (const [line, stream, at = 0] of lines) {
    clock = at;
    surface(line, stream);
  }
  return messages;
}

test("errors of the log are told, the rest is not", () => {
  expect(
    told([
      ['{"level":30,"msg":"order placed"}', "stdout"],
      ['{"level":50,"msg":"mail failed","err":{"message":"no route"}}', "stdout"],
      ["listening", "stdout"],
      ["Warning: something harmless", "stderr"],
      ["TypeError: boom", "stderr"],
    ]),
  ).toEqual(["shop: mail failed: no route", "shop: TypeError: boom"]);
});

test("the same error is told once a minute", () => {
  const line = "Error: database away";
  expect(
    told([
      [line, "stderr", 0],
      [line, "stderr", 59_999],
      [line, "stderr", 60_000],
    ]),
  ).toHaveLength(2);
});

test.each([
  [40, "0.0 s"],
  [1_240, "1.2 s"],
  [12_400, "12 s"],
  [119_000, "119 s"],
  [125_000, "2 min 5 s"],
])("%i ms are %s", (milliseconds, text) => {
  expect(elapsed(milliseconds)).toBe(text);
});
