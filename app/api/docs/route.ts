import { apiDocument } from "../v1/_contract/document";
import { renderApiPage } from "./_render";

export const dynamic = "force-dynamic";

/** The API for people: one page without scripts, made from the OpenAPI document. */
export function GET(): Response {
  return new Response(renderApiPage(apiDocument()), {
    headers: { "content-type": "text/html; charset=utf-8" },
  });
}
