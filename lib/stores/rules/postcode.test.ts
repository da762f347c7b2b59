import { describe, expect, it } from "vitest";
import { distanceKm } from "./distance";
import { placeOfPostcode } from "./postcode";

const stores = [
  { postcode: "22765", lat: 53.5531, lng: 9.9268 },
  { postcode: "1070", lat: 48.2019, lng: 16.3486 },
];

describe("placeOfPostcode", () => {
  it("knows a store's own postcode exactly", () => {
    expect(placeOfPostcode("1070", stores)).toEqual({ lat: 48.2019, lng: 16.3486 });
    expect(placeOfPostcode(" 22765 ", stores)).toEqual({ lat: 53.5531, lng: 9.9268 });
  });

  it.each([
    ["01099", 51.0657, 13.7549],
    ["10437", 52.5412, 13.4103],
    ["50823", 50.9497, 6.9182],
    ["80469", 48.1292, 11.5726],
    ["27570", 53.54, 8.58],
    ["88045", 47.65, 9.48],
    ["8020", 47.0741, 15.4319],
    ["6020", 47.27, 11.39],
    ["6900", 47.5, 9.75],
  ])("places %s within 50 km", (postcode, lat, lng) => {
    const place = placeOfPostcode(postcode, []);
    expect(place && distanceKm(place, { lat, lng })).toBeLessThan(50);
  });

  it.each(["", "123", "123456", "ABCDE", "1234x", "00999", "0100"])("knows nothing of %j", (postcode) => {
    expect(placeOfPostcode(postcode, stores)).toBeNull();
  });

  it("has a place for every leading pair in use", () => {
    const unused = new Set(["00", "05", "11", "43", "62"]);
    for (let pair = 0; pair < 100; pair += 1) {
      const prefix = String(pair).padStart(2, "0");
      expect(placeOfPostcode(`${prefix}123`, []) !== null, prefix).toBe(!unused.has(prefix));
    }
  });
});
