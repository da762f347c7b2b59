import { RETRY_AFTER_SECONDS } from "@/lib/doors/availability";
import { problem } from "@/lib/doors/problem";
import type { Refusal } from "@/lib/doors/request-guard";

export const dynamic = "force-dynamic";

const details: Record<Refusal | "database_unavailable", string> = {
  malformed_request: "The address or the method cannot be read.",
  forbidden: "Pages take forms of this shop alone.",
  database_unavailable: "Try again shortly.",
};

type RouteContext = { params: Promise<{ code: string }> };

/** Where `guardRequests` and `answerWhileAway` lead what they turn away. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { code } = await params;
  const detail = Object.hasOwn(details, code) ? details[code as keyof typeof details] : undefined;
  if (!detail) return new Response(null, { status: 404 });
  const document = problem(code, detail);
  return Response.json(document, {
    status: document.status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      ...(document.status === 503 ? { "retry-after": String(RETRY_AFTER_SECONDS) } : {}),
    },
  });
}
