import { existsSync, statSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { isAlive } from "../process/identity";
import { startPostgres } from "./start";
import { heldServer, temporaryFolder } from "./testing/held";

const options = { durable: false } as const;

async function takenPort(): Promise<number> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void other.close());
  const address = other.address();
  return address && typeof address === "object" ? address.port : 0;
}

test("two servers run at once, each with its own folder, port and password", async () => {
  const [one, two] = await Promise.all([
    startPostgres({ ...options, dataDir: temporaryFolder() }),
    startPostgres({ ...options, dataDir: temporaryFolder() }),
  ]);
  expect(one.port).not.toBe(two.port);
  expect(new URL(one.url).password).not.toBe(new URL(two.url).password);
  await Promise.all([one.stop(), two.stop()]);
});

test("stopping leaves no process, and a temporary folder goes with it", async () => {
  const dataDir = temporaryFolder();
  const server = await startPostgres({ ...options, dataDir, temporary: true });
  await server.stop();
  await server.exited;
  expect(isAlive(server.pid)).toBe(false);
  expect(existsSync(dataDir)).toBe(false);
});

test("the password is for its user's eyes alone", async () => {
  const dataDir = temporaryFolder();
  const server = await startPostgres({ ...options, dataDir });
  onTestFinished(() => server.stop());
  expect(statSync(path.join(dataDir, "password")).mode & 0o777).toBe(0o600);
});

test.skipIf(process.platform !== "linux")(
  "a second start while another process runs says so and where",
  async () => {
    const dataDir = temporaryFolder();
    const held = await heldServer(dataDir);
    const second = startPostgres({ ...options, dataDir });
    await expect(second).rejects.toMatchObject({ code: "already_running" });
    await expect(second).rejects.toThrow(`127.0.0.1:${held.port}, started by process ${held.holderPid}`);
    expect(isAlive(held.pid)).toBe(true);
  },
);

test("a port asked for and taken is an error that names it", async () => {
  const port = await takenPort();
  const start = startPostgres({ ...options, dataDir: temporaryFolder(), port });
  await expect(start).rejects.toMatchObject({ code: "port_taken" });
  await expect(start).rejects.toThrow(String(port));
});

test("a preferred port that is taken gives way to the next, with a note", async () => {
  const port = await takenPort();
  const notes: string[] = [];
  const onNote = (note: string) => void notes.push(note);
  const server = await startPostgres({ ...options, dataDir: temporaryFolder(), preferredPort: port, onNote });
  onTestFinished(() => server.stop());
  expect(server.port).toBeGreaterThan(port);
  expect(notes).toEqual([`Port ${port} is taken; the database listens on ${server.port}.`]);
});
