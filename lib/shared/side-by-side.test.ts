import { expect, it } from "vitest";
import { sideBySide } from "./side-by-side";

const later = <T>(value: T) => new Promise<T>((resolve) => setImmediate(resolve, value));

it("answers in the order of asking", async () => {
  expect(await sideBySide([later("a"), 2, later(null)])).toEqual(["a", 2, null]);
});

it("throws the first failure only when nothing is on its way any more", async () => {
  const steps: string[] = [];
  const slow = later(undefined)
    .then(() => later(undefined))
    .then(() => steps.push("slow ended"));
  const failing = [Promise.reject(new Error("first")), slow, Promise.reject(new Error("second"))];
  await expect(sideBySide(failing)).rejects.toThrow("first");
  expect(steps).toEqual(["slow ended"]);
});
