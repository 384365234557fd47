import { createServer } from "node:net";

/** A port of the loopback address that nobody listens on right now. */
export function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const socket = createServer().on("error", reject);
  socket.listen(0, "127.0.0.1", () => {
    const address = socket.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    socket.close(() => resolve(port));
  });
  return promise;
}
