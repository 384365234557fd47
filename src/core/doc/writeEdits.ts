import * as Y from "yjs";
import type { CreateEdit, Edit, RateEdit, SetEdit, TextEdit, VisitEdit } from "../model/edits.ts";
import { isTextField } from "../model/fields.ts";
import { isNewerDocument } from "./migrate.ts";
import {
  deletedField,
  fieldsOf,
  offPathKey,
  offPathOf,
  ratingKey,
  ratingsOf,
  rootOf,
} from "./shape.ts";
import { rebased, spliceBetween } from "./splice.ts";

/** When and in whose name edits are written. */
export interface Signature {
  /** Milliseconds since 1970; only deletions keep it. */
  readonly at: number;
  /** The transaction's origin: an instance of a class, by which undo knows whose it is. */
  readonly origin: object;
}

/**
 * The origin of what is laid ready before edits are written: entities that are still marked as deleted, and empty texts.
 * Undo does not take it back, so that what a colleague put into them meanwhile stays.
 */
export class Preparation {}

/**
 * Writes edits as one transaction. The only writer of content; edits to what does not exist, and creations of what does,
 * do nothing, nor do any in a document of a newer version. What they need to stand on is laid ready in a transaction
 * before, which nobody sees.
 */
export function writeEdits(doc: Y.Doc, edits: readonly Edit[], signature: Signature): void {
  if (isNewerDocument(doc)) return;
  const born = new Set<Edit>();
  doc.transact(() => {
    for (const edit of edits) if (prepare(doc, edit, signature)) born.add(edit);
  }, new Preparation());
  doc.transact(() => {
    for (const edit of edits) {
      if (edit.edit !== "create") writeEdit(doc, edit, signature);
      else if (born.has(edit)) fieldsOf(doc, edit.kind, edit.id)?.delete(deletedField);
    }
  }, signature.origin);
}

/** Writes edits into a document that holds nothing yet, as part of the transaction that fills it. */
export function writeFirstEdits(doc: Y.Doc, edits: readonly Edit[]): void {
  for (const edit of edits) {
    if (edit.edit === "create") create(doc, edit);
    else writeEdit(doc, edit, { at: 0 });
  }
}

/** Lays ready what an edit stands on; returns whether that is a new entity. */
function prepare(doc: Y.Doc, edit: Edit, { at }: Signature): boolean {
  switch (edit.edit) {
    case "create":
      if (fieldsOf(doc, edit.kind, edit.id) !== undefined) return false;
      create(doc, edit).set(deletedField, at);
      return true;
    case "text":
      layText(fieldsOf(doc, edit.kind, edit.id), edit.field);
      return false;
    case "rate":
      if (edit.field === "comment") layText(ratingsOf(doc), ratingKey(edit));
      return false;
    default:
      return false;
  }
}

function create(doc: Y.Doc, edit: CreateEdit): Y.Map<unknown> {
  const fields = new Y.Map<unknown>();
  for (const [field, value] of Object.entries(edit.fields)) {
    if (value === undefined) continue;
    fields.set(field, isTextField(edit.kind, field) ? new Y.Text(String(value)) : value);
  }
  rootOf(doc, edit.kind).set(edit.id, fields);
  return fields;
}

/** Sees to it that a shared text stands at a key, with what stood there before as plain text. */
function layText(fields: Y.Map<unknown> | undefined, key: string): void {
  const stored = fields?.get(key);
  if (stored instanceof Y.Text) return;
  fields?.set(key, new Y.Text(typeof stored === "string" ? stored : ""));
}

type WrittenEdit = Exclude<Edit, CreateEdit>;

function writeEdit(doc: Y.Doc, edit: WrittenEdit, { at }: Pick<Signature, "at">): void {
  switch (edit.edit) {
    case "set":
      return setField(doc, edit);
    case "text":
      return writeText(fieldsOf(doc, edit.kind, edit.id), edit.field, edit);
    case "remove":
      return void fieldsOf(doc, edit.kind, edit.id)?.set(deletedField, at);
    case "restore":
      return void fieldsOf(doc, edit.kind, edit.id)?.delete(deletedField);
    case "rate":
      return rate(doc, edit);
    case "visit":
      return visit(doc, edit);
  }
}

function setField(doc: Y.Doc, edit: SetEdit): void {
  const fields = fieldsOf(doc, edit.kind, edit.id);
  if (edit.value === undefined) fields?.delete(edit.field);
  else fields?.set(edit.field, edit.value);
}

function writeText(
  fields: Y.Map<unknown> | undefined,
  key: string,
  wanted: Pick<TextEdit, "text" | "was">,
): void {
  layText(fields, key);
  const stored = fields?.get(key);
  if (!(stored instanceof Y.Text)) return;
  const now = stored.toString();
  const was = wanted.was ?? now;
  for (const { at, remove, insert } of rebased(spliceBetween(was, wanted.text), was, now)) {
    if (remove > 0) stored.delete(at, remove);
    if (insert !== "") stored.insert(at, insert);
  }
}

function rate(doc: Y.Doc, edit: RateEdit): void {
  const { value, was } = edit;
  if (edit.field === "comment") {
    writeText(ratingsOf(doc), ratingKey(edit), { text: String(value ?? ""), was });
  } else if (value === undefined) ratingsOf(doc).delete(ratingKey(edit));
  else ratingsOf(doc).set(ratingKey(edit), value);
}

function visit(doc: Y.Doc, edit: VisitEdit): void {
  const key = offPathKey(edit);
  if (edit.onPath) offPathOf(doc).delete(key);
  else offPathOf(doc).set(key, true);
}
