"use client";

import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";

export const FILTER_FORM = "filters";

/** The first filter leads from a file to its dynamic sibling, which mounts anew: the focus follows by the control's id. */
let focused: string | null = null;

/** A GET form that works on its own; with JavaScript each choice is applied at once, without losing the place. */
export function FilterForm({ action, children }: { action: string; children: ReactNode }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (!focused) return;
    document.getElementById(focused)?.focus({ preventScroll: true });
    focused = null;
  }, []);

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const query = new URLSearchParams();
    for (const [key, value] of new FormData(event.currentTarget)) {
      if (typeof value === "string" && value !== "") query.append(key, value);
    }
    if (query.get("sort") === "recommended") query.delete("sort");
    const text = query.toString();
    focused = document.activeElement?.id || null;
    startTransition(() => router.push(text ? `${action}?${text}` : action, { scroll: false }));
  };
  const onChange = (event: ChangeEvent<HTMLFormElement>) => {
    const { type } = event.target as EventTarget & { type?: string };
    if (type === "checkbox") form.current?.requestSubmit();
  };

  return (
    <form
      ref={form}
      id={FILTER_FORM}
      action={action}
      onSubmit={apply}
      onChange={onChange}
      data-pending={pending || undefined}
    >
      {children}
    </form>
  );
}
