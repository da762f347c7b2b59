import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormObject, type FormValue, parseFormBody } from "./form-body";

/** Writes brackets as the SDK does. */
function encode(value: FormValue, name: string): [string, string][] {
  if (typeof value === "string") return [[name, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    encode(inner, name === "" ? key : `${name}[${key}]`),
  );
}

const name = fc
  .stringMatching(/^[a-z][a-z_]{0,8}$/)
  .filter((key) => !["constructor", "prototype"].includes(key));
const { value } = fc.letrec<{ value: FormValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.string(),
    fc.array(tie("value"), { minLength: 1, maxLength: 3 }),
    fc.dictionary(name, tie("value"), { minKeys: 1, maxKeys: 3 }),
  ),
}));

describe("parseFormBody", () => {
  it.each([
    ["amount=1290&currency=eur", { amount: "1290", currency: "eur" }],
    ["metadata[order_id]=7", { metadata: { order_id: "7" } }],
    ["expand[]=a&expand[]=b.c", { expand: ["a", "b.c"] }],
    [
      "line_items[0][price_data][product_data][name]=Tee%20%26%20Kaffee",
      { line_items: [{ price_data: { product_data: { name: "Tee & Kaffee" } } }] },
    ],
    ["", {}],
  ])("reads %s", (text, expected) => {
    expect(parseFormBody(text)).toEqual(expected);
  });

  it("reads back whatever was written in brackets", () => {
    fc.assert(
      fc.property(fc.dictionary(name, value, { maxKeys: 4 }), (object: FormObject) => {
        expect(parseFormBody(new URLSearchParams(encode(object, "")).toString())).toEqual(object);
      }),
    );
  });

  it.each([
    "__proto__[polluted]=1",
    "a[__proto__][polluted]=1",
    "a[constructor][prototype][x]=1",
    `a${"[b]".repeat(13)}=1`,
  ])("refuses %s", (text) => {
    expect(() => parseFormBody(text)).toThrow(RangeError);
    expect({}).not.toHaveProperty("polluted");
  });
});
