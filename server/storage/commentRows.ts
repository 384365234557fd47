import type { SQLOutputValue } from "node:sqlite";
import * as v from "valibot";
import { commentedKinds } from "#core/wire/comments.ts";
import type { CommentAuthor } from "#core/wire/comments.ts";
import type { StoredComment, StoredThread } from "./commentStorage.ts";
import { numberIn, oneOf, textIn } from "./rows.ts";

type Row = Record<string, SQLOutputValue>;

const ids = v.array(v.string());

export function authorOf(row: Row): CommentAuthor {
  return { id: textIn(row, "id"), name: textIn(row, "name") };
}

export function storedThreadOf(row: Row, comments: readonly StoredComment[]): StoredThread {
  const { resolved_at: resolvedAt, resolved_by: resolver } = row;
  return {
    id: textIn(row, "id"),
    version: numberIn(row, "version"),
    target: {
      kind: oneOf(commentedKinds, textIn(row, "target_kind")),
      id: textIn(row, "target_id"),
    },
    targetName: textIn(row, "target_name"),
    comments,
    ...(typeof resolvedAt === "string" && { resolvedAt }),
    ...(typeof resolver === "string" && {
      resolvedBy: { id: resolver, name: textIn(row, "resolver_name") },
    }),
  };
}

export function storedCommentOf(row: Row): StoredComment {
  const { edited_at: editedAt, deleted_at: deletedAt } = row;
  return {
    id: textIn(row, "id"),
    author: { id: textIn(row, "author"), name: textIn(row, "author_name") },
    text: textIn(row, "text"),
    mentions: v.parse(ids, JSON.parse(textIn(row, "mentions"))),
    at: textIn(row, "at"),
    ...(typeof editedAt === "string" && { editedAt }),
    ...(typeof deletedAt === "string" && {
      deleted: { at: deletedAt, by: textIn(row, "deleted_by") },
    }),
  };
}
