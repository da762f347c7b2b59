"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { X } from "@/components/ui/icons/x";
import { cn } from "./cn";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  /** `sheet` comes from the side, `bottom` from below, as thumbs expect on phones. */
  from?: "center" | "start" | "end" | "bottom";
  children: ReactNode;
};

const places = {
  center: "m-auto max-h-[85dvh] w-[min(36rem,calc(100vw-2rem))] rounded-md",
  start: "mr-auto h-dvh w-[min(24rem,calc(100vw-2.5rem))]",
  end: "ml-auto h-dvh w-[min(26rem,calc(100vw-2.5rem))]",
  bottom: "mt-auto max-h-[88dvh] w-full max-w-none rounded-t-md",
};

/** The browser's own modal: it traps the focus, closes on Escape, and gives the focus back. */
export function Dialog({ open, onClose, title, closeLabel, from = "center", children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the dialog closes it; for keys there are Escape and the button
    <dialog
      ref={element}
      onClose={onClose}
      onClick={(event) => event.target === element.current && onClose()}
      aria-label={title}
      className={cn(
        "max-h-none max-w-none overflow-y-auto overscroll-contain bg-paper p-0 text-ink shadow-soft",
        places[from],
      )}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-4 border-line border-b bg-paper py-2.5 pr-2.5 pl-5">
        <p className="title text-xl">{title}</p>
        <button
          type="button"
          onClick={onClose}
          aria-label={closeLabel}
          className="grid size-11 place-items-center rounded-full hover:bg-sunken"
        >
          <X aria-hidden className="size-5" />
        </button>
      </div>
      {open ? children : null}
    </dialog>
  );
}
