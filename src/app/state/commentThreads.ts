import type { Id } from "#core/model/journeyMap.ts";
import type { Comment, CommentThread } from "#core/wire/comments.ts";
import { isOpen } from "./commentStore.ts";
import type { CommentFilter, CommentState } from "./commentStore.ts";

/** The threads in which something is left, by their newest comment. */
export function livingThreads(threads: readonly CommentThread[]): readonly CommentThread[] {
  return threads
    .filter(({ comments }) => comments.length > 0)
    .toSorted((one, other) => (lastOf(one).at < lastOf(other).at ? 1 : -1));
}

/** The newest comment of a thread that is not gone. */
export function lastOf({ comments }: CommentThread): Comment {
  const last = comments.at(-1);
  if (last === undefined) throw new TypeError("expected a thread with a comment, found none");
  return last;
}

type Reader = Pick<CommentState, "me" | "readUntil">;

/** How many comments of others this person has not read. */
export function unreadIn({ id, comments }: CommentThread, { me, readUntil }: Reader): number {
  const until = readUntil[id] ?? "";
  return comments.filter(
    ({ author, at, isDeleted }) => author.id !== me && !isDeleted && at > until,
  ).length;
}

/** How many threads hold something this person has not read; closed ones are no news. */
export function unreadThreads(state: Reader & Pick<CommentState, "threads">): number {
  return state.threads.filter((thread) => isOpen(thread) && unreadIn(thread, state) > 0).length;
}

/** Whether this person wrote in a thread or is named in it. */
export function isMine({ comments }: CommentThread, me: Id): boolean {
  return comments.some(({ author, mentions }) => author.id === me || mentions.includes(me));
}

/** What a filter lets through. */
export function passes(thread: CommentThread, filter: CommentFilter, me: Id): boolean {
  if (filter === "mine") return isMine(thread, me);
  return isOpen(thread) === (filter === "open");
}

/** Of what is known and what has come, each thread in its later state. */
export function merged(
  known: readonly CommentThread[],
  come: readonly CommentThread[],
): readonly CommentThread[] {
  const byId = new Map(known.map((thread) => [thread.id, thread]));
  for (const thread of come)
    if (thread.version >= (byId.get(thread.id)?.version ?? 0)) byId.set(thread.id, thread);
  return [...byId.values()];
}

/** The later of two marks of each thread. */
export function mergedMarks(
  one: CommentState["readUntil"],
  other: CommentState["readUntil"],
): CommentState["readUntil"] {
  const later = Object.entries(other).filter(([id, until]) => until > (one[id] ?? ""));
  return { ...one, ...Object.fromEntries(later) };
}
