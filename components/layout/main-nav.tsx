"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

export type NavItem = { href: string; label: string; children: { href: string; label: string }[] };

/** The headings of the assortment; the one that holds this page is marked. */
export function MainNav({ items, label }: { items: NavItem[]; label: string }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label} className="hidden lg:block">
      <ul className="flex items-center gap-x-6">
        {items.map((item) => {
          const here = [item, ...item.children].some(({ href }) => href === pathname);
          return (
            <li key={item.href}>
              <Link
                href={item.href}
                prefetch={false}
                aria-current={here ? "true" : undefined}
                className="flex min-h-11 items-center border-transparent border-y-2 font-medium transition-colors hover:border-b-line aria-current:border-b-ember"
              >
                {item.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
