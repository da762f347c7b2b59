import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** What begins in one turn of the event loop; a turn then takes a few milliseconds. */
const PER_TURN = 4;

type Listener = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Lets requests begin a few at a time. Hundreds that arrive at once would otherwise all begin in one turn of the event loop,
 * while transactions that are under way wait for it with their locks held. Nobody waits for another one to end.
 */
export function paceRequests(): void {
  const paced = new WeakSet<Server>();
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (paced.has(server)) return;
    paced.add(server);
    pace(server);
  });
}

function pace(server: Server): void {
  const listeners = server.rawListeners("request") as Listener[];
  const takeTurns = inTurns(PER_TURN);
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    takeTurns(() => {
      for (const listener of listeners) listener.call(server, request, response);
    });
  });
}

/** Begins what it is given in its order, `perTurn` in each turn of the event loop. */
export function inTurns(perTurn: number): (begin: () => void) => void {
  const waiting: (() => void)[] = [];
  let turning = false;
  const next = () => {
    const turn = waiting.splice(0, perTurn);
    turning = waiting.length > 0;
    if (turning) setImmediate(next);
    for (const begin of turn) begin();
  };
  return (begin) => {
    waiting.push(begin);
    if (!turning) setImmediate(next);
    turning = true;
  };
}
