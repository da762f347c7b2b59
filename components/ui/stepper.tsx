"use client";

import { Minus } from "@/components/ui/icons/minus";
import { Plus } from "@/components/ui/icons/plus";

type StepperProps = {
  name?: string;
  value: number;
  onChange: (value: number) => void;
  max?: number;
  min?: number;
  labels: { label: string; more: string; less: string };
  disabled?: boolean;
};

const stepClass =
  "grid size-11 shrink-0 place-items-center rounded-md hover:bg-sunken disabled:opacity-35 disabled:hover:bg-transparent";

/** A number with a button at each side. The field itself takes any number that is typed. */
export function Stepper({ name, value, onChange, max = 99, min = 1, labels, disabled }: StepperProps) {
  const set = (next: number) => {
    if (Number.isInteger(next)) onChange(Math.min(max, Math.max(min, next)));
  };
  return (
    <fieldset
      aria-label={labels.label}
      className="inline-flex min-h-12 items-center rounded-md border border-edge bg-raised"
    >
      <button
        type="button"
        aria-label={labels.less}
        disabled={disabled || value <= min}
        onClick={() => set(value - 1)}
        className={`js-only ${stepClass}`}
      >
        <Minus aria-hidden className="size-4" />
      </button>
      <input
        type="number"
        inputMode="numeric"
        name={name}
        aria-label={labels.label}
        min={min}
        max={max}
        value={value}
        disabled={disabled}
        onChange={(event) => set(event.target.valueAsNumber)}
        className="money w-9 [appearance:textfield] bg-transparent py-2 text-center font-semibold [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button
        type="button"
        aria-label={labels.more}
        disabled={disabled || value >= max}
        onClick={() => set(value + 1)}
        className={`js-only ${stepClass}`}
      >
        <Plus aria-hidden className="size-4" />
      </button>
    </fieldset>
  );
}
