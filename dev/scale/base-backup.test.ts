import { expect, test } from "vitest";
import { isCopied } from "./base-backup";
import { connectionSettings, onPort } from "./databases";

test.each([
  ["base/5/1259", true],
  ["global/pg_control", true],
  ["postgresql.conf", true],
  ["pg_wal", true],
  ["pg_xact/0000", true],
  ["pg_wal/000000010000000000000001", false],
  ["pg_replslot/replica", false],
  ["pg_subtrans/0000", false],
  ["postmaster.pid", false],
  ["base/pgsql_tmp/pgsql_tmp123.0", false],
])("of a running cluster the copy has %s: %s", (name, copied) => {
  expect(isCopied(name)).toBe(copied);
});

test("a replica is told where to stream from, whatever the password", () => {
  const settings = connectionSettings("postgres://nahtlos:it's@127.0.0.1:5432/nahtlos");
  expect(settings).toContain("user=nahtlos password=it''s ");
  expect(settings).toContain("primary_slot_name = 'replica'");
});

test("the same database on another port keeps everything else", () => {
  expect(onPort("postgres://a:b@127.0.0.1:1/shop", 2)).toBe("postgres://a:b@127.0.0.1:2/shop");
});
