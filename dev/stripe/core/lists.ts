import type Stripe from "stripe";
import { resourceMissing } from "./errors";

export interface ListRequest {
  limit?: number | undefined;
  starting_after?: string | undefined;
  ending_before?: string | undefined;
  created?:
    | number
    | { gt?: number | undefined; gte?: number | undefined; lt?: number | undefined; lte?: number | undefined }
    | undefined;
}

/** One page of a list as Stripe gives it: newest first, ten at a time unless told. */
export function listPage<Item extends { id: string; created?: number }>(
  url: string,
  oldestFirst: Iterable<Item>,
  request: ListRequest,
  matches: (item: Item) => boolean = () => true,
): Stripe.ApiList<Item> {
  const all = [...oldestFirst]
    .filter((item) => matches(item) && within(item.created, request.created))
    .reverse();
  const limit = request.limit ?? 10;
  const { data, has_more } = window(all, limit, request);
  return { object: "list", data, has_more, url };
}

function window<Item extends { id: string }>(all: Item[], limit: number, request: ListRequest) {
  if (request.ending_before !== undefined) {
    const end = positionOf(all, request.ending_before, "ending_before");
    const start = Math.max(0, end - limit);
    return { data: all.slice(start, end), has_more: start > 0 };
  }
  const start =
    request.starting_after === undefined ? 0 : positionOf(all, request.starting_after, "starting_after") + 1;
  return { data: all.slice(start, start + limit), has_more: all.length > start + limit };
}

function positionOf<Item extends { id: string }>(all: Item[], id: string, param: string): number {
  const position = all.findIndex((item) => item.id === id);
  if (position < 0) throw resourceMissing("object", id, param);
  return position;
}

function within(created: number | undefined, range: ListRequest["created"]): boolean {
  if (range === undefined || created === undefined) return true;
  if (typeof range === "number") return created === range;
  return (
    created > (range.gt ?? Number.NEGATIVE_INFINITY) &&
    created >= (range.gte ?? Number.NEGATIVE_INFINITY) &&
    created < (range.lt ?? Number.POSITIVE_INFINITY) &&
    created <= (range.lte ?? Number.POSITIVE_INFINITY)
  );
}
