import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, statfsSync } from "node:fs";
import { isAlive } from "../../process/identity";

const ROOMY = "2g";

/** The start of the folder's name in which this process mounts a disk: so that a later run finds what a killed one left. */
export const diskOwner = (pid: number) => `nahtlos-faults-${pid}-`;

/** Disks of runs that were killed; nobody uses them any more. */
function unmountLeftovers(): void {
  if (!existsSync("/proc/mounts")) return;
  for (const line of readFileSync("/proc/mounts", "utf8").split("\n")) {
    const folder = line.split(" ")[1] ?? "";
    const pid = Number(/nahtlos-faults-(\d+)-/.exec(folder)?.[1]);
    if (pid > 0 && !isAlive(pid)) spawnSync("umount", ["-l", folder]);
  }
}

/** A disk of its own for the database, which can be made full: root alone may mount one. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Undefined where mounting is not allowed; then the folder is an ordinary one. */
  static mount(folder: string): SmallDisk | undefined {
    unmountLeftovers();
    mkdirSync(folder, { recursive: true });
    if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${ROOMY}`, "tmpfs", folder]).status !== 0)
      return undefined;
    chmodSync(folder, 0o755);
    return new SmallDisk(folder);
  }

  /** Takes away all free space but `spareKb`: what is written next finds no room. */
  fill(spareKb = 0): void {
    const { blocks, bfree, bsize } = statfsSync(this.folder);
    this.#resize(`${Math.ceil(((blocks - bfree) * bsize) / 1024) + spareKb}k`);
  }

  free(): void {
    this.#resize(ROOMY);
  }

  unmount(): void {
    spawnSync("umount", ["-l", this.folder]);
  }

  #resize(size: string): void {
    const { status, stderr } = spawnSync("mount", ["-o", `remount,size=${size}`, this.folder], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`The small disk could not be resized to ${size}: ${stderr}`);
  }
}
