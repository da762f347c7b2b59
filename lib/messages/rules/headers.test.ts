import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { headerLine, isSingleAddress, messageId } from "./headers";

const hostile = fc.constantFrom(
  "\r\n",
  "\n",
  "\r",
  "\0",
  "\u2028",
  "\u2029",
  "\u0085",
  "\t",
  "Bcc: a@b.c",
  " ",
);

describe("headerLine", () => {
  it("never holds what could end a header", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(hostile, fc.string()), { maxLength: 12 }), (parts) => {
        expect(headerLine(parts.join(""))).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it("leaves ordinary subjects alone", () => {
    expect(headerLine("Auftragsbestätigung MH-7K3F-92QD – 33,30\u00a0€")).toBe(
      "Auftragsbestätigung MH-7K3F-92QD – 33,30\u00a0€",
    );
  });
});

describe("isSingleAddress", () => {
  it.each(["ada@example.com", "ada+shop@mail.example.co.uk", "o'hara@example.com", "kaffee@bücher.example"])(
    "takes %s",
    (address) => expect(isSingleAddress(address)).toBe(true),
  );

  it.each([
    "",
    "ada",
    "ada@",
    "@example.com",
    "a@b.c,d@e.f",
    "a@b.c;d@e.f",
    "Ada <a@b.c>",
    "a@b.c (x)",
    '"a b"@c.d',
    "a@b@c.d",
    `${"a".repeat(65)}@example.com`,
  ])("refuses %s", (address) => expect(isSingleAddress(address)).toBe(false));

  it("refuses whatever carries a line break", () => {
    fc.assert(
      fc.property(
        fc.emailAddress(),
        fc.constantFrom("\r", "\n", "\0", "\u2028"),
        fc.nat(30),
        (email, bad, at) => {
          const place = Math.min(at, email.length);
          expect(isSingleAddress(email.slice(0, place) + bad + email.slice(place))).toBe(false);
        },
      ),
    );
  });
});

describe("messageId", () => {
  it.each(["hallo@morgenhain.example", "Morgenhain <hallo@morgenhain.example>"])(
    "takes the host of %s",
    (sender) => {
      expect(messageId("0199", sender)).toBe("<0199@morgenhain.example>");
    },
  );

  it("throws where the sender has no host", () => {
    expect(() => messageId("0199", "Morgenhain")).toThrow("no host");
  });
});
