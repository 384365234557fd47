import type { FastifyInstance } from "fastify";
import { documentPath } from "#core/wire/mapId.ts";
import type { Guard } from "./Guard.ts";
import type { MapStore } from "./MapStore.ts";

/** A map's document as one Yjs update, for a browser that is about to open it. */
export function addDocumentRoute(
  app: FastifyInstance,
  { maps, guard }: { readonly maps: MapStore; readonly guard: Guard },
): void {
  app.get(documentPath(":id"), async (request, reply) => {
    const { id } = await guard.map(request, "view");
    const update = await maps.document(id);
    return reply.type("application/octet-stream").header("cache-control", "no-cache").send(update);
  });
}
