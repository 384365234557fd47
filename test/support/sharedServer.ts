import { afterAll, beforeAll } from "vitest";
import { startServer } from "./startServer.ts";
import type { RunningServer, ServerOptions } from "./startServer.ts";

/** One server for all tests of a file; ask for it inside a test. */
export function sharedServer(options: ServerOptions = {}): () => RunningServer {
  let server: RunningServer | undefined;
  beforeAll(async () => {
    server = await startServer(options);
  });
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error("The server is there only while tests run.");
    return server;
  };
}
