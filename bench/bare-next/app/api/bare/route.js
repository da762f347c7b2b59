export const dynamic = "force-dynamic";

export function GET() {
  return Response.json({ state: "active", lines: [], totalCents: 0 });
}
