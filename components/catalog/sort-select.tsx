"use client";

import { Select } from "@/components/ui/select";
import type { SortOrder } from "@/lib/catalog/types";
import { FILTER_FORM } from "./filter-form";

type SortSelectProps = { value: SortOrder; label: string; options: { value: SortOrder; label: string }[] };

/** Belongs to the filter form wherever it stands, so order and filters travel together. */
export function SortSelect({ value, label, options }: SortSelectProps) {
  return (
    <Select
      id="sort"
      name="sort"
      form={FILTER_FORM}
      aria-label={label}
      defaultValue={value}
      onChange={(event) => event.currentTarget.form?.requestSubmit()}
      compact
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
