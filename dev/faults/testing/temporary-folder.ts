import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll } from "vitest";

/** A folder of this test file's own, which the database's user may enter; removed with it. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "nahtlos-faults-test-"));
  chmodSync(folder, 0o755);
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));
  return folder;
}
