import type { Id } from "#core/model/journeyMap.ts";
import type { CommentThread, CommentWords, MapComments, NewThread } from "#core/wire/comments.ts";
import { ask } from "./mapsApi.ts";
import type { Answer } from "./mapsApi.ts";

export function fetchComments(mapId: Id): Promise<Answer<MapComments>> {
  return ask(pathOf(mapId));
}

export function beginThread(mapId: Id, thread: NewThread): Promise<Answer<CommentThread>> {
  return ask(pathOf(mapId), { method: "POST", json: thread });
}

export function replyTo(
  mapId: Id,
  thread: Id,
  words: CommentWords,
): Promise<Answer<CommentThread>> {
  return ask(`${pathOf(mapId)}/${thread}`, { method: "POST", json: words });
}

export function resolveThread(
  mapId: Id,
  thread: Id,
  isResolved: boolean,
): Promise<Answer<CommentThread>> {
  return ask(`${pathOf(mapId)}/${thread}`, { method: "PATCH", json: { isResolved } });
}

/** One comment of one thread of one map. */
export interface CommentAddress {
  readonly mapId: Id;
  readonly thread: Id;
  readonly comment: Id;
}

/** New words, or back what was deleted a moment ago. */
export function changeComment(
  address: CommentAddress,
  change: CommentWords | { readonly isDeleted: false },
): Promise<Answer<CommentThread>> {
  return ask(pathOfComment(address), { method: "PATCH", json: change });
}

export function deleteComment(address: CommentAddress): Promise<Answer<CommentThread>> {
  return ask(pathOfComment(address), { method: "DELETE" });
}

/** This person has read a thread up to the comment of that time. */
export function markRead(mapId: Id, thread: Id, until: string): Promise<Answer<unknown>> {
  return ask(`${pathOf(mapId)}/${thread}/read`, { method: "PUT", json: { until } });
}

function pathOf(mapId: Id): string {
  return `/api/maps/${mapId}/comments`;
}

function pathOfComment({ mapId, thread, comment }: CommentAddress): string {
  return `${pathOf(mapId)}/${thread}/${comment}`;
}
