import { spawnSync } from "node:child_process";
import { chmodSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { explain } from "./errors";
import { startPostgres } from "./start";
import { temporaryFolder } from "./testing/held";

const start = (dataDir: string) => startPostgres({ dataDir, durable: false });

/** A small disk of this test's own; undefined where mounting is not allowed. */
function smallDisk(size: string): string | undefined {
  const folder = temporaryFolder();
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]).status !== 0)
    return undefined;
  onTestFinished(() => void spawnSync("umount", ["-l", folder]));
  return folder;
}

test("a full disk is named before anything is half made", async ({ skip }) => {
  const disk = smallDisk("20m");
  if (!disk) return skip("mounting a small disk needs root");
  const failure = start(path.join(disk, "postgres"));
  await expect(failure).rejects.toMatchObject({ code: "disk_full" });
  await expect(failure).rejects.toThrow(/MB are free.*Free some space/);
});

test("a read-only disk is named", async ({ skip }) => {
  const disk = smallDisk("400m");
  if (!disk) return skip("mounting a read-only disk needs root");
  spawnSync("mount", ["-o", "remount,ro", disk]);
  await expect(start(path.join(disk, "postgres"))).rejects.toThrow(/read-only file system/);
});

test("a folder of somebody else is named", async ({ skip }) => {
  if (process.getuid?.() === 0) return skip("root may write everywhere");
  const folder = temporaryFolder();
  chmodSync(folder, 0o500);
  await expect(start(path.join(folder, "postgres"))).rejects.toMatchObject({ code: "folder_unusable" });
});

test("a folder that cannot be one is an error with the server's own words", async () => {
  const file = path.join(temporaryFolder(), "postgres");
  writeFileSync(file, "");
  await expect(start(file)).rejects.toMatchObject({ name: "PostgresError" });
});

test.each([
  ["FATAL:  could not write lock file: No space left on device", "disk_full"],
  ["initdb: error: could not create directory: Read-only file system", "folder_unusable"],
  ["FATAL:  could not open file: Permission denied", "folder_unusable"],
  ["LOG:  could not bind IPv4 address: Address already in use", "port_taken"],
  ["FATAL:  something nobody has seen", "start_failed"],
])("%s is %s", (said, code) => {
  expect(explain(said, "/data").code).toBe(code);
});
