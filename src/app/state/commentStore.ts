import { create } from "zustand";
import type { Id } from "#core/model/journeyMap.ts";
import type { CommentAuthor, CommentTarget, CommentThread } from "#core/wire/comments.ts";
import { openPanel, useView } from "./viewStore.ts";

/** What the comments panel shows. */
export type CommentPlace =
  /** The threads; about one thing only where one is given. */
  | { readonly at: "list"; readonly about?: CommentTarget }
  | { readonly at: "thread"; readonly thread: Id }
  /** A box for the first comment on something. */
  | { readonly at: "new"; readonly target: CommentTarget };

export const commentFilters = ["open", "mine", "resolved"] as const;
export type CommentFilter = (typeof commentFilters)[number];

/** What is said of the open map, as far as this browser has heard, and where this person is in it. */
export interface CommentState {
  readonly mapId: Id;
  readonly status: "loading" | "ready" | "failed";
  /** Also those of which nothing is left, so that an older state does not bring them back. */
  readonly threads: readonly CommentThread[];
  readonly me: Id;
  readonly people: readonly CommentAuthor[];
  readonly readUntil: Readonly<Record<Id, string>>;
  readonly place: CommentPlace;
  readonly filter: CommentFilter;
}

const closed: CommentState = {
  mapId: "",
  status: "loading",
  threads: [],
  me: "",
  people: [],
  readUntil: {},
  place: { at: "list" },
  filter: "open",
};

/** `useComments((state) => state.threads)`; outside React `useComments.getState()`. */
export const useComments = create<CommentState>()(() => closed);

export function changeComments(change: Partial<CommentState>): void {
  useComments.setState(change);
}

/** For a map of which nothing is known yet; what was opened meanwhile stays open. */
export function resetComments(mapId: Id): void {
  const state = useComments.getState();
  if (state.mapId === mapId) return;
  const place = useView.getState().panel === "comments" ? state.place : closed.place;
  useComments.setState({ ...closed, mapId, place });
}

/** Shows a place of the comments, in their panel. */
export function showComments(place: CommentPlace): void {
  useComments.setState({ place });
  openPanel("comments");
}

/** Whether a thread is not resolved. */
export function isOpen({ resolvedAt }: CommentThread): boolean {
  return resolvedAt === undefined;
}

export function isAbout({ target }: CommentThread, { kind, id }: CommentTarget): boolean {
  return target.kind === kind && target.id === id;
}
