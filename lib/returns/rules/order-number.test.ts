import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newOrderNumber } from "@/lib/shared/ids";
import { meantOrderNumber } from "./order-number";

describe("meantOrderNumber", () => {
  it.each(["MH-7K3F-92QD", "mh-7k3f-92qd", " MH 7K3F 92QD ", "MH7K3F92QD", "Nr. MH–7K3F–92QD".slice(4)])(
    "reads %s",
    (typed) => expect(meantOrderNumber(typed)).toBe("MH-7K3F-92QD"),
  );

  it("takes letters for the digits they look like", () => {
    expect(meantOrderNumber("MH-OIL0-1234")).toBe("MH-0110-1234");
  });

  it.each(["", "7K3F-92QD", "MH-7K3F-92Q", "MH-7K3F-92QDX", "die Kanne"])("finds none in '%s'", (typed) =>
    expect(meantOrderNumber(typed)).toBeNull(),
  );

  it("gives every number the shop makes back as it is", () => {
    fc.assert(
      fc.property(fc.constant(null).map(newOrderNumber), (number) => {
        expect(meantOrderNumber(number)).toBe(number);
      }),
    );
  });
});
