import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import type { Id } from "#core/model/journeyMap.ts";
import { isMapId } from "#core/wire/mapId.ts";
import type { Access } from "../access/Access.ts";
import type { Audit } from "../access/Audit.ts";
import type { Guard } from "./Guard.ts";
import { Refusal } from "../Refusal.ts";
import { parsed } from "./parsed.ts";

const asked = v.object({
  map: v.optional(v.pipe(v.string(), v.check(isMapId))),
  before: v.optional(v.pipe(v.string(), v.digits(), v.maxLength(15), v.transform(Number))),
});

export interface AuditRoutes {
  readonly guard: Guard;
  readonly access: Access;
  readonly audit: Audit;
}

/** Who did what: all of it for the server's owners, of one map for whoever owns it. */
export function addAuditRoute(app: FastifyInstance, { guard, access, audit }: AuditRoutes): void {
  app.get("/api/audit", async (request, reply) => {
    const { map: mapId, before } = parsed(asked, request.query);
    if (mapId === undefined) await guard.owner(request);
    else await guardMap(request, mapId);
    reply.header("cache-control", "no-store");
    return audit.page({ mapId, before });
  });

  /** Of a map that is no more, only the server's owners are told. */
  async function guardMap({ headers }: FastifyRequest, mapId: Id): Promise<void> {
    const person = await access.personOf(headers);
    if (person?.isOwner === true) return;
    const role = await access.roleOn(person, mapId);
    if (role === undefined) throw new Refusal("no-such-map");
    if (role !== "own") throw new Refusal("not-allowed");
  }
}
