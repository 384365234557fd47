import type { FastifyRequest } from "fastify";
import { isId } from "#core/model/ids.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { isRecord } from "#core/model/readers.ts";
import { Refusal } from "../Refusal.ts";

/** The id that stands at a named place of a request's path. */
export function partIn({ params }: Pick<FastifyRequest, "params">, name: string): Id {
  const id = isRecord(params) ? params[name] : undefined;
  if (!isId(id)) throw new Refusal("not-found");
  return id;
}
