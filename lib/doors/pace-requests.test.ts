import { expect, it } from "vitest";
import { inTurns } from "./pace-requests";

const twenty = Array.from({ length: 20 }, (_, index) => index);

it("begins a few at a time, first come first served, and lets others in between", async () => {
  const steps: (number | string)[] = [];
  await new Promise<void>((done) => {
    const takeTurns = inTurns(4);
    for (const index of twenty) takeTurns(() => void (steps.push(index) === 21 && done()));
    setImmediate(() => setImmediate(() => steps.push("a query's answer")));
  });
  expect(steps.filter((step) => typeof step === "number")).toEqual(twenty);
  const answered = steps.indexOf("a query's answer");
  expect(answered).toBeGreaterThanOrEqual(4);
  expect(answered).toBeLessThan(20);
});

it("begins again after a pause", async () => {
  const begun: number[] = [];
  const takeTurns = inTurns(2);
  for (const round of [1, 2]) {
    await new Promise<void>((done) => {
      takeTurns(() => begun.push(round));
      takeTurns(done);
    });
  }
  expect(begun).toEqual([1, 2]);
});
