import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "./message";

export interface MailQuery {
  /** Part of a recipient's address, in any case. */
  to?: string | undefined;
  /** Part of the subject, in any case. */
  subject?: string | undefined;
}

/** The newest mails, one file each when a folder is given; the oldest leave when it is full. */
export class Mailbox {
  readonly #folder: string | undefined;
  readonly #capacity: number;
  /** Oldest first. Ids sort by time. */
  #messages: Message[] = [];

  constructor(folder: string | undefined, capacity: number) {
    this.#folder = folder;
    this.#capacity = capacity;
    if (folder === undefined) return;
    mkdirSync(folder, { recursive: true });
    const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
    this.#messages = names
      .sort()
      .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as Message);
    this.#trim();
  }

  /** Keeps a mail. When this returns, it survives the end of the process. */
  add(message: Message): void {
    if (this.#folder !== undefined) {
      const path = this.#pathOf(message.id);
      writeFileSync(`${path}.new`, JSON.stringify(message), { mode: 0o600 });
      renameSync(`${path}.new`, path);
    }
    this.#messages.push(message);
    this.#trim();
  }

  /** Newest first. */
  find(query: MailQuery, limit: number): { items: Message[]; total: number } {
    const matching = this.#messages.filter((message) => matches(message, query));
    return { items: matching.slice(-limit).reverse(), total: matching.length };
  }

  get(id: string): Message | undefined {
    return this.#messages.find((message) => message.id === id);
  }

  /** Deletes what matches and says how many that were. */
  remove(query: MailQuery): number {
    const gone = this.#messages.filter((message) => matches(message, query));
    for (const message of gone) this.#delete(message);
    this.#messages = this.#messages.filter((message) => !matches(message, query));
    return gone.length;
  }

  #trim(): void {
    for (const message of this.#messages.splice(0, Math.max(0, this.#messages.length - this.#capacity)))
      this.#delete(message);
  }

  #delete(message: Message): void {
    if (this.#folder !== undefined) rmSync(this.#pathOf(message.id), { force: true });
  }

  #pathOf(id: string): string {
    return join(this.#folder ?? "", `${id}.json`);
  }
}

function matches(message: Message, { to, subject }: MailQuery): boolean {
  const recipients = `${message.recipients.join(" ")} ${message.to}`.toLowerCase();
  return (
    recipients.includes((to ?? "").toLowerCase()) &&
    message.subject.toLowerCase().includes((subject ?? "").toLowerCase())
  );
}
