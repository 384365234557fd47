import type { FastifyInstance } from "fastify";
import * as v from "valibot";
import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { locales } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import type { Audit } from "../access/Audit.ts";
import { Tries } from "../access/Tries.ts";
import type { JobRunner } from "../jobs/JobRunner.ts";
import { dispositionOf } from "./dispositionOf.ts";
import type { Guard } from "./Guard.ts";
import { Refusal } from "../Refusal.ts";
import type { MapStore } from "./MapStore.ts";
import { parsed } from "./parsed.ts";
import { requestLocale } from "./requestLocale.ts";
import { Turns } from "./Turns.ts";

/** Ids apart by commas, or the parameter several times, or both. */
const idList = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.transform((ids) => [ids].flat().flatMap((some) => some.split(",").filter(Boolean))),
);

const wishes = v.object({
  format: v.optional(v.picklist(["json", "svg", "png"]), "json"),
  scale: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d(\.\d{1,3})?$/),
      v.transform(Number),
      v.minValue(1),
      v.maxValue(limits.exportScale),
    ),
    "1",
  ),
  persona: v.optional(idList),
  stages: v.optional(idList),
  locale: v.optional(v.picklist(locales)),
  theme: v.optional(v.picklist(["light", "dark"]), "light"),
  background: v.optional(v.picklist(["paper", "transparent"]), "paper"),
});

/** More of one person say nothing new to whoever reads it. */
const exportsToldAMinute = 20;

/** What a browser made a file of by itself. */
const told = v.strictObject({ format: v.picklist(["json", "svg", "png"]) });

const types = {
  json: "application/json; charset=utf-8",
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
} as const;

export interface MapFileRoutes {
  readonly maps: MapStore;
  readonly jobs: JobRunner;
  readonly guard: Guard;
  readonly audit: Audit;
}

/** A map as a file: its own format, or the same picture that the canvas shows. */
export function addExportRoute(app: FastifyInstance, routes: MapFileRoutes): void {
  const { maps, jobs, guard, audit } = routes;
  const turns = new Turns();
  const tries = new Tries(exportsToldAMinute, undefined, 60_000);
  app.post("/api/maps/:id/exported", async (request, reply) => {
    const { format } = parsed(told, request.body);
    const { id, person } = await guard.map(request, "view");
    if (tries.begin(person.id))
      await audit.note({ by: person, deed: "exported", mapId: id, about: format });
    return reply.code(204).send();
  });

  app.get("/api/maps/:id/export", async (request, reply) => {
    const { format, persona: personas, ...wish } = parsed(wishes, request.query);
    const { id, person } = await guard.map(request, "view");
    const map = await maps.content(id);
    refuseUnknown(personas, map.personas, "unknown-persona");
    refuseUnknown(wish.stages, map.stages, "unknown-stage");
    await audit.note({ by: person, deed: "exported", mapId: id, about: format });
    reply.type(types[format]).header("content-disposition", dispositionOf(map.info.title, format));
    reply.header("cache-control", "no-store");
    if (format === "json") return reply.send(writeMapFile(map));
    const locale = wish.locale ?? requestLocale(request);
    const options = { ...wish, format, personas, locale };
    const picture = await turns.take(person, () => jobs.run("render", { map, options }));
    if (picture === undefined) throw new Refusal("picture-too-large");
    return reply.send(typeof picture === "string" ? picture : Buffer.from(picture));
  });
}

function refuseUnknown(
  ids: readonly Id[] | undefined,
  known: readonly { readonly id: Id }[],
  code: "unknown-persona" | "unknown-stage",
): void {
  if (ids?.some((id) => !known.some((one) => one.id === id))) throw new Refusal(code);
}
