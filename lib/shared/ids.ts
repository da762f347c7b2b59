import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { uuidv7 } from "uuidv7";

/** A UUIDv7: made by the application, sortable by time, so that no sequence is needed on any instance. */
export function newId(): string {
  return uuidv7();
}

/** Whether a value from outside can be an id at all; anything else is answered like an unknown one. */
export function isId(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** Whether a part of an address can name goods at all; anything else is answered like an unknown name. */
export function isSlug(value: string): boolean {
  return /^[a-z0-9-]{1,120}$/.test(value);
}

/** Crockford's alphabet: no I, L, O, U, so that a code survives a phone call. */
const READABLE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** `length` readable characters, 5 bits each, from the system's randomness. */
export function readableCode(length: number): string {
  return Array.from(randomBytes(length), (byte) => READABLE[byte & 31]).join("");
}

/** An order number as people read it, `MH-7K3F-92QD`: 40 random bits, unique by constraint, says nothing about sales. */
export function newOrderNumber(): string {
  const code = readableCode(8);
  return `MH-${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Whether a value from outside can be an order number at all; anything else is answered like an unknown one. */
export function isOrderNumber(value: string): boolean {
  return /^MH-[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(value);
}

/** 192 random bits for a link or cookie. Store only `hashToken` of it. */
export function newToken(): string {
  return randomBytes(24).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A token derived from the application's secret: it can be made again for a mail, and no copy lies in the database. */
export function deriveToken(secret: string, purpose: string, id: string): string {
  return createHmac("sha256", secret).update(`${purpose}:${id}`).digest("base64url");
}

/** Compares in constant time; strings of different length are unequal. */
export function sameToken(a: string, b: string): boolean {
  return timingSafeEqual(createHash("sha256").update(a).digest(), createHash("sha256").update(b).digest());
}
