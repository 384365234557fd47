import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { locales } from "#core/model/journeyMap.ts";
import { sampleMap } from "#core/samples/index.ts";
import { templates } from "#core/samples/templates.ts";
import { limits } from "#core/wire/limits.ts";
import type { Access } from "../access/Access.ts";
import type { Audit } from "../access/Audit.ts";
import { newId } from "../newId.ts";
import { serverWords } from "../words/serverWords.ts";
import type { Guard } from "./Guard.ts";
import type { MapStore } from "./MapStore.ts";
import { withTitle } from "./MapStore.ts";
import { parsed } from "./parsed.ts";
import { requestLocale } from "./requestLocale.ts";

const title = v.pipe(v.string(), v.trim(), v.maxLength(limits.titleLength));

const newMap = v.strictObject({
  template: v.optional(v.picklist(templates), "blank"),
  title: v.optional(title),
  locale: v.optional(v.picklist(locales)),
});

const mapChange = v.strictObject({
  title: v.optional(title),
  restore: v.optional(v.literal(true)),
});

export interface MapRoutes {
  readonly maps: MapStore;
  readonly guard: Guard;
  readonly access: Access;
  readonly audit: Audit;
}

/** The library: listing, making, renaming, deleting and restoring maps. */
export function addMapRoutes(app: FastifyInstance, routes: MapRoutes): void {
  addShelfRoutes(app, routes);
  addDeedRoutes(app, routes);
}

function addShelfRoutes(app: FastifyInstance, { maps, guard, access }: MapRoutes): void {
  app.get("/api/maps", async (request) => {
    const person = await guard.person(request);
    const roles = person.isOwner ? undefined : await access.rolesOf(person);
    const where = isSet(request.query, "bin") ? "bin" : "library";
    return { maps: await maps.list(where, (id) => (roles ? roles.get(id) : "own")) };
  });

  app.get("/api/maps/:id", async (request) => {
    const { id, role } = await guard.map(request, "view");
    return { ...(await maps.found(id)), role };
  });

  app.post("/api/maps", async (request, reply) => {
    const by = await guard.maker(request);
    const wish = parsed(newMap, request.body ?? {});
    const sample = sampleMap(wish.template, wish.locale ?? requestLocale(request), newId);
    const id = await maps.create(wish.title ? withTitle(sample, wish.title) : sample, by.id);
    return reply.code(201).send({ id });
  });

  app.post("/api/maps/:id/duplicate", async (request, reply) => {
    const by = await guard.maker(request);
    const { id } = await guard.map(request, "view");
    const { copyOf } = serverWords(requestLocale(request));
    return reply.code(201).send({ id: await maps.duplicate(id, { by: by.id, titleOf: copyOf }) });
  });
}

function addDeedRoutes(app: FastifyInstance, { maps, guard, audit }: MapRoutes): void {
  app.patch("/api/maps/:id", async (request, reply) => {
    const change = parsed(mapChange, request.body);
    const { id, person: by, role } = await guard.map(request, change.restore ? "own" : "edit");
    if (change.restore) {
      await maps.restore(id);
      await audit.note({ by, deed: "restored", mapId: id });
    }
    if (change.title !== undefined) await maps.rename(id, change.title);
    return reply.send({ ...(await maps.summary(id)), role });
  });

  app.delete("/api/maps/:id", async (request, reply) => {
    const { id: mapId, person: by } = await guard.map(request, "own");
    const { title: mapTitle } = await maps.summary(mapId);
    const isForGood = isSet(request.query, "forever");
    await (isForGood ? maps.erase(mapId) : maps.moveToBin(mapId));
    await audit.note({ by, deed: isForGood ? "erased" : "binned", mapId, mapTitle });
    return reply.code(204).send();
  });
}

function isSet(query: unknown, name: string): boolean {
  return v.is(v.object({ [name]: v.literal("1") }), query);
}
