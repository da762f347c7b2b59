import type { ReactNode } from "react";

/** The way down to this page; `items` are links, the last one is the page itself. */
export function Breadcrumb({ label, items }: { label: string; items: { key: string; node: ReactNode }[] }) {
  return (
    <nav aria-label={label} className="text-mute text-sm">
      <ol className="flex flex-wrap items-center gap-x-2">
        {items.map(({ key, node }, index) => (
          <li key={key} className="flex min-h-11 items-center gap-2">
            {index > 0 ? <span aria-hidden>/</span> : null}
            {node}
          </li>
        ))}
      </ol>
    </nav>
  );
}
