import { LoaderCircle } from "@/components/ui/icons/loader-circle";

/** Decoration beside words that say what is happening. */
export function Spinner() {
  return <LoaderCircle aria-hidden className="size-5 animate-spin" />;
}
