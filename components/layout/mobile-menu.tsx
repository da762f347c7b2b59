"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { Menu } from "@/components/ui/icons/menu";
import { X } from "@/components/ui/icons/x";
import type { NavItem } from "./main-nav";

/** The menu of small screens: a native disclosure, so it opens without JavaScript; it closes when the page changes. */
export function MobileMenu({
  items,
  label,
  texts,
}: {
  items: NavItem[];
  label: string;
  texts: { menu: string };
}) {
  const pathname = usePathname();
  return (
    <details key={pathname} className="group lg:hidden">
      <summary aria-label={texts.menu} className="-ml-2.5 grid size-11 place-items-center rounded-full">
        <Menu aria-hidden className="size-6 group-open:hidden" strokeWidth={1.75} />
        <X aria-hidden className="hidden size-6 group-open:block" strokeWidth={1.75} />
      </summary>
      <nav
        aria-label={label}
        className="absolute inset-x-0 top-full z-30 max-h-[calc(100dvh-7rem)] overflow-y-auto border-line border-y bg-paper shadow-soft"
      >
        <ul className="shell grid py-3">
          {items.map((item) => (
            <li key={item.href} className="border-line border-b py-1.5 last:border-0">
              <Link href={item.href} prefetch={false} className="title flex min-h-11 items-center text-xl">
                {item.label}
              </Link>
              {item.children.length > 0 ? (
                <ul className="mb-2 flex flex-wrap gap-x-5">
                  {item.children.map((child) => (
                    <li key={child.href}>
                      <Link
                        href={child.href}
                        prefetch={false}
                        className="flex min-h-11 items-center text-mute"
                      >
                        {child.label}
                      </Link>
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}
