import { draw } from "@/app/pictures/_drawings/draw";

type RouteContext = { params: Promise<{ kind: string; colours: string }> };

/** A drawing stands in for each product's picture until it has been photographed. The address says all, so it never changes. */
export async function GET(_request: Request, { params }: RouteContext): Promise<Response> {
  const { kind, colours } = await params;
  const svg = draw(kind, colours);
  if (!svg) return new Response(null, { status: 404 });
  return new Response(svg, {
    headers: {
      "Content-Type": "image/svg+xml",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
