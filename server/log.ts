import { pino } from "pino";
import type { Logger } from "pino";

export type Log = Logger;

/** Lines of JSON on standard error. What is logged names maps by id, never people or addresses. */
export function createLog(level: string): Log {
  return pino(
    { level, base: null, serializers: { cause: pino.stdSerializers.err } },
    pino.destination({ dest: 2, sync: false }),
  );
}
