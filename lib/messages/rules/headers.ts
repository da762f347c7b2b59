/** Control characters, line and paragraph separators: whatever could end a header or start another. */
const breaking = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** A text that fits on one header line: nothing in it can start another header. */
export function headerLine(text: string): string {
  return text.replace(breaking, " ").trim();
}

/** Whether this is one plain address and nothing else: no name, no list, no comment, no line break. */
export function isSingleAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>,;:"()[\]\\\p{Cc}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}]+$/u.test(text);
}

/** `<id@host>`, the host being that of the sender's address: `Morgenhain <hallo@morgenhain.example>`. */
export function messageId(id: string, sender: string): string {
  const host = /@([\p{L}\p{N}.-]+)>?\s*$/u.exec(sender)?.[1];
  if (!host) throw new Error("The sender's address has no host");
  return `<${id}@${host}>`;
}
