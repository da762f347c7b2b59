import type { Actor } from "@/lib/shared/actor";

/** Texts and prices are the same in every store: head office changes them, or a job on its behalf. */
export function mayEditGoods(actor: Actor): boolean {
  return actor.kind === "system" || (actor.kind === "staff" && actor.role === "head_office");
}
