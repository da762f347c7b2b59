/** As much of a JSON schema as the OpenAPI document uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  minimum?: number;
}

/** A value the schema takes, every optional member included; `known` says what a member of this name is really called. */
export function sample(schema: Schema, known: Record<string, unknown>, name = ""): unknown {
  if (Object.hasOwn(known, name)) return known[name];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.default !== undefined) return schema.default;
  if (schema.example !== undefined) return schema.example;
  // The last alternative: what has the most members stands last in ours.
  const alternative = (schema.oneOf ?? schema.anyOf)?.at(-1);
  if (alternative) return sample(alternative, known);
  if (schema.properties) {
    const members = Object.entries(schema.properties);
    return Object.fromEntries(members.map(([member, inner]) => [member, sample(inner, known, member)]));
  }
  if (schema.items) return [sample(schema.items, known)];
  const [type] = [schema.type ?? "string"].flat();
  if (type === "boolean") return true;
  return type === "integer" || type === "number" ? Math.max(1, schema.minimum ?? 1) : "tau";
}
