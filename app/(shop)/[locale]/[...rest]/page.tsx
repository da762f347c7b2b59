import { notFound } from "next/navigation";

/** Every address nobody knows, answered for each request: invented addresses must not become files. */
export const dynamic = "force-dynamic";

export default function UnknownPage(): never {
  notFound();
}
