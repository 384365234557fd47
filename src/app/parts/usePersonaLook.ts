import { personaPattern } from "#core/scene/personaDisc.ts";
import { personaColour, themeOf } from "#core/scene/theme.ts";
import { useTheme } from "../state/theme.ts";
import type { PersonaMark } from "./usePersonaMarks.ts";

export interface PersonaLook {
  readonly colour: string;
  /** Text on the colour. */
  readonly ink: string;
  /** The dashes of its lines. */
  readonly dash: readonly number[] | undefined;
}

/** How the map shows a persona in the theme of the page. */
export function usePersonaLook(mark: PersonaMark): PersonaLook {
  const theme = themeOf(useTheme());
  return {
    colour: personaColour(theme, mark.persona.colour),
    ink: theme.personaInk,
    dash: personaPattern(mark),
  };
}
