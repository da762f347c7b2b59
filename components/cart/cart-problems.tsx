"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import {
  acknowledgePricesFormAction,
  changeLineFormAction,
  removeLineFormAction,
} from "@/lib/cart/form-actions";
import type { CartProblem, CartView } from "@/lib/cart/types";
import { fill } from "@/lib/shared/fill";
import { formatCents } from "@/lib/shared/money";
import type { Locale } from "@/lib/shared/text";
import type { CartTexts } from "./cart-texts";
import type { CartChanges } from "./use-cart-changes";

type CartProblemsProps = { cart: CartView; locale: Locale; texts: CartTexts; changes: CartChanges };

/** What changed since the articles went in, each by name and with its remedy: never a silent difference at payment. */
export function CartProblems({ cart, locale, texts, changes }: CartProblemsProps) {
  if (cart.problems.length === 0) return null;
  const words = texts.problems;
  const prices = cart.problems.some(({ code }) => code === "price_changed");
  return (
    <Notice tone="warning" title={words.title} live className="mb-6">
      <ul className="grid gap-3">
        {cart.problems.map((problem) => {
          const line = cart.lines.find(({ id }) => id === problem.lineId);
          if (!line) return null;
          return (
            <li
              key={`${problem.code}-${problem.lineId}`}
              className="flex flex-wrap items-center gap-x-4 gap-y-2"
            >
              <span className="min-w-0 flex-1 basis-56">{inWords(problem, line.name, texts, locale)}</span>
              {problem.code === "insufficient_stock" && problem.available > 0 ? (
                <form
                  action={changeLineFormAction}
                  onSubmit={(event) => {
                    event.preventDefault();
                    changes.setQuantity(line.id, problem.available);
                  }}
                >
                  <input type="hidden" name="lineId" value={line.id} />
                  <input type="hidden" name="quantity" value={problem.available} />
                  <input type="hidden" name="locale" value={locale} />
                  <Button type="submit" look="outline" size="sm">
                    {fill(words.reduceTo, { available: problem.available })}
                  </Button>
                </form>
              ) : null}
              {problem.code === "unavailable" ||
              (problem.code === "insufficient_stock" && problem.available === 0) ? (
                <form
                  action={removeLineFormAction}
                  onSubmit={(event) => {
                    event.preventDefault();
                    changes.remove(line);
                  }}
                >
                  <input type="hidden" name="lineId" value={line.id} />
                  <input type="hidden" name="locale" value={locale} />
                  <Button type="submit" look="outline" size="sm">
                    {words.takeOut}
                  </Button>
                </form>
              ) : null}
            </li>
          );
        })}
      </ul>
      {prices ? (
        <form
          className="mt-2"
          action={acknowledgePricesFormAction}
          onSubmit={(event) => {
            event.preventDefault();
            changes.acceptPrices();
          }}
        >
          <input type="hidden" name="locale" value={locale} />
          <Button type="submit" look="outline" size="sm">
            {words.accept}
          </Button>
        </form>
      ) : null}
    </Notice>
  );
}

function inWords(problem: CartProblem, name: string, texts: CartTexts, locale: Locale): string {
  const words = texts.problems;
  if (problem.code === "unavailable") return fill(words.unavailable, { name });
  if (problem.code === "price_changed") {
    const [from, to] = [formatCents(problem.fromCents, locale), formatCents(problem.toCents, locale)];
    return fill(words.price_changed, { name, from, to });
  }
  const { available } = problem;
  return fill(available > 0 ? words.insufficient_stock : words.none_left, { name, available });
}
