import type { FastifyRequest } from "fastify";
import type { Id } from "#core/model/journeyMap.ts";
import { isMapId } from "#core/wire/mapId.ts";
import { Refusal } from "../Refusal.ts";

/** The map a request's path names, `/api/maps/:id…`. */
export function mapIdOf(request: Pick<FastifyRequest, "params">): Id {
  const id = mapIdIn(request);
  if (id === undefined) throw new Refusal("no-such-map");
  return id;
}

/** The map that the `:id` of a request's path names, if it can be one. */
export function mapIdIn({ params }: Pick<FastifyRequest, "params">): Id | undefined {
  const id: unknown = typeof params === "object" && params && "id" in params ? params.id : "";
  return typeof id === "string" && isMapId(id) ? id : undefined;
}
