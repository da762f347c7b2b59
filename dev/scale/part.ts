import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { type Child, type ChildOptions, startChild } from "../launch/child";

/** A program of the stack that tests may stop, kill and start again. */
export interface Part {
  name: string;
  start: () => Promise<void>;
  /** Asks it to end and waits for that. */
  stop: () => Promise<void>;
  /** As a power cut would: at once, nothing finished. */
  kill: () => Promise<void>;
}

const READY_WITHIN_MS = 60_000;

export function part(options: ChildOptions, isReady: () => Promise<boolean>): Part {
  let child: Child | undefined;
  const end = async (how: (running: Child) => Promise<void>) => {
    if (child) await how(child);
    child = undefined;
  };
  return {
    name: options.name,
    start: async () => {
      if (child) return;
      child = startChild(options);
      let ended = false;
      void child.exited.then(() => {
        ended = true;
      });
      for (const deadline = Date.now() + READY_WITHIN_MS; !(await isReady()); await sleep(100)) {
        if (ended || Date.now() > deadline) {
          const said = child.tail();
          await end((running) => running.stop());
          throw new Error(`${options.name} does not start:\n${said}`);
        }
      }
    },
    stop: () => end((running) => running.stop()),
    kill: () =>
      end(async (running) => {
        process.kill(-running.pid, "SIGKILL");
        await running.exited;
      }),
  };
}

/** Whether something listens on the port of this machine. */
export function answersOn(port: number): () => Promise<boolean> {
  return () =>
    new Promise((resolve) => {
      const socket = connect(port, "127.0.0.1");
      const say = (answer: boolean) => {
        socket.destroy();
        resolve(answer);
      };
      socket.once("connect", () => say(true));
      socket.once("error", () => say(false));
    });
}
