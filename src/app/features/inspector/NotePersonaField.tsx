import type { Note } from "#core/model/journeyMap.ts";
import { wordsOf } from "#core/words/words.ts";
import { personaName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { Select } from "../../ui/Select.tsx";
import { commonValue } from "./commonValue.ts";

/** No id has a stroke in it. */
const everybody = "everybody/";

/** Whom these notes are about: one persona, or everybody. */
export function NotePersonaField({ notes }: { readonly notes: readonly Note[] }) {
  const words = useWords().inspector;
  const locale = useLocale();
  const personas = useMap((state) => state.map.personas);
  const session = useSession();
  const ids = notes.map(({ id }) => id);
  return (
    <Select
      label={words.notePersona}
      placeholder={words.mixed}
      value={commonValue(notes, ({ persona }) => persona ?? everybody)}
      options={[
        { id: everybody, label: wordsOf(locale).everybody },
        ...personas.map((persona) => ({ id: persona.id, label: personaName(persona, locale) })),
      ]}
      onChange={(chosen) => {
        const persona = chosen === everybody ? undefined : chosen;
        session.run({ type: "setFields", kind: "note", ids, fields: { persona } });
      }}
    />
  );
}
