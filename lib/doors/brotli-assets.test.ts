import { describe, expect, it } from "vitest";
import { brotliCopy, copiesIn } from "./brotli-assets";

const copies = copiesIn(["chunks/main.js", "chunks/main.js.br", "css/a.css.br", "chunks/other.js"]);
const ask = (url: string, encoding?: string, method = "GET") =>
  brotliCopy({ method, url, headers: { "accept-encoding": encoding } }, copies);

describe("scripts and styles", () => {
  it("come as Brotli to whoever takes it, with their own type and query", () => {
    expect(ask("/_next/static/chunks/main.js", "gzip, deflate, br, zstd")).toEqual({
      url: "/_next/static/chunks/main.js.br",
      type: "application/javascript; charset=UTF-8",
    });
    expect(ask("/_next/static/css/a.css?dpl=7", "br;q=0.8", "HEAD")).toEqual({
      url: "/_next/static/css/a.css.br?dpl=7",
      type: "text/css; charset=UTF-8",
    });
  });

  it.each([
    ["takes no Brotli", "/_next/static/chunks/main.js", "gzip"],
    ["refuses it", "/_next/static/chunks/main.js", "br;q=0"],
    ["says nothing", "/_next/static/chunks/main.js", undefined],
    ["asks for what has no copy", "/_next/static/chunks/other.js", "br"],
    ["asks for the copy itself", "/_next/static/chunks/main.js.br", "br"],
    ["asks for a page of that name", "/de/chunks/main.js", "br"],
  ])("are answered as ever when a client %s", (_, url, encoding) => {
    expect(ask(url, encoding)).toBeNull();
  });

  it("are left alone by other methods", () => {
    expect(ask("/_next/static/chunks/main.js", "br", "POST")).toBeNull();
  });
});
