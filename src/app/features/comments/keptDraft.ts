import type { Id } from "#core/model/journeyMap.ts";
import type { CommentTarget } from "#core/wire/comments.ts";
import { keptStorage } from "../../platform/keptStorage.ts";

/** Where a comment that is being written is kept on this device: one for each thread, and for each thing one would begin. */
export function draftKey(mapId: Id, on: Id | CommentTarget): string {
  const place = typeof on === "string" ? on : `new/${on.kind}/${on.id}`;
  return `yolculuk-comment/${mapId}/${place}`;
}

export function keptDraft(key: string | undefined): string {
  return key === undefined ? "" : (keptStorage.getItem(key) ?? "");
}

export function keepDraft(key: string | undefined, text: string): void {
  if (key === undefined) return;
  if (text === "") keptStorage.removeItem(key);
  else keptStorage.setItem(key, text);
}
