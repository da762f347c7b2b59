import { revalidateTag } from "next/cache";
import { z } from "zod";
import { invalidationKey } from "@/lib/doors/cache-listener";
import { sameToken } from "@/lib/shared/ids";

const bodySchema = z.object({ tags: z.array(z.string().min(1).max(256)).max(1000) });

/** The instance's own door for expiring tags: Next allows it only inside a request. Closed without the derived key. */
export async function POST(request: Request): Promise<Response> {
  const key = request.headers.get("authorization")?.replace(/^Bearer /, "") ?? "";
  if (!sameToken(key, invalidationKey())) return new Response(null, { status: 404 });
  const body = bodySchema.safeParse(await request.json());
  if (!body.success) return new Response(null, { status: 400 });
  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}
