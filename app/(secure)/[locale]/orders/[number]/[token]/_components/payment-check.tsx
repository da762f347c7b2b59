"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { Notice } from "@/components/ui/notice";

const EVERY_MS = 2_000;

type PaymentCheckProps = { texts: { title: string; text: string; reload: string }; reloadHref: string };

/** Looks again every two seconds until the payment is settled; without JavaScript the link does it. */
export function PaymentCheck({ texts, reloadHref }: PaymentCheckProps) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), EVERY_MS);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <Notice title={texts.title} live className="mb-8">
      <p>{texts.text}</p>
      <noscript>
        <a className="link font-semibold" href={reloadHref}>
          {texts.reload}
        </a>
      </noscript>
    </Notice>
  );
}
