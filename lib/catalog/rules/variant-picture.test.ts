import { expect, it } from "vitest";
import { variantPicture } from "./variant-picture";

const mug = { kind: "mug", hue: "green" };
const glaze = {
  key: "glaze",
  values: [
    { key: "fir", swatch: "green" },
    { key: "mallow", swatch: "pink" },
  ],
};
const size = { key: "size", values: [{ key: "s" }, { key: "l" }] };

it("shows the chosen colour", () => {
  expect(variantPicture(mug, [size, glaze], { glaze: "mallow", size: "l" })).toEqual({
    kind: "mug",
    hue: "pink",
  });
});

it("keeps the product's own where nothing chosen has a colour", () => {
  expect(variantPicture(mug, [size], { size: "s" })).toEqual(mug);
  expect(variantPicture(mug, [glaze], { glaze: "unknown" })).toEqual(mug);
});
