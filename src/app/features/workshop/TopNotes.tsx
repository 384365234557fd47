import { useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { Decision } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { NewDecision } from "../../platform/decisionsApi.ts";
import { useMap } from "../../state/mapStore.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { topNotes } from "./topNotes.ts";

export interface TopNotesProps {
  /** What is decided already. */
  readonly taken: readonly Decision[];
  readonly onAdd: (decision: NewDecision) => Promise<boolean>;
}

/** The notes most dots were put on, each a press away from being an action. */
export function TopNotes({ taken, onAdd }: TopNotesProps) {
  const { decisions: words, takingPart } = useWords();
  const format = useFormat();
  const map = useMap((state) => state.map);
  const results = useWorkshopState((state) => state.results);
  const [open, setOpen] = useState<Id>();
  const notes = topNotes(map, {
    results: Object.values(results),
    taken: taken.flatMap(({ note }) => note ?? []),
  });
  if (notes.length === 0) return null;
  return (
    <section className="dc-notes">
      <h3 className="ws-h">{words.fromNotes}</h3>
      <ul className="dc-list">
        {notes.map(({ note, dots }) =>
          open === note.id ? (
            <li key={note.id}>
              <DecisionForm
                item={{ text: note.text, owner: "" }}
                onCancel={() => setOpen(undefined)}
                onSave={async (draft) => {
                  const isAdded = await onAdd({ ...draft, note: note.id });
                  if (isAdded) setOpen(undefined);
                  return isAdded;
                }}
              />
            </li>
          ) : (
            <li key={note.id} className="dc-row">
              <div className="dc-what">
                <p className="dc-text">{note.text}</p>
                {dots > 0 && <p className="dc-facts">{takingPart.dotsOn(format.count(dots))}</p>}
              </div>
              <Button
                isSmall
                aria-label={words.fromNote(note.text)}
                onPress={() => setOpen(note.id)}
              >
                {words.toDecision}
              </Button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
