import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { freePort } from "#server/freePort.ts";
import { peersFolder } from "./peerPackages.ts";

/** What the peer's server is called in results. */
export const peerName = "@y/websocket-server 0.1.1 (keeps nothing on disk)";

export interface Peer {
  readonly syncUrl: string;
  readonly pid: () => number;
  close(): Promise<void>;
}

/** The public Yjs server, in a process of its own. */
export async function startPeer(): Promise<Peer> {
  const port = await freePort();
  const script = join(peersFolder, "node_modules", "@y", "websocket-server", "src", "server.js");
  const env = { ...process.env, HOST: "127.0.0.1", PORT: `${port}` };
  const child = spawn(process.execPath, [script], { env, stdio: ["ignore", "pipe", "inherit"] });
  process.on("exit", () => child.kill("SIGKILL"));
  await once(child.stdout, "data");
  return {
    syncUrl: `ws://127.0.0.1:${port}`,
    pid: () => child.pid ?? 0,
    close: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}
