import { startStripeStandIn } from "./start";

const { env } = process;

try {
  const standIn = await startStripeStandIn({
    port: Number(env.PORT ?? 4010),
    ...(env.HOST && { host: env.HOST }),
    ...(env.STATE_DIR && { stateDir: env.STATE_DIR }),
    ...(env.SECRET_KEY && { secretKey: env.SECRET_KEY }),
    ...(env.PUBLISHABLE_KEY && { publishableKey: env.PUBLISHABLE_KEY }),
    ...(env.WEBHOOK_URL &&
      env.WEBHOOK_SECRET && { webhook: { url: env.WEBHOOK_URL, secret: env.WEBHOOK_SECRET } }),
    ...(env.WEBHOOK_RETRY_MS && { webhookRetryMs: env.WEBHOOK_RETRY_MS.split(",").map(Number) }),
    ...(env.STAND_IN_PUBLIC_URL && { publicUrl: env.STAND_IN_PUBLIC_URL }),
    ...(env.MERCHANT && { merchant: env.MERCHANT }),
  });
  console.log(JSON.stringify({ listening: standIn.port }));
  const stop = () => void standIn.close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
} catch (error) {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(taken ? `Stripe stand-in: port ${env.PORT} is taken (EADDRINUSE)` : error);
  process.exit(1);
}
