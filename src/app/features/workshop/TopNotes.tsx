import type { Decision } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { now } from "../../platform/clock.ts";
import type { NewDecision } from "../../platform/decisionsApi.ts";
import { useMap } from "../../state/mapStore.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { newDraft } from "./decisionDraft.ts";
import { topNotes } from "./topNotes.ts";
import type { TopNote } from "./topNotes.ts";
import { useDecisionForm } from "./useDecisionForm.ts";

export interface TopNotesProps {
  /** What is decided already. */
  readonly taken: readonly Decision[];
  readonly onAdd: (decision: NewDecision) => Promise<boolean>;
}

/** The notes most dots were put on, each a press away from being a decision. */
export function TopNotes({ taken, onAdd }: TopNotesProps) {
  const words = useWords().decisions;
  const map = useMap((state) => state.map);
  const results = useWorkshopState((state) => state.results);
  const notes = topNotes(map, {
    results: Object.values(results),
    taken: taken.flatMap(({ note }) => note ?? []),
  });
  if (notes.length === 0) return null;
  return (
    <section className="dc-notes">
      <h3 className="ws-h">{words.fromNotes}</h3>
      <ul className="dc-list">
        {notes.map((top) => (
          <TopNoteRow key={top.note.id} top={top} onAdd={onAdd} />
        ))}
      </ul>
    </section>
  );
}

interface TopNoteRowProps extends Pick<TopNotesProps, "onAdd"> {
  readonly top: TopNote;
}

function TopNoteRow({ top, onAdd }: TopNoteRowProps) {
  const { decisions: words, takingPart } = useWords();
  const format = useFormat();
  const { note, dots } = top;
  const form = useDecisionForm(`note/${note.id}`, () => newDraft(now(), note.text));
  if (form.draft !== undefined) {
    return (
      <li>
        <DecisionForm
          draft={form.draft}
          form={form}
          onSave={(draft) => onAdd({ ...draft, note: note.id })}
        />
      </li>
    );
  }
  return (
    <li className="dc-row">
      <div className="dc-what">
        <p className="dc-text">{note.text}</p>
        {dots > 0 && <p className="dc-facts">{takingPart.dotsOn(format.count(dots))}</p>}
      </div>
      <Button
        isSmall
        aria-label={words.fromNote(note.text)}
        autoFocus={form.wasOpen}
        onPress={form.open}
      >
        {words.toDecision}
      </Button>
    </li>
  );
}
