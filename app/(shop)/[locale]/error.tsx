"use client";

import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { Button, buttonClass } from "@/components/ui/button";
import german from "@/messages/de/states.json";
import english from "@/messages/en/states.json";

/** Something broke while this page was rendered: the server has logged it under the digest. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
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
        <Button onClick={reset}>{texts.retry}</Button>
        <a href={`/${locale}`} className={buttonClass({ look: "outline" })}>
          {texts.home}
        </a>
      </p>
    </div>
  );
}
