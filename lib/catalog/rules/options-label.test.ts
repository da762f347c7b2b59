import { expect, it } from "vitest";
import { optionsLabel } from "./options-label";

const options = [
  { key: "size", values: [{ key: "250", label: { de: "250 g", en: "250 g" } }] },
  { key: "grind", values: [{ key: "whole", label: { de: "ganze Bohne", en: "whole bean" } }] },
];

it.each([
  [{ grind: "whole", size: "250" }, "250 g, ganze Bohne"],
  [{ size: "250" }, "250 g"],
  [{ size: "unknown" }, ""],
  [{}, ""],
])("%j reads %j, in the order of the product's options", (chosen, label) => {
  expect(optionsLabel(options, chosen, "de")).toBe(label);
});
