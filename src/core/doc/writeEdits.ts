import * as Y from "yjs";
import type { CreateEdit, Edit, RateEdit, SetEdit, TextEdit, VisitEdit } from "../model/edits.ts";
import { isTextField } from "../model/fields.ts";
import { deletedField, fieldsOf, offPathOf, ratingsOf, rootOf } from "./shape.ts";
import { rebased, spliceBetween } from "./splice.ts";

/** When and in whose name edits are written. */
export interface Signature {
  /** Milliseconds since 1970; only deletions keep it. */
  readonly at: number;
  /** The transaction's origin: an instance of a class, by which undo knows whose it is. */
  readonly origin: object;
}

/** Writes edits as one transaction. The only writer of content; edits to what does not exist do nothing. */
export function writeEdits(doc: Y.Doc, edits: readonly Edit[], signature: Signature): void {
  doc.transact(() => {
    for (const edit of edits) writeEdit(doc, edit, signature);
  }, signature.origin);
}

function writeEdit(doc: Y.Doc, edit: Edit, signature: Signature): void {
  switch (edit.edit) {
    case "create":
      return create(doc, edit);
    case "set":
      return setField(doc, edit);
    case "text":
      return writeText(doc, edit);
    case "remove":
      return void fieldsOf(doc, edit.kind, edit.id)?.set(deletedField, signature.at);
    case "rate":
      return rate(doc, edit);
    case "visit":
      return visit(doc, edit);
  }
}

function create(doc: Y.Doc, edit: CreateEdit): void {
  const fields = new Y.Map<unknown>();
  for (const [field, value] of Object.entries(edit.fields)) {
    if (value === undefined) continue;
    fields.set(field, isTextField(edit.kind, field) ? new Y.Text(String(value)) : value);
  }
  rootOf(doc, edit.kind).set(edit.id, fields);
}

function setField(doc: Y.Doc, edit: SetEdit): void {
  const fields = fieldsOf(doc, edit.kind, edit.id);
  if (edit.value === undefined) fields?.delete(edit.field);
  else fields?.set(edit.field, edit.value);
}

function writeText(doc: Y.Doc, edit: TextEdit): void {
  const fields = fieldsOf(doc, edit.kind, edit.id);
  if (fields !== undefined) spliceText(fields, edit.field, edit);
}

function spliceText(
  fields: Y.Map<unknown>,
  key: string,
  wanted: { readonly text: string; readonly was?: string | undefined },
): void {
  const stored = fields.get(key);
  if (!(stored instanceof Y.Text)) return void fields.set(key, new Y.Text(wanted.text));
  const now = stored.toString();
  const was = wanted.was ?? now;
  const splice = rebased(spliceBetween(was, wanted.text), was, now);
  if (splice.remove > 0) stored.delete(splice.at, splice.remove);
  if (splice.insert !== "") stored.insert(splice.at, splice.insert);
}

function rate(doc: Y.Doc, edit: RateEdit): void {
  const ratings = ratingsOf(doc);
  const key = `${edit.touchpoint}/${edit.persona}/${edit.field}`;
  if (edit.value === undefined) ratings.delete(key);
  else if (edit.field === "comment") spliceText(ratings, key, { text: String(edit.value) });
  else ratings.set(key, edit.value);
}

function visit(doc: Y.Doc, edit: VisitEdit): void {
  const key = `${edit.touchpoint}/${edit.persona}`;
  if (edit.onPath) offPathOf(doc).delete(key);
  else offPathOf(doc).set(key, true);
}
