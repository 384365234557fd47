import type { JourneyMap, Persona } from "#core/model/journeyMap.ts";
import type { PersonaMark } from "./mapLayout.ts";
import type { LayoutOptions } from "./layoutOptions.ts";
import { Memo } from "./memo.ts";
import { cleanText } from "./text/cleanText.ts";
import { graphemes } from "./text/graphemes.ts";

/** The personas to draw: in the editor all, those not chosen faded; in an export only the chosen. */
export function shownPersonas(map: JourneyMap, options: LayoutOptions): readonly PersonaMark[] {
  const chosen = options.personas?.join();
  const inputs = [chosen, options.mode, map.info.locale];
  return memo.of(map.personas, inputs, () => marksOf(map, options));
}

const memo = new Memo<JourneyMap["personas"], readonly PersonaMark[]>();

function marksOf(map: JourneyMap, options: LayoutOptions): readonly PersonaMark[] {
  const chosen = options.personas === undefined ? undefined : new Set(options.personas);
  const marks = map.personas.map((persona, index) => ({
    persona,
    index,
    initials: initialsOf(persona, map),
    faded: chosen !== undefined && !chosen.has(persona.id),
  }));
  return options.mode === "export" ? marks.filter((mark) => !mark.faded) : marks;
}

function initialsOf(persona: Persona, map: JourneyMap): string {
  const own = letters(persona);
  const others = map.personas.filter((other) => other.id !== persona.id);
  const first = upper(own[0] ?? "?", map);
  const isShared = others.some((other) => upper(letters(other)[0] ?? "?", map) === first);
  return isShared ? first + (own[1] ?? "").toLocaleLowerCase(map.info.locale) : first;
}

function letters(persona: Persona): readonly string[] {
  return graphemes(cleanText(persona.name).trim().slice(0, 40));
}

function upper(letter: string, map: JourneyMap): string {
  return letter.toLocaleUpperCase(map.info.locale);
}
