/** Runs once when a server instance starts, before it answers requests. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const [
    { trustClientAddress },
    { guardRequests },
    { paceRequests },
    { sendPagesAsBytes },
    { answerWhileAway },
    { serveBrotliAssets },
    { listenForInvalidations, expireThroughOwnDoor },
    { log },
  ] = await Promise.all([
    import("@/lib/doors/client-address"),
    import("@/lib/doors/request-guard"),
    import("@/lib/doors/pace-requests"),
    import("@/lib/doors/encoded-pages"),
    import("@/lib/doors/away-guard"),
    import("@/lib/doors/brotli-assets"),
    import("@/lib/doors/cache-listener"),
    import("@/lib/shared/log"),
  ]);
  trustClientAddress(Number(process.env.TRUSTED_PROXIES ?? 0));
  guardRequests();
  paceRequests();
  sendPagesAsBytes();
  answerWhileAway(process.env.NEXT_DIST_DIR ?? ".next");
  serveBrotliAssets(process.env.NEXT_DIST_DIR ?? ".next");
  if (process.env.NEXT_PHASE === "phase-production-build") return;
  // Not awaited: the listener expires tags through this very server, which only answers once we return.
  void listenUntilConnected();

  async function listenUntilConnected() {
    for (;;) {
      try {
        return await listenForInvalidations(expireThroughOwnDoor);
      } catch (error) {
        log.error({ err: error }, "the database is away: cannot listen for invalidations yet");
        await new Promise((resolve) => setTimeout(resolve, 2_000));
      }
    }
  }
}
