"use client";

import { QueryClient } from "@tanstack/react-query";
import { useState } from "react";

let shared: QueryClient | undefined;

/**
 * The browser's one client for live reads, looked at again when the window gets the focus, so that two tabs agree. It needs
 * no provider, so a page loads it only with the islands that read. On the server each render gets one of its own.
 */
export function useLiveClient(): QueryClient {
  return useState(liveClient)[0];
}

export function liveClient(): QueryClient {
  if (typeof window === "undefined") return create();
  shared ??= create();
  return shared;
}

function create(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 15_000, retry: 1, refetchOnWindowFocus: true } },
  });
}
