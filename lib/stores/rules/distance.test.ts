import fc from "fast-check";
import { expect, it } from "vitest";
import { distanceKm } from "./distance";

const place = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

it("measures Hamburg to Berlin and Vienna", () => {
  const hamburg = { lat: 53.5531, lng: 9.9268 };
  expect(distanceKm(hamburg, { lat: 52.5412, lng: 13.4103 })).toBeCloseTo(258.9, 0);
  expect(distanceKm(hamburg, { lat: 48.2019, lng: 16.3486 })).toBeCloseTo(746.6, -1);
});

it("law: nowhere is nothing away, both ways are alike, and half the globe is the most", () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      expect(distanceKm(a, a)).toBe(0);
      expect(distanceKm(a, b)).toBe(distanceKm(b, a));
      expect(distanceKm(a, b)).toBeLessThanOrEqual(20_015.1);
    }),
  );
});
