import type { Id, Note } from "#core/model/journeyMap.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { useAction } from "../../actions/useActions.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Select } from "../../ui/Select.tsx";
import { commonValue } from "./commonValue.ts";
import { NotePersonaField } from "./NotePersonaField.tsx";

/** The fields several notes can be given at once. */
export function SeveralNotes({ notes }: { readonly notes: readonly Note[] }) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const session = useSession();
  const merge = useAction("mergeNotes");
  if (notes.length === 0) return null;
  const moveTo = (lane: Id) =>
    session.run({
      type: "together",
      commands: columnsOf(notes).map((column) => ({
        type: "moveNotes" as const,
        ids: notes.filter(({ place }) => place.column === column).map(({ id }) => id),
        lane,
        column,
      })),
    });
  return (
    <>
      <NotePersonaField notes={notes} />
      <Select
        label={words.inspector.moveToLane}
        placeholder={words.inspector.mixed}
        value={commonValue(notes, ({ place }) => place.lane)}
        options={map.lanes
          .filter(({ kind }) => kind === "notes")
          .map((lane) => ({ id: lane.id, label: laneTitle(lane, locale) }))}
        onChange={moveTo}
      />
      {merge.isOffered && merge.isEnabled && (
        <Button
          isSmall
          className="in-add"
          icon={<merge.action.icon size={15} aria-hidden />}
          onPress={merge.run}
        >
          {merge.label}
        </Button>
      )}
    </>
  );
}

function columnsOf(notes: readonly Note[]): readonly Id[] {
  return [...new Set(notes.map(({ place }) => place.column))];
}
