import { readHealth } from "@/lib/doors/health";

export const dynamic = "force-dynamic";

export async function GET(): Promise<Response> {
  const health = await readHealth();
  const away = health.status !== "ok";
  return Response.json(health, {
    status: away ? 503 : 200,
    headers: { "cache-control": "no-store", ...(away ? { "retry-after": "5" } : {}) },
  });
}
