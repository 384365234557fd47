import { levelOf } from "#core/layout/curve/faces.ts";
import type { Voice } from "#core/wire/workshop.ts";
import { wordsOf } from "#core/words/words.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useNaming } from "./useNaming.ts";

/** Who gave a touchpoint which scores, folded away until asked for: the talk may begin without names. */
export function Voices({ voices }: { readonly voices: readonly Voice[] }) {
  const { words, locale } = useNaming();
  const format = useFormat();
  const { emotions } = wordsOf(locale);
  const said = ({ emotion, satisfaction }: Voice) =>
    [
      emotion !== undefined && emotions[`${levelOf(emotion)}`],
      satisfaction !== undefined && words.takingPart.of5(format.number(satisfaction)),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <details className="ws-voices">
      <summary>{words.takingPart.whoSaid}</summary>
      <ul>
        {voices.map((voice, index) => (
          <li key={`${index} ${voice.name}`}>
            {voice.name || words.people.unnamed}: {said(voice)}
          </li>
        ))}
      </ul>
    </details>
  );
}
