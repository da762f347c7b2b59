import type { ReactNode } from "react";
import { cn } from "./cn";

type FieldProps = {
  label: string;
  /** The control's id; hint and error hang on it as `${id}-hint` and `${id}-error`. */
  id: string;
  hint?: string;
  error?: string;
  /** Said after the label of a field that may stay empty. */
  optional?: string;
  className?: string;
  children: ReactNode;
};

/** A label, its control, and what went wrong, beside it and read out with it (`describedBy`). */
export function Field({ label, id, hint, error, optional, className, children }: FieldProps) {
  return (
    <div className={cn("grid content-start gap-1.5", className)}>
      <label htmlFor={id} className="font-semibold text-sm">
        {label}
        {optional ? <span className="ml-1.5 font-normal text-mute">({optional})</span> : null}
      </label>
      {children}
      {hint ? (
        <p id={`${id}-hint`} className="text-mute text-sm">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="font-medium text-danger text-sm">
          {error}
        </p>
      ) : null}
    </div>
  );
}

/** The attributes that tie a control to its field. */
export function describedBy(id: string, { hint, error }: { hint?: string; error?: string }) {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return { id, "aria-describedby": ids || undefined, "aria-invalid": error ? true : undefined };
}
