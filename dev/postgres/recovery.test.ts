import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import postgres from "postgres";
import { describe, expect, onTestFinished, test } from "vitest";
import { isAlive } from "../process/identity";
import { type RunningPostgres, startPostgres } from "./start";
import { heldServer, temporaryFolder, untilGone } from "./testing/held";

async function query(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

const writeRow = (url: string) =>
  query(url, "create table kept (word text); insert into kept values ('bean')");
const readRow = (url: string) => query(url, "select word from kept");

async function start(dataDir: string, notes: string[] = []): Promise<RunningPostgres> {
  const server = await startPostgres({ dataDir, durable: true, onNote: (note) => notes.push(note) });
  onTestFinished(() => server.stop());
  return server;
}

// The tests find the guard through /proc; what they test does not depend on it.
describe.skipIf(process.platform !== "linux")("after a kill", () => {
  test("of the launcher: its server stops, and the data is there at the next start", async () => {
    const folder = temporaryFolder();
    const held = await heldServer(folder);
    await writeRow(held.url);
    process.kill(held.holderPid, "SIGKILL");
    await untilGone(held.pid);
    await untilGone(held.guardPid);
    expect(await readRow((await start(folder)).url)).toEqual([{ word: "bean" }]);
  });

  test("of launcher and guard: the next start stops the server left behind and keeps the data", async () => {
    const folder = temporaryFolder();
    const held = await heldServer(folder);
    await writeRow(held.url);
    process.kill(held.guardPid, "SIGKILL");
    process.kill(held.holderPid, "SIGKILL");
    await untilGone(held.holderPid);
    expect(isAlive(held.pid)).toBe(true);
    const notes: string[] = [];
    const next = await start(folder, notes);
    expect(isAlive(held.pid)).toBe(false);
    expect(notes.join()).toContain(`process ${held.pid}`);
    expect(await readRow(next.url)).toEqual([{ word: "bean" }]);
  });

  test("of everything at once: the stale postmaster.pid does not stand in the way", async () => {
    const folder = temporaryFolder();
    const held = await heldServer(folder);
    await writeRow(held.url);
    const killed = [held.guardPid, held.holderPid, held.pid];
    for (const pid of killed) process.kill(pid, "SIGKILL");
    for (const pid of killed) await untilGone(pid);
    expect(await readRow((await start(folder)).url)).toEqual([{ word: "bean" }]);
  });

  test("of the server: its launcher hears of it and can start it again", async () => {
    const folder = temporaryFolder();
    const server = await start(folder);
    await writeRow(server.url);
    process.kill(server.pid, "SIGKILL");
    await server.exited;
    expect(await readRow((await start(folder)).url)).toEqual([{ word: "bean" }]);
  });
});

test("a postmaster.pid whose number went to another process is stale, and that process is left alone", async () => {
  const folder = temporaryFolder();
  const first = await startPostgres({ dataDir: folder, durable: true });
  await first.stop();
  writeFileSync(
    path.join(folder, "cluster", "postmaster.pid"),
    `${process.pid}\n${folder}/cluster\n0\n${first.port}\n\n`,
  );
  const second = await start(folder);
  expect(await query(second.url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a cluster left half made is made anew", async () => {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, "cluster.unfinished", "base"), { recursive: true });
  const server = await start(folder);
  expect(await query(server.url, "select 1 as one")).toEqual([{ one: 1 }]);
});
