import type { Id, JourneyMap, Note } from "#core/model/journeyMap.ts";
import { indexOf } from "#core/model/select.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { columnOptions } from "../../parts/columnOptions.ts";
import { SharedTextField } from "../../parts/SharedTextField.tsx";
import { useRemove } from "../../parts/useRemove.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Select } from "../../ui/Select.tsx";
import { DeleteButton } from "./DeleteButton.tsx";
import { InspectorFrame } from "./InspectorFrame.tsx";
import { NotePersonaField } from "./NotePersonaField.tsx";

/** Every field of a note. */
export function NoteInspector({ note }: { readonly note: Note }) {
  const words = useWords();
  const locale = useLocale();
  const core = wordsOf(locale);
  const map = useMap((state) => state.map);
  const session = useSession();
  const remove = useRemove();
  const naming = { map, locale, words };
  const { id } = note;
  const lane = indexOf(map).lanes.get(note.place.lane);
  const move = (place: { readonly lane: Id; readonly column: Id }) =>
    session.run({ type: "moveNotes", ids: [id], ...place });
  return (
    <InspectorFrame
      overline={lane === undefined ? words.inspector.note : laneTitle(lane, locale)}
      title={lane === undefined ? words.inspector.note : core.noteNames[lane.noteKind]}
      footer={
        <DeleteButton
          onPress={() => remove([{ kind: "note", id }], words.inspector.deleted.note)}
        />
      }
    >
      <SharedTextField
        label={words.inspector.noteText}
        rows={4}
        text={{ kind: "note", id, field: "text", value: note.text }}
      />
      <NotePersonaField notes={[note]} />
      <Select
        label={words.inspector.lane}
        value={note.place.lane}
        options={noteLanes(map).map((other) => ({ id: other.id, label: laneTitle(other, locale) }))}
        onChange={(chosen) => move({ lane: chosen, column: note.place.column })}
      />
      <Select
        label={words.inspector.column}
        value={note.place.column}
        options={columnOptions(naming)}
        onChange={(column) => move({ lane: note.place.lane, column })}
      />
    </InspectorFrame>
  );
}

function noteLanes(map: JourneyMap) {
  return map.lanes.filter((lane) => lane.kind === "notes");
}
