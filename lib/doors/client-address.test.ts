import { describe, expect, it } from "vitest";
import { clientAddress } from "./client-address";

describe("clientAddress", () => {
  it("believes the socket when no proxy of ours stands in front", () => {
    expect(clientAddress("::ffff:10.0.0.9", "1.2.3.4", 0)).toBe("10.0.0.9");
  });

  it("takes the entry our outermost proxy wrote, not the one a client made up", () => {
    expect(clientAddress("127.0.0.1", "6.6.6.6, 203.0.113.7", 1)).toBe("203.0.113.7");
    expect(clientAddress("127.0.0.1", "6.6.6.6, 203.0.113.7, 10.0.0.2", 2)).toBe("203.0.113.7");
  });

  it("falls back to the socket when the header is missing", () => {
    expect(clientAddress("192.0.2.1", undefined, 1)).toBe("192.0.2.1");
    expect(clientAddress(undefined, undefined, 0)).toBe("unknown");
  });

  it("counts a network of IPv6 as one caller, and a port as nothing", () => {
    const near = ["2001:db8:1:2::1", "2001:0DB8:0001:0002:ffff:1:2:3", "[2001:db8:1:2::9]:443"];
    expect(near.map((address) => clientAddress("10.0.0.1", address, 1))).toEqual(
      Array(3).fill("2001:db8:1:2::/64"),
    );
    expect(clientAddress("2001:db8:1:3::1", undefined, 0)).toBe("2001:db8:1:3::/64");
    expect(clientAddress("::1", undefined, 0)).toBe("0:0:0:0::/64");
    expect(clientAddress("10.0.0.1", "203.0.113.7:51234", 1)).toBe("203.0.113.7");
  });
});
