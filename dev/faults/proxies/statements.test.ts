import { expect, test } from "vitest";
import { StatementReader } from "./statements";

const text = (value: string) => Buffer.from(`${value}\0`);
function message(type: string, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
}
const startup = message("", Buffer.from([0, 3, 0, 0]), text("user"), text("shop"), text(""));
const sqlIn = (reader: StatementReader, chunk: Buffer) =>
  reader.push(chunk).flatMap(({ sql }) => (sql === undefined ? [] : [sql]));

test("a simple query is what it says, and the start-up message is none", () => {
  const reader = new StatementReader();
  expect(sqlIn(reader, startup)).toEqual([]);
  expect(sqlIn(reader, message("Q", text("begin")))).toEqual(["begin"]);
});

test("a bound statement runs the SQL it was prepared with, named or not, as often as it is bound", () => {
  const reader = new StatementReader();
  reader.push(startup);
  const parse = (name: string, sql: string) => message("P", text(name), text(sql), Buffer.alloc(2));
  const bind = (name: string) => message("B", text(""), text(name), Buffer.alloc(6));
  expect(sqlIn(reader, Buffer.concat([parse("a", "select 1"), parse("", "select 2")]))).toEqual([]);
  expect(sqlIn(reader, Buffer.concat([bind("a"), bind(""), bind("a")]))).toEqual([
    "select 1",
    "select 2",
    "select 1",
  ]);
});

test("messages come out whole and unchanged, however the bytes arrive", () => {
  const sent = Buffer.concat([startup, message("Q", text("commit")), message("X")]);
  const reader = new StatementReader();
  const messages = [...sent].flatMap((byte) => reader.push(Buffer.from([byte])));
  expect(messages.map(({ sql }) => sql)).toEqual([undefined, "commit", undefined]);
  expect(Buffer.concat(messages.map(({ raw }) => raw))).toEqual(sent);
});
