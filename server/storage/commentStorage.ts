import type { Id } from "#core/model/journeyMap.ts";
import type { Comment, CommentAuthor, CommentThread } from "#core/wire/comments.ts";

/** What people say beside a map. Names are those that people bear now; times are ISO 8601 in UTC. */
export interface CommentStorage {
  /** The threads of a map, the oldest first, with what is deleted. */
  threadsOf(mapId: Id): Promise<StoredThread[]>;
  thread(place: ThreadPlace): Promise<StoredThread | undefined>;
  /** Begins a thread; "no-map" where there is none. */
  addThread(thread: AddedThread, room: CommentRoom): Promise<Kept<"no-map">>;
  /** Adds to a thread, later than all that is in it; "no-thread" where there is none. */
  addComment(
    place: ThreadPlace,
    comment: AddedComment,
    room: CommentRoom,
  ): Promise<Kept<"no-thread">>;
  /** Changes what is given of a comment, `undefined` takes it away, and returns the thread; `undefined` where there is none. */
  changeComment(
    place: CommentPlace,
    change: Partial<CommentChange>,
  ): Promise<StoredThread | undefined>;
  /** Closes a thread, or opens it again without a resolution; `undefined` where there is none. */
  resolveThread(
    place: ThreadPlace,
    resolution: { readonly at: string; readonly by: Id } | undefined,
  ): Promise<StoredThread | undefined>;
  /** How far somebody has read each thread of a map. */
  readUntil(mapId: Id, person: Id): Promise<Record<Id, string>>;
  /** Somebody has read a thread that far, or farther already. */
  markRead(thread: Id, person: Id, until: string): Promise<void>;
  /** Who owns the server, came to a map by a link that is good at that time, or has written on it; one of them where `only` is given. */
  peopleAround(mapId: Id, at: string, only?: Id): Promise<CommentAuthor[]>;
  /** Forgets the words of comments deleted until then, and threads of which nothing else is left. */
  forgetDeleted(until: string): Promise<void>;
}

export interface ThreadPlace {
  readonly mapId: Id;
  readonly thread: Id;
}

export interface CommentPlace extends ThreadPlace {
  readonly comment: Id;
}

/** How many comments there may be, the new one among them. */
export interface CommentRoom {
  readonly ofMap: number;
  readonly ofThread: number;
}

/** The thread with what was added, or why it was not. */
export type Kept<Missing extends string> = StoredThread | Missing | "map-full" | "thread-full";

export interface AddedComment extends Pick<Comment, "id" | "text" | "mentions" | "at"> {
  readonly author: Id;
}

export interface AddedThread extends Pick<CommentThread, "id" | "target" | "targetName"> {
  readonly mapId: Id;
  readonly first: AddedComment;
}

export interface CommentChange extends Pick<Comment, "text" | "mentions"> {
  readonly editedAt: string | undefined;
  readonly deleted: Deletion | undefined;
}

export interface Deletion {
  readonly at: string;
  readonly by: Id;
}

export interface StoredThread extends Omit<CommentThread, "comments"> {
  readonly comments: readonly StoredComment[];
}

/** With what it said, for as long as that can be brought back. */
export interface StoredComment extends Omit<Comment, "isDeleted"> {
  readonly deleted?: Deletion;
}
