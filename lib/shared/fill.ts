/** Puts values into the `{name}` places of a plain text; for the few texts that browser code fills itself. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
