import pino from "pino";

/** JSON lines on stdout. Nothing personal is logged: callers pass ids and codes, and known personal fields are cut. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: undefined,
  redact: {
    paths: ["email", "name", "phone", "token", "*.email", "*.name", "*.phone", "*.token", "*.address"],
    remove: true,
  },
  timestamp: pino.stdTimeFunctions.isoTime,
});
