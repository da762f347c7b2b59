import { expect, it } from "vitest";
import { currentPrice } from "./current-price";

const point = (amountCents: number, date: string) => ({ amountCents, validFrom: new Date(date) });
const history = [point(1290, "2026-10-01"), point(1490, "2026-12-01"), point(1390, "2026-06-01")];

it.each([
  ["2026-05-31T23:59:59Z", undefined],
  ["2026-06-01T00:00:00Z", 1390],
  ["2026-09-30T23:59:59Z", 1390],
  ["2026-10-01T00:00:00Z", 1290],
  ["2026-12-01T00:00:00Z", 1490],
])("at %s it is %s", (now, cents) => {
  expect(currentPrice(history, new Date(now))?.amountCents).toBe(cents);
});
