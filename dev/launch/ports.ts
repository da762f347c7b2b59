import { anyFreePort, freePortFrom, isFree } from "../process/free-port";

const usual = { shop: 3000, postgres: 54320, stripe: 4010, inbox: 8025, smtp: 4025 };
const variables = {
  shop: "PORT",
  postgres: "DATABASE_PORT",
  stripe: "STRIPE_PORT",
  inbox: "INBOX_PORT",
  smtp: "SMTP_PORT",
};

export type PortName = keyof typeof usual;
export type Ports = Record<PortName, number>;

/** Ports no other program uses, for a stack beside whatever else runs. */
export async function freePorts(): Promise<Ports> {
  const ports = {} as Ports;
  for (const name of Object.keys(usual) as PortName[]) {
    do ports[name] = await anyFreePort();
    while (Object.values(ports).filter((port) => port === ports[name]).length > 1);
  }
  return ports;
}

/** The usual ports, or the next free ones with a note. One named in the environment is meant, so a taken one is an error. */
export async function usualPorts(
  environment: NodeJS.ProcessEnv,
  note: (message: string) => void,
): Promise<Ports> {
  const ports = {} as Ports;
  for (const name of Object.keys(usual) as PortName[]) {
    const wish = environment[variables[name]];
    if (wish) {
      ports[name] = Number(wish);
      if (!(ports[name] > 0 && ports[name] < 65536))
        throw new Error(`${variables[name]}=${wish} is not a port.`);
      if (!(await isFree(ports[name])))
        throw new Error(`${variables[name]}=${wish}: another program uses this port.`);
      continue;
    }
    ports[name] = await freePortFrom(usual[name], new Set(Object.values(ports)));
    if (ports[name] !== usual[name]) {
      note(
        `Port ${usual[name]} (${name}) is taken by another program; using ${ports[name]}. ${variables[name]} sets another.`,
      );
    }
  }
  return ports;
}
