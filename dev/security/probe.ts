/** One request with a mark behind every value that sqlmap is to tamper with. */
export interface Probe {
  /** `GET /api/v1/products`, as findings name it. */
  name: string;
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}

export const MARK = "*";

/** A value that is tampered with. */
export function marked(value: string | number | boolean): string {
  return `${encodeURIComponent(value).replaceAll(MARK, "")}${MARK}`;
}

/** A JSON body with a mark behind every value at its leaves. */
export function markedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(markedJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).map(
      ([name, member]) => `${JSON.stringify(name)}:${markedJson(member)}`,
    );
    return `{${members.join(",")}}`;
  }
  return typeof value === "string"
    ? `${JSON.stringify(value).slice(0, -1)}${MARK}"`
    : `${JSON.stringify(value)}${MARK}`;
}

/** The request as sqlmap reads it from a file. */
export function requestFile({ method, url, headers, body }: Probe, shop: string): string {
  const lines = [`${method} ${url} HTTP/1.1`, `Host: ${new URL(shop).host}`];
  for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
  return `${lines.join("\r\n")}\r\n\r\n${body ?? ""}`;
}

/** How many values of these requests are tampered with. */
export function countMarks(probes: Probe[]): number {
  const text = (probe: Probe) => [probe.url, probe.body ?? "", ...Object.values(probe.headers)].join("");
  return probes.reduce((sum, probe) => sum + text(probe).split(MARK).length - 1, 0);
}

/** Whether there is anything to tamper with. */
export function isMarked(probe: Probe): boolean {
  return countMarks([probe]) > 0;
}
