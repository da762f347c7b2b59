"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import german from "@/messages/de/states.json";
import english from "@/messages/en/states.json";

/** Something broke while this page was rendered: the server has logged it under the digest. */
export function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const locale = usePathname().startsWith("/en") ? "en" : "de";
  const texts = (locale === "en" ? english : german).error;
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <div className="shell grid min-h-[60vh] content-center py-16 text-center">
      <h1 className="title text-4xl">{texts.title}</h1>
      <p className="mx-auto mt-4 max-w-[50ch] text-lg text-mute">{texts.text}</p>
      <p className="mt-8 flex flex-wrap justify-center gap-3">
        <button
          type="button"
          onClick={reset}
          className="min-h-11 rounded-md bg-ink px-5 font-semibold text-paper"
        >
          {texts.retry}
        </button>
        <a href={`/${locale}`} className="link inline-flex min-h-11 items-center px-5 font-semibold">
          {texts.home}
        </a>
      </p>
    </div>
  );
}
