import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleCode, searchTerms, toTsquery } from "./search-terms";

describe("searchTerms", () => {
  it.each([
    ["  Große Tasse ", ["große", "tasse"]],
    ["V60-Filter, 02", ["v60", "filter", "02"]],
    ["'; drop table x --", ["drop", "table", "x"]],
    ["a & !b | (c:*)", ["a", "b", "c"]],
    ["…", []],
  ])("%j", (text, terms) => {
    expect(searchTerms(text)).toEqual(terms);
  });

  it("takes a letter and its accent for one, however they were typed", () => {
    expect(searchTerms("A\u0308thiopien")).toEqual(["äthiopien"]);
  });

  it("law: whatever is typed, at most eight words of letters and digits come out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        const terms = searchTerms(text);
        expect(terms.length).toBeLessThanOrEqual(8);
        for (const term of terms) expect(term).toMatch(/^[\p{L}\p{N}]{1,40}$/u);
      }),
    );
  });
});

it("toTsquery wants every term, longer ones also as a beginning", () => {
  expect(toTsquery(["tau", "02", "becher"])).toBe("tau:* & 02 & becher:*");
});

it.each([
  ["cp-tau-tanne", "CP-TAU-TANNE"],
  ["4260 7970 0100 0", "4260797001000"],
  ["tau", null],
  ["%' or 1=1", null],
])("articleCode %j is %j", (text, code) => {
  expect(articleCode(text)).toBe(code);
});
