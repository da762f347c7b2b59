/** What a scanner, or a look at the shop afterwards, has to say. */
export interface Finding {
  tool: "wapiti" | "sqlmap" | "afterwards";
  /** The scanner's own word for the kind of weakness. */
  kind: string;
  /** `GET /de/search`, without values. */
  where: string;
  what: string;
}

/** A finding that is none, and why. Whatever is not given matches everything. */
export interface Explanation {
  tool: Finding["tool"];
  kind: string;
  where?: RegExp;
  what?: RegExp;
  because: string;
}

/** The explanation that fits; undefined for a finding somebody has to look at. */
export function explanationOf(finding: Finding, explained: readonly Explanation[]): Explanation | undefined {
  return explained.find(
    ({ tool, kind, where, what }) =>
      tool === finding.tool &&
      kind === finding.kind &&
      (where?.test(finding.where) ?? true) &&
      (what?.test(finding.what) ?? true),
  );
}
