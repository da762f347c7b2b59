import { problem } from "@/lib/doors/problem";
import type { Refusal } from "@/lib/doors/request-guard";

export const dynamic = "force-dynamic";

const details: Record<Refusal, string> = {
  malformed_request: "The address or the method cannot be read.",
  forbidden: "Pages take forms of this shop alone.",
};

type RouteContext = { params: Promise<{ code: string }> };

/** Where `guardRequests` leads what it turns away. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { code } = await params;
  const detail = Object.hasOwn(details, code) ? details[code as Refusal] : undefined;
  if (!detail) return new Response(null, { status: 404 });
  const document = problem(code, detail);
  return Response.json(document, {
    status: document.status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store" },
  });
}
