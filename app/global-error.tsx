"use client";

import "@/app/globals.css";
import { ErrorPage } from "@/components/layout/error-page";

/** When not even the frame of a page can be drawn, as while the database is away at the first visit. */
export default function GlobalError(props: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="de">
      <body>
        <ErrorPage {...props} />
      </body>
    </html>
  );
}
