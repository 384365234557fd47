import type { SingleCommand } from "#core/commands/index.ts";
import type { Id } from "#core/model/journeyMap.ts";
import type { MapSession } from "../session/mapSession.ts";
import { startEditing } from "../state/viewStore.ts";

/** What is added empty, and where; without `before` it stands last. */
export type NewText =
  | { readonly kind: "stage"; readonly before?: Id | undefined }
  | { readonly kind: "touchpoint"; readonly stage: Id; readonly before?: Id | undefined }
  | { readonly kind: "note"; readonly lane: Id; readonly column: Id };

/** Adds a stage, touchpoint or note, and begins to type in it. */
export function addAndType(what: NewText, session: MapSession): void {
  const { kind } = what;
  const id = session.newId();
  if (!session.run(addition(what, id))) return;
  startEditing({ kind, id, field: kind === "note" ? "text" : "title" });
}

function addition(what: NewText, id: Id): SingleCommand {
  switch (what.kind) {
    case "stage":
      return { type: "addStage", id, title: "", before: what.before };
    case "touchpoint":
      return { type: "addTouchpoint", id, title: "", stage: what.stage, before: what.before };
    case "note":
      return { type: "addNote", id, text: "", lane: what.lane, column: what.column };
  }
}
