import type { Id, Note } from "#core/model/journeyMap.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { personaTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Select } from "../../ui/Select.tsx";
import { commonValue } from "./commonValue.ts";

const everybody = "everybody/";

/** The fields several notes can be given at once. */
export function SeveralNotes({ notes }: { readonly notes: readonly Note[] }) {
  const words = useWords();
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const session = useSession();
  if (notes.length === 0) return null;
  const ids = notes.map(({ id }) => id);
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
      <Select
        label={words.inspector.notePersona}
        placeholder={words.inspector.mixed}
        value={commonValue(notes, ({ persona }) => persona ?? everybody)}
        options={[
          { id: everybody, label: wordsOf(locale).everybody },
          ...map.personas.map(({ id }) => ({
            id,
            label: personaTitle(id, { map, locale, words }),
          })),
        ]}
        onChange={(chosen) => {
          const persona = chosen === everybody ? undefined : chosen;
          session.run({ type: "setFields", kind: "note", ids, fields: { persona } });
        }}
      />
      <Select
        label={words.inspector.moveToLane}
        placeholder={words.inspector.mixed}
        value={commonValue(notes, ({ place }) => place.lane)}
        options={map.lanes
          .filter(({ kind }) => kind === "notes")
          .map((lane) => ({ id: lane.id, label: laneTitle(lane, locale) }))}
        onChange={moveTo}
      />
    </>
  );
}

function columnsOf(notes: readonly Note[]): readonly Id[] {
  return [...new Set(notes.map(({ place }) => place.column))];
}
