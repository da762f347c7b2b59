import Link from "next/link";

export function Logo({ href, name }: { href: string; name: string }) {
  return (
    <Link
      href={href}
      prefetch={false}
      className="flex min-h-11 items-center font-display font-semibold text-[1.625rem] leading-none tracking-[-0.025em]"
    >
      {name}
    </Link>
  );
}
