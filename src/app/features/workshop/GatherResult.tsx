import { Combine, LocateFixed } from "lucide-react";
import { useMemo } from "react";
import type { Id, Note } from "#core/model/journeyMap.ts";
import { indexOf, touchpointsOf } from "#core/model/select.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { showUndoable } from "../../parts/showUndoable.ts";
import { useSession } from "../../session/useSession.ts";
import { knownFirst } from "../../state/knownFirst.ts";
import { isFacilitator, useWorkshopState } from "../../state/workshopStore.ts";
import { select } from "../../state/viewStore.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { alikeNotes } from "./alikeNotes.ts";
import { useNaming } from "./useNaming.ts";

interface GatherResultProps {
  readonly notes: readonly Id[];
  /** Who wrote what, by note, where that is told. */
  readonly authors?: Readonly<Record<Id, string>> | undefined;
}

/** The notes that were gathered, by where they belong, with those that look alike offered to be merged. */
export function GatherResult({ notes: ids, authors = {} }: GatherResultProps) {
  const naming = useNaming();
  const isLeading = useWorkshopState(isFacilitator);
  const { takingPart: words } = naming.words;
  const known = indexOf(naming.map).notes;
  const notes = useMemo(() => ids.flatMap((id) => known.get(id) ?? []), [ids, known]);
  const notesByColumn = Map.groupBy(notes, ({ place }) => place.column);
  const columns = naming.map.stages.flatMap(({ id }) => [
    id,
    ...touchpointsOf(naming.map, id).map((touchpoint) => touchpoint.id),
  ]);
  return (
    <>
      {isLeading && <AlikeNotes notes={notes} />}
      {columns.map((column) => {
        const here = notesByColumn.get(column);
        if (here === undefined) return null;
        return (
          <section key={column} className="ws-stack">
            <h3 className="ws-h">{columnTitle(column, naming)}</h3>
            <ul className="ws-notes">
              {here.map((note) => (
                <li key={note.id} className="ws-note">
                  <p>
                    {note.text}
                    {authors[note.id] && <span className="ws-author">{authors[note.id]}</span>}
                  </p>
                  <IconButton
                    label={words.showNote}
                    icon={<LocateFixed size={16} aria-hidden />}
                    isSmall
                    className="ws-locate"
                    onPress={() => select([{ kind: "note", id: note.id }])}
                  />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function AlikeNotes({ notes }: { readonly notes: readonly Note[] }) {
  const { words } = useNaming();
  const session = useSession();
  const results = useWorkshopState((state) => state.results);
  const groups = useMemo(() => alikeNotes(notes), [notes]);
  if (groups.length === 0) return null;
  const merge = (group: readonly Note[]) => {
    const ids = group.map(({ id }) => id);
    if (!session.run({ type: "mergeNotes", ids: knownFirst(ids, results) })) return;
    showUndoable(words.takingPart.merged, { session, label: words.workshop.undo });
  };
  return (
    <section className="ws-stack" aria-label={words.takingPart.alike}>
      <h3 className="ws-h">{words.takingPart.alike}</h3>
      {groups.map((group) => (
        <div key={group[0]?.id} className="ws-alike">
          <ul>
            {group.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <Button isSmall icon={<Combine size={15} aria-hidden />} onPress={() => merge(group)}>
            {words.takingPart.merge}
          </Button>
        </div>
      ))}
    </section>
  );
}
