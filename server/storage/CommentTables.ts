import type { DatabaseSync, SQLInputValue } from "node:sqlite";
import type { Id } from "#core/model/journeyMap.ts";
import type { CommentAuthor } from "#core/wire/comments.ts";
import { authorOf, storedCommentOf, storedThreadOf } from "./commentRows.ts";
import { commentStatements } from "./commentStatements.ts";
import type {
  AddedComment,
  AddedThread,
  CommentChange,
  CommentPlace,
  CommentRoom,
  CommentStorage,
  Kept,
  StoredComment,
  StoredThread,
  ThreadPlace,
} from "./commentStorage.ts";
import { inTransaction } from "./openDatabase.ts";
import { Prepared } from "./Prepared.ts";
import { numberIn, textIn } from "./rows.ts";
import type { Sync } from "./syncStorage.ts";

/** The tables of comments of one open SQLite database: runs in the storage thread. */
export class CommentTables implements Sync<CommentStorage> {
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared<keyof typeof commentStatements>;

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#prepared = new Prepared(database, commentStatements);
  }

  threadsOf(mapId: Id): StoredThread[] {
    const rows = this.#prepared.all("commentsOfMap", { mapId });
    const byThread = Map.groupBy(rows, (row) => textIn(row, "thread_id"));
    return this.#prepared.all("threadsOfMap", { mapId }).map((row) => {
      const comments = byThread.get(textIn(row, "id")) ?? [];
      return storedThreadOf(row, comments.map(storedCommentOf));
    });
  }

  thread({ mapId, thread }: ThreadPlace): StoredThread | undefined {
    const row = this.#prepared.get("thread", { mapId, thread });
    if (row === undefined) return undefined;
    const comments = this.#prepared.all("commentsOfThread", { thread });
    return storedThreadOf(row, comments.map(storedCommentOf));
  }

  addThread({ id, mapId, target, targetName, first }: AddedThread, room: CommentRoom) {
    return inTransaction(this.#database, (): Kept<"no-map"> => {
      if (!this.#prepared.get("map", { mapId })) return "no-map";
      if (this.#countOf(mapId) >= room.ofMap) return "map-full";
      const { kind: targetKind, id: targetId } = target;
      this.#prepared.run("insertThread", { id, mapId, targetKind, targetId, targetName });
      this.#insert(id, first, first.at);
      return this.#written({ mapId, thread: id });
    });
  }

  addComment(place: ThreadPlace, comment: AddedComment, room: CommentRoom) {
    return inTransaction(this.#database, (): Kept<"no-thread"> => {
      const before = this.thread(place);
      if (before === undefined) return "no-thread";
      if (before.comments.length >= room.ofThread) return "thread-full";
      if (this.#countOf(place.mapId) >= room.ofMap) return "map-full";
      this.#insert(place.thread, comment, laterThan(before.comments.at(-1), comment.at));
      return this.#written(place);
    });
  }

  changeComment(place: CommentPlace, change: Partial<CommentChange>): StoredThread | undefined {
    return inTransaction(this.#database, () => {
      const stored = this.thread(place)?.comments.find(({ id }) => id === place.comment);
      if (stored === undefined) return undefined;
      const { editedAt, deleted } = stored;
      const { thread, comment } = place;
      const values = columnsOf({ editedAt, deleted, ...stored, ...change });
      this.#prepared.run("changeComment", { thread, comment, ...values });
      return this.#written(place);
    });
  }

  resolveThread(
    place: ThreadPlace,
    resolution: { readonly at: string; readonly by: Id } | undefined,
  ): StoredThread | undefined {
    const { mapId, thread } = place;
    const { at = null, by = null } = resolution ?? {};
    return inTransaction(this.#database, () => {
      const isThere = this.#prepared.run("resolveThread", { mapId, thread, at, by }) === 1;
      return isThere ? this.#written(place) : undefined;
    });
  }

  readUntil(mapId: Id, person: Id): Record<Id, string> {
    const rows = this.#prepared.all("readUntil", { mapId, person });
    return Object.fromEntries(rows.map((row) => [textIn(row, "thread_id"), textIn(row, "until")]));
  }

  markRead(thread: Id, person: Id, until: string): void {
    this.#prepared.run("markRead", { thread, person, until });
  }

  peopleAround(mapId: Id, at: string, only?: Id): CommentAuthor[] {
    return this.#prepared.all("peopleAround", { mapId, at, only: only ?? null }).map(authorOf);
  }

  forgetDeleted(until: string): void {
    inTransaction(this.#database, () => {
      this.#prepared.run("forgetThreads", { until });
      this.#prepared.run("forgetWords", { until });
    });
  }

  #countOf(mapId: Id): number {
    return numberIn(this.#prepared.get("countOfMap", { mapId }) ?? {}, "count");
  }

  #insert(thread: Id, { id, author, text, mentions }: AddedComment, at: string): void {
    const values = { id, thread, author, text, mentions: JSON.stringify(mentions), at };
    this.#prepared.run("insertComment", values);
  }

  #written(place: ThreadPlace): StoredThread {
    this.#prepared.run("countChange", { thread: place.thread });
    const thread = this.thread(place);
    if (thread === undefined) throw new Error(`Thread ${place.thread} was written and is away.`);
    return thread;
  }
}

/** A time after that of the last comment, also where the clock went back or two came at once. */
function laterThan(last: StoredComment | undefined, at: string): string {
  if (last === undefined || last.at < at) return at;
  return new Date(Date.parse(last.at) + 1).toISOString();
}

function columnsOf(change: CommentChange): Record<string, SQLInputValue> {
  const { text, mentions, editedAt = null, deleted } = change;
  return {
    text,
    mentions: JSON.stringify(mentions),
    editedAt,
    deletedAt: deleted?.at ?? null,
    deletedBy: deleted?.by ?? null,
  };
}
