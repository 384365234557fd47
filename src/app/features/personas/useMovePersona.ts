import type { Id } from "#core/model/journeyMap.ts";
import { personaTitle } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { announce } from "../../ui/announce.ts";

/** Moves a persona before another, or last, and says where it is now. */
export function useMovePersona(): (id: Id, before: Id | undefined) => void {
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  return (id, before) => {
    if (!session.run({ type: "reorder", kind: "persona", id, before })) return;
    const { map } = useMap.getState();
    const position = map.personas.findIndex((persona) => persona.id === id) + 1;
    const name = personaTitle(id, { map, locale, words });
    announce(words.personas.moved(name, position, map.personas.length));
  };
}
