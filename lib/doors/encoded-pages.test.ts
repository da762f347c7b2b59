import { expect, it } from "vitest";
import { rememberEncoded } from "./encoded-pages";

it("encodes a text once", () => {
  const bytesOf = rememberEncoded(100);
  const first = bytesOf("Größe 12 €");
  expect(first.toString("utf8")).toBe("Größe 12 €");
  expect(bytesOf("Größe 12 €")).toBe(first);
});

it("lets go of what was asked for longest ago, and holds no more than it may", () => {
  const bytesOf = rememberEncoded(10);
  const [a, b] = [bytesOf("aaaa"), bytesOf("bbbb")];
  expect(bytesOf("aaaa")).toBe(a);
  bytesOf("cccc");
  expect(bytesOf("aaaa")).toBe(a);
  expect(bytesOf("bbbb")).not.toBe(b);
  const large = bytesOf("a text larger than all that is kept");
  expect(bytesOf("a text larger than all that is kept")).not.toBe(large);
});
