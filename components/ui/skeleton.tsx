import { cn } from "./cn";

/** The place of something that is on its way, in its size. Hidden from screen readers: say "loading" once around it. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn("block animate-pulse rounded-sm bg-line/70", className)} />;
}
