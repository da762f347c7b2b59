import { freePorts, type Ports } from "../launch/ports";
import { anyFreePort } from "../process/free-port";

const names = ["nginx", "inner", "first", "second", "pgbouncer", "replica", "redis", "control"] as const;

export type ScalePorts = Ports & Record<(typeof names)[number], number>;

/** A free port for everything that several instances need, none twice. */
export async function scalePorts(): Promise<ScalePorts> {
  const ports: Record<string, number> = await freePorts();
  for (const name of names) {
    do ports[name] = await anyFreePort();
    while (Object.values(ports).filter((port) => port === ports[name]).length > 1);
  }
  return ports as ScalePorts;
}
