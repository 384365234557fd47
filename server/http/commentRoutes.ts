import type { FastifyInstance, FastifyRequest } from "fastify";
import * as v from "valibot";
import { commentedKinds } from "#core/wire/comments.ts";
import { limits } from "#core/wire/limits.ts";
import type { Role } from "#core/wire/roles.ts";
import type { Comments, Speaker } from "../comments/Comments.ts";
import type { CommentPlace } from "../storage/commentStorage.ts";
import { bringingBack } from "./bringingBack.ts";
import { entityId as id } from "./entityId.ts";
import type { Guard } from "./Guard.ts";
import type { MapStore } from "./MapStore.ts";
import { parsed } from "./parsed.ts";
import { visibleText, writtenName } from "./writtenText.ts";

const text = visibleText(limits.commentLength);
const mentions = v.pipe(
  v.optional(v.array(id), []),
  v.transform((ids) => [...new Set(ids)]),
  v.maxLength(limits.mentions),
);
const target = v.union([
  v.strictObject({ kind: v.literal("map"), id: v.literal("") }),
  v.strictObject({ kind: v.picklist(commentedKinds.filter((kind) => kind !== "map")), id }),
]);
const targetName = writtenName(limits.targetNameLength);

const words = v.strictObject({ text, mentions });
const newThread = v.strictObject({ target, targetName, text, mentions });
const resolution = v.strictObject({ isResolved: v.boolean() });
const reading = v.strictObject({ until: v.pipe(v.string(), v.isoTimestamp(), v.maxLength(30)) });

interface CommentRoutes {
  readonly guard: Guard;
  readonly maps: MapStore;
  readonly comments: Comments;
}

/** What people say beside a map: reading, writing, answering, resolving. */
export function addCommentRoutes(app: FastifyInstance, routes: CommentRoutes): void {
  addThreadRoutes(app, routes);
  addSingleRoutes(app, routes);
}

function addThreadRoutes(app: FastifyInstance, routes: CommentRoutes): void {
  const { comments } = routes;

  app.get("/api/maps/:id/comments", async (request, reply) => {
    const { mapId, ...speaker } = await entered(request, { ...routes, needed: "view" });
    reply.header("cache-control", "no-store");
    return comments.of(mapId, speaker);
  });

  app.post("/api/maps/:id/comments", async (request, reply) => {
    const { mapId, person, role } = await entered(request, { ...routes, needed: "comment" });
    const thread = await comments.begin(mapId, parsed(newThread, request.body), person);
    return reply.code(201).send(await comments.shownTo(role, mapId, thread));
  });

  app.post("/api/maps/:id/comments/:thread", async (request, reply) => {
    const { person, role, ...place } = await entered(request, { ...routes, needed: "comment" });
    const thread = await comments.reply(place, parsed(words, request.body), person);
    return reply.code(201).send(await comments.shownTo(role, place.mapId, thread));
  });

  app.patch("/api/maps/:id/comments/:thread", async (request) => {
    const { person, role, ...place } = await entered(request, { ...routes, needed: "comment" });
    const { isResolved } = parsed(resolution, request.body);
    const thread = await comments.resolve(place, isResolved, person);
    return comments.shownTo(role, place.mapId, thread);
  });

  app.put("/api/maps/:id/comments/:thread/read", async (request, reply) => {
    const { person, ...place } = await entered(request, { ...routes, needed: "view" });
    await comments.markRead(place, parsed(reading, request.body).until, person);
    return reply.code(204).send();
  });
}

function addSingleRoutes(app: FastifyInstance, routes: CommentRoutes): void {
  const { comments } = routes;

  app.patch("/api/maps/:id/comments/:thread/:comment", async (request) => {
    const { person, role, ...place } = await entered(request, { ...routes, needed: "comment" });
    const thread = v.is(bringingBack, request.body)
      ? await comments.restore(place, person)
      : await comments.edit(place, parsed(words, request.body), person);
    return comments.shownTo(role, place.mapId, thread);
  });

  app.delete("/api/maps/:id/comments/:thread/:comment", async (request) => {
    const { person, role, ...place } = await entered(request, { ...routes, needed: "comment" });
    const thread = await comments.delete(place, { person, role });
    return comments.shownTo(role, place.mapId, thread);
  });
}

type Way = Pick<CommentRoutes, "guard" | "maps"> & { readonly needed: Role };

/** Who asks, of which map, thread and comment, if they may; a map in the bin takes and tells nothing. */
async function entered(
  request: FastifyRequest,
  { guard, maps, needed }: Way,
): Promise<Speaker & CommentPlace> {
  const { id: mapId, person, role } = await guard.map(request, needed);
  await maps.refuseInBin(mapId);
  const { thread = "", comment = "" } = parsed(placeInPath, request.params);
  return { mapId, thread, comment, person, role };
}

const placeInPath = v.object({ thread: v.optional(v.string()), comment: v.optional(v.string()) });
