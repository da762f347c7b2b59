import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { Presence } from "./presence";
import type { ProbeAnswer } from "./probe";

const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
const readOnly = Object.assign(new Error("read-only"), { code: "25006" });
const failing = (error: Error) => {
  const query = Promise.reject(error);
  query.catch(() => undefined);
  return query;
};

function open(answers: ProbeAnswer[]) {
  const calls: string[] = [];
  const presence = new Presence({
    probe: async () => {
      calls.push("probe");
      return answers.length > 1 ? (answers.shift() as ProbeAnswer) : (answers[0] as ProbeAnswer);
    },
    patienceMs: 20,
    intervalMs: 5,
    onAway: () => calls.push("away"),
    onBack: (wasAway) => calls.push(wasAway ? "back" : "renewed"),
  });
  return { presence, calls };
}

it("asks nothing while queries succeed or fail for reasons of their own", async () => {
  const { presence, calls } = open(["silent"]);
  presence.watch(Promise.resolve());
  presence.watch(failing(Object.assign(new Error("unique"), { code: "23505" })));
  await sleep(40);
  expect(calls).toEqual([]);
});

it("takes one lost connection for no outage, and has the connections made anew", async () => {
  const { presence, calls } = open(["answers"]);
  presence.watch(failing(refused));
  await vi.waitFor(() => expect(calls).toEqual(["probe", "renewed"]));
  expect(presence.awaySince).toBeUndefined();
});

it("is away when the probe says so, looks again by itself, and comes back", async () => {
  const { presence, calls } = open(["silent", "silent", "answers"]);
  presence.watch(failing(refused));
  await vi.waitFor(() => expect(calls).toEqual(["probe", "away", "probe", "probe", "back"]));
  expect(presence.awaySince).toBeUndefined();
});

it("grows suspicious of a query that takes long", async () => {
  const { presence, calls } = open(["silent"]);
  presence.watch(new Promise(() => undefined));
  await vi.waitFor(() => expect(calls.slice(0, 2)).toEqual(["probe", "away"]));
  presence.close();
});

it("waits for a server that takes writes once one was refused, and not before", async () => {
  const { presence, calls } = open(["read_only", "read_only", "answers"]);
  presence.watch(failing(refused));
  await vi.waitFor(() => expect(calls).toEqual(["probe", "renewed"]));
  presence.watch(failing(readOnly));
  await vi.waitFor(() => expect(calls.slice(2)).toEqual(["probe", "away", "probe", "back"]));
});
