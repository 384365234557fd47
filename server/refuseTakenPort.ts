import { once } from "node:events";
import { createServer } from "node:net";

/** Rejects as `listen` would when a port is taken, before anything else has been opened. */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  if (port === 0) return;
  const probe = createServer().listen({ host, port });
  await once(probe, "listening");
  probe.close();
  await once(probe, "close");
}
