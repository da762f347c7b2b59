import { describe, expect, it } from "vitest";
import { browsingPolicy, securePolicy } from "./csp";

function parse(policy: string): Record<string, string[]> {
  return Object.fromEntries(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values];
    }),
  );
}

describe.each([
  ["browsing", browsingPolicy()],
  ["secure", securePolicy({ nonce: "abc", paymentOrigin: "https://pay.example" })],
])("%s policy", (_, policy) => {
  const directives = parse(policy);

  it("lets nothing of anybody else in", () => {
    for (const [name, values] of Object.entries(directives)) {
      const foreign = values.filter((value) => /^https?:|^\*$/.test(value));
      expect(foreign, name).toEqual(name === "form-action" && policy.includes("nonce") ? foreign : []);
    }
  });

  it("cannot be framed, rebased or given plugins, and evaluates no text", () => {
    expect(directives["frame-ancestors"]).toEqual(["'none'"]);
    expect(directives["base-uri"]).toEqual(["'none'"]);
    expect(directives["object-src"]).toEqual(["'none'"]);
    expect(policy).not.toContain("unsafe-eval");
  });
});

it("the secure policy trusts its nonce and no inline code", () => {
  const policy = securePolicy({ nonce: "abc" });
  expect(parse(policy)["script-src"]).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
  expect(policy).not.toContain("unsafe-inline");
  expect(parse(policy)["form-action"]).toEqual(["'self'"]);
});

it("a form may end at the payment page, and only there", () => {
  const policy = parse(securePolicy({ nonce: "abc", paymentOrigin: "https://pay.example" }));
  expect(policy["form-action"]).toEqual(["'self'", "https://pay.example"]);
});
