import type { FastifyInstance } from "fastify";
import { documentPath } from "#core/wire/mapId.ts";
import { mapIdOf } from "./mapIdOf.ts";
import type { MapStore } from "./MapStore.ts";

/** A map's document as one Yjs update, for a browser that is about to open it. */
export function addDocumentRoute(app: FastifyInstance, maps: MapStore): void {
  app.get(documentPath(":id"), async (request, reply) => {
    const update = await maps.document(mapIdOf(request));
    return reply.type("application/octet-stream").header("cache-control", "no-cache").send(update);
  });
}
