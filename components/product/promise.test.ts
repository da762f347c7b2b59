import { describe, expect, it } from "vitest";
import { collectText, deliveryText, type PromiseTexts, shelfText } from "./promise";

const texts: PromiseTexts = {
  shipSoon: "{from} – {to}",
  shipOn: "{from}",
  shipNone: "nichts",
  today: "Heute ab {time}",
  later: "Ab {date}",
  none: "nie",
  left: "noch {count}",
  inStore: "vorrätig",
  toStore: "wird geschickt",
};
const store = { storeId: "s", slug: "s", name: "Ottensen", available: 9 };
const now = new Date("2026-11-23T10:00:00Z");

describe("deliveryText", () => {
  it.each([
    ["2026-11-24", "2026-11-26", "Di., 24. – Do., 26. November"],
    ["2026-11-30", "2026-12-02", "Mo., 30. November – Mi., 2. Dezember"],
    ["2026-11-24", "2026-11-24", "Di., 24. November"],
  ])("%s to %s", (from, to, expected) => {
    expect(deliveryText({ available: 3, from, to }, texts, "de")).toBe(expected);
  });
  it("says so when nothing can be delivered", () => {
    expect(deliveryText({ available: 0, from: null, to: null }, texts, "de")).toBe("nichts");
  });
});

describe("collectText", () => {
  const at = (from: string) => ({ ...store, collect: { from, fromOwnStock: true } });
  it("names the hour today, by the store's clock", () => {
    expect(collectText(at("2026-11-23T15:30:00Z"), texts, "de", now)).toBe("Heute ab 16:30");
  });
  it("names the day where it is already tomorrow there", () => {
    expect(collectText(at("2026-11-23T23:30:00Z"), texts, "de", now)).toBe("Ab Di., 24. November");
  });
  it("says so when it cannot be had there", () => {
    expect(collectText({ ...store, collect: null }, texts, "de", now)).toBe("nie");
  });
});

describe("shelfText", () => {
  const shelf = (available: number, fromOwnStock: boolean) =>
    shelfText({ ...store, available, collect: { from: now.toISOString(), fromOwnStock } }, texts);
  it("gives a figure up to three", () => {
    expect([shelf(1, true), shelf(3, true), shelf(4, true), shelf(0, false)]).toEqual([
      "noch 1",
      "noch 3",
      "vorrätig",
      "wird geschickt",
    ]);
  });
});
