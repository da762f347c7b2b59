/** What a database client sends, cut into whole messages with the SQL each of them runs. */
export interface ClientMessage {
  raw: Buffer;
  /** The SQL this message runs or binds; undefined for any other message. */
  sql: string | undefined;
}

const HEADER = 5;

/** The text up to the next zero byte, and where the one after it begins. */
function textAt(buffer: Buffer, start: number): [string, number] {
  const end = buffer.indexOf(0, start);
  return [buffer.toString("utf8", start, end), end + 1];
}

/**
 * Reads the frontend half of PostgreSQL's protocol 3: only what names a statement. The very first message has no type
 * byte. Unencrypted connections alone, as all on this machine are.
 */
export class StatementReader {
  #rest: Buffer = Buffer.alloc(0);
  #started = false;
  readonly #prepared = new Map<string, string>();

  push(chunk: Buffer): ClientMessage[] {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    const messages: ClientMessage[] = [];
    for (let length = this.#nextLength(); length > 0; length = this.#nextLength()) {
      const raw = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      messages.push({ raw, sql: this.#started ? this.#sqlOf(raw) : undefined });
      this.#started = true;
    }
    return messages;
  }

  /** 0 while the message is not all there. */
  #nextLength(): number {
    const typed = this.#started ? 1 : 0;
    if (this.#rest.length < typed + 4) return 0;
    const length = typed + this.#rest.readInt32BE(typed);
    return this.#rest.length < length ? 0 : length;
  }

  #sqlOf(raw: Buffer): string | undefined {
    switch (String.fromCharCode(raw[0] ?? 0)) {
      case "Q":
        return textAt(raw, HEADER)[0];
      case "P": {
        const [name, next] = textAt(raw, HEADER);
        this.#prepared.set(name, textAt(raw, next)[0]);
        return undefined;
      }
      case "B": {
        const [, next] = textAt(raw, HEADER);
        return this.#prepared.get(textAt(raw, next)[0]);
      }
      default:
        return undefined;
    }
  }
}
