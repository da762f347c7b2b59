import { apiDocument } from "../_contract/document";

export const dynamic = "force-dynamic";

export function GET(): Response {
  return Response.json(apiDocument());
}
