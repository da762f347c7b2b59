import { Card } from "@/components/ui/card";

type DeclarationProps = { statement: string; rows: { label: string; value: string }[] };

/** A declaration in full, before and after it is made. */
export function Declaration({ statement, rows }: DeclarationProps) {
  return (
    <Card className="grid gap-5">
      <p className="break-words text-lg">{statement}</p>
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[auto_1fr]">
        {rows.map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-mute text-sm sm:py-1">{label}</dt>
            <dd className="mb-2 min-w-0 whitespace-pre-line break-words font-semibold sm:mb-0">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
