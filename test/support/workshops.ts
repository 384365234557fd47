import { sharedMode } from "./sharedMap.ts";
import { sharedServer } from "./sharedServer.ts";
import { ownerOf } from "./visitor.ts";
import { WorkshopAt } from "./WorkshopAt.ts";
import type { WorkshopWish } from "./WorkshopAt.ts";

/** For the tests of one file: a shared server, who owns it, and workshops that its owner has opened. */
export function workshops() {
  const server = sharedServer({ env: sharedMode });
  const owner = ownerOf(server);
  return {
    server,
    owner,
    open: async (...wish: WorkshopWish) =>
      WorkshopAt.open({ server: server(), owner: await owner() }, ...wish),
  };
}
