import { startMailStandIn } from "./start";

const { env } = process;

try {
  const standIn = await startMailStandIn({
    port: Number(env.PORT ?? 4026),
    smtpPort: Number(env.SMTP_PORT ?? 4025),
    ...(env.HOST && { host: env.HOST }),
    ...(env.STATE_DIR && { stateDir: env.STATE_DIR }),
  });
  console.log(JSON.stringify({ listening: standIn.port, smtp: standIn.smtpPort }));
  const stop = () => void standIn.close().then(() => process.exit(0));
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
} catch (error) {
  const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
  console.error(taken ? `Mail stand-in: a port is taken (EADDRINUSE): ${error.message}` : error);
  process.exit(1);
}
