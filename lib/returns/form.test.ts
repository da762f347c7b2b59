import { describe, expect, it } from "vitest";
import { newId } from "@/lib/shared/ids";
import { parseWithdrawForm, readDeclarationKey, readWithdrawForm } from "./form";

const whole = { name: "Ada Beispiel", contract: "MH-7K3F-92QD", email: "ada@example.com" };

function formOf(values: Record<string, string | File>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return form;
}

describe("a withdrawal form", () => {
  it("is read without files, unknown fields and outer spaces", () => {
    const form = formOf({ name: " Ada ", goods: new File(["x"], "x"), orderId: "1" });
    expect(readWithdrawForm(form)).toEqual({ name: "Ada" });
  });

  it("means the whole contract when no goods are named", () => {
    expect(parseWithdrawForm({ ...whole, goods: "" })).toEqual({
      ok: true,
      value: { ...whole, goods: null },
    });
  });

  it("takes several lines of goods and any e-mail in lower case", () => {
    const parsed = parseWithdrawForm({ ...whole, email: "Ada@Example.COM", goods: "Becher\r\nKanne" });
    expect(parsed).toEqual({ ok: true, value: { ...whole, goods: "Becher\nKanne" } });
  });

  it.each([
    [{}, ["name", "contract", "email"]],
    [{ ...whole, name: "" }, ["name"]],
    [{ ...whole, name: "Ada\nBcc: x@y.z" }, ["name"]],
    [{ ...whole, contract: "x".repeat(81) }, ["contract"]],
    [{ ...whole, email: "ada" }, ["email"]],
    [{ ...whole, email: "a@b.cd, e@f.gh" }, ["email"]],
    [{ ...whole, goods: "x".repeat(1001) }, ["goods"]],
    [{ ...whole, goods: "a\u0000b" }, ["goods"]],
  ])("names the fields of %j that need another look", (values, fields) => {
    expect(parseWithdrawForm(values)).toEqual({ ok: false, fields });
  });

  it("carries a key only when it is one", () => {
    const key = newId();
    expect(readDeclarationKey(formOf({ declarationKey: key }))).toBe(key);
    expect(readDeclarationKey(formOf({ declarationKey: "1" }))).toBeNull();
    expect(readDeclarationKey(formOf({}))).toBeNull();
  });
});
