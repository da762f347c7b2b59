/** The later of two positions in Postgres' write-ahead log, as it writes them: two hexadecimal halves, `16/B374D848`. */
export function laterPosition(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return bytes(a) >= bytes(b) ? a : b;
}

function bytes(position: string): bigint {
  const [high, low] = position.split("/");
  return (BigInt(`0x${high}`) << 32n) + BigInt(`0x${low}`);
}
