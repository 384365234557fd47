import type { Id } from "../model/journeyMap.ts";

/** What a thread can be about. */
export const commentedKinds = ["map", "stage", "touchpoint", "note", "persona"] as const;
export type CommentedKind = (typeof commentedKinds)[number];

/** What a thread is about; the whole map has the id "". */
export interface CommentTarget {
  readonly kind: CommentedKind;
  readonly id: Id;
}

/** Comments on one thing, the oldest first. */
export interface CommentThread {
  readonly id: Id;
  /** Grows with every change: of two states of a thread the one with the greater is the later. */
  readonly version: number;
  readonly target: CommentTarget;
  /** What the target was called when the thread began: what it is about can be read after the target is gone. */
  readonly targetName: string;
  /** The last is never a deleted one; none at all: the thread is gone. */
  readonly comments: readonly Comment[];
  /** ISO 8601 in UTC; absent while it is open. */
  readonly resolvedAt?: string;
  readonly resolvedBy?: CommentAuthor;
}

export interface CommentAuthor {
  readonly id: Id;
  /** Empty: never gave a name. */
  readonly name: string;
}

/** One comment; its author and time are the server's word. */
export interface Comment {
  readonly id: Id;
  readonly author: CommentAuthor;
  /** Empty where it was deleted. */
  readonly text: string;
  /** Whom it names; their names stand in the text as `@Name`. */
  readonly mentions: readonly Id[];
  /** Later than that of every comment of the thread before it. */
  readonly at: string;
  readonly editedAt?: string;
  readonly isDeleted: boolean;
}

/** What `GET /api/maps/:id/comments` answers. */
export interface MapComments {
  readonly threads: readonly CommentThread[];
  /** Who asks. */
  readonly me: Id;
  /** How far the asker has read, by thread: the time of the last comment they have seen. */
  readonly readUntil: Readonly<Record<Id, string>>;
  /** Who can be named: whoever may see the map, or has written. Nobody, for whom may not comment. */
  readonly people: readonly CommentAuthor[];
}

/** What somebody writes. */
export interface CommentWords {
  readonly text: string;
  readonly mentions: readonly Id[];
}

/** The body of `POST /api/maps/:id/comments`: a new thread, with its first comment. */
export interface NewThread extends CommentWords {
  readonly target: CommentTarget;
  readonly targetName: string;
}
