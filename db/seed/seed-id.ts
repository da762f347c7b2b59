import { createHash } from "node:crypto";

/** A UUIDv8 made from a name, the same on every machine, so that seeding twice writes nothing twice. */
export function seedId(kind: string, name: string): string {
  const bytes = createHash("sha256").update(`${kind}:${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** A number from 0 to `below` - 1 that belongs to a name for ever. */
export function seedNumber(name: string, below: number): number {
  return createHash("sha256").update(name).digest().readUInt32BE(0) % below;
}
