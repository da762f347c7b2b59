import { log } from "./log";

const counts = new Map<string, number>();

/** Something a person must look at: an error line with the alert's name and how often this process raised it. */
export function raiseAlert(name: string, data: Record<string, unknown> = {}): void {
  const count = alertCount(name) + 1;
  counts.set(name, count);
  log.error({ ...data, alert: name, count }, `alert: ${name}`);
}

export function alertCount(name: string): number {
  return counts.get(name) ?? 0;
}
