import type { ReactNode } from "react";

/** Where a list would be, said kindly, with a way on. */
export function EmptyList({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="rounded-md bg-sunken px-6 py-14 text-center">
      <p className="title text-2xl">{title}</p>
      <p className="mx-auto mt-2 max-w-[46ch] text-mute">{text}</p>
      {children ? <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div> : null}
    </div>
  );
}
