/** What the calls of one kind took, in milliseconds, and how many went wrong. */
export type Figures = {
  count: number;
  failed: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
};

/** The value below which `share` of the sorted values lie; 0 for none. */
export function percentile(sorted: readonly number[], share: number): number {
  if (sorted.length === 0) return 0;
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

export function figuresOf(times: readonly number[], failed: number): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => round(percentile(sorted, share));
  return { count: times.length, failed, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

/** The middle value: one disturbed round among several does not move it. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  if (sorted.length % 2 === 1) return sorted[Math.floor(middle)] ?? 0;
  return ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits));
}
