import { globSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { get } from "./client";
import { settings } from "./settings";

const operation = z.looseObject({
  summary: z.string().min(1),
  responses: z.record(z.string(), z.looseObject({ description: z.string().min(1) })),
});
const documentSchema = z.looseObject({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
  servers: z.array(z.object({ url: z.url() })).min(1),
  paths: z.record(
    z.string().startsWith("/"),
    z.partialRecord(z.enum(["get", "post", "patch", "put", "delete"]), operation),
  ),
  components: z.looseObject({ schemas: z.record(z.string(), z.looseObject({})) }),
});

const text = (await get("/openapi.json")).text;
const document = documentSchema.parse(JSON.parse(text));

/** `[cart]` of a folder is `{cart}` of the document. */
const routeFiles = globSync("app/api/v1/**/route.ts").map((file) =>
  path
    .dirname(file)
    .slice("app/api/v1".length)
    .replaceAll("\\", "/")
    .replaceAll(/\[(\w+)\]/g, "{$1}"),
);

describe("openapi.json", () => {
  it("describes every route there is and no other", () => {
    const described = Object.keys(document.paths);
    expect(described.toSorted()).toEqual(routeFiles.filter((route) => route !== "/openapi.json").toSorted());
  });

  it("names only models it has", () => {
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) expect(document.components.schemas).toHaveProperty(name!);
  });

  it.each(
    Object.entries(document.paths).flatMap(([route, verbs]) =>
      Object.entries(verbs).map(([verb, { parameters }]) => ({ route, verb, parameters })),
    ),
  )("declares every part of the path of $verb $route", ({ route, parameters }) => {
    const inPath = z
      .array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean().optional() }))
      .parse(parameters ?? [])
      .filter((parameter) => parameter.in === "path");
    const wanted = [...route.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(inPath.map(({ name }) => name)).toEqual(wanted);
    expect(inPath.every(({ required }) => required)).toBe(true);
  });

  it.each(routeFiles)("%s answers no method it does not describe", async (route) => {
    const described = Object.keys(document.paths[route] ?? { get: {} });
    const other = ["put", "delete", "post"].find((verb) => !described.includes(verb)) ?? "put";
    const response = await fetch(`${settings.shop}/api/v1${route.replaceAll(/[{}]/g, "")}`, {
      method: other.toUpperCase(),
    });
    expect(response.status).toBe(405);
  });

  it("has a page that shows every call", async () => {
    const page = await (await fetch(`${settings.shop}/api/docs`)).text();
    for (const route of Object.keys(document.paths)) expect(page).toContain(`<code>${route}</code>`);
  });
});
