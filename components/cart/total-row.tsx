import { cn } from "@/components/ui/cn";

type TotalRowProps = { label: string; value?: string; strong?: boolean; quiet?: boolean };

/** One line of a sum: what it is and how much. */
export function TotalRow({ label, value, strong = false, quiet = false }: TotalRowProps) {
  return (
    <div
      className={cn(
        "flex items-baseline justify-between gap-4",
        strong && "mt-2 border-line border-t pt-3 font-semibold text-xl",
        quiet && "text-mute text-sm",
      )}
    >
      <dt>{label}</dt>
      {value ? <dd className="tabular-nums">{value}</dd> : null}
    </div>
  );
}
