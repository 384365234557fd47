import type { FastifyRequest } from "fastify";
import type { Id } from "#core/model/journeyMap.ts";
import { isMapId } from "#core/wire/mapId.ts";
import { HttpRefusal } from "./HttpRefusal.ts";

/** The map a request's path names, `/api/maps/:id…`. */
export function mapIdOf({ params }: Pick<FastifyRequest, "params">): Id {
  const id: unknown = typeof params === "object" && params && "id" in params ? params.id : "";
  if (typeof id !== "string" || !isMapId(id)) throw new HttpRefusal("no-such-map");
  return id;
}
