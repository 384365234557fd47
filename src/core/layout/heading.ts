import type { JourneyMap } from "#core/model/journeyMap.ts";
import { mapWordsOf } from "#core/words/map/mapWords.ts";
import type { Heading, PersonaMark } from "./mapLayout.ts";
import type { LayoutOptions } from "./layoutOptions.ts";
import { fonts } from "./text/fonts.ts";
import { textWidth } from "./text/textWidth.ts";
import { wrapText } from "./text/wrapText.ts";

interface HeadingInput {
  readonly options: LayoutOptions;
  readonly personas: readonly PersonaMark[];
  readonly width: number;
}

const legendHeight = 28;
const discWidth = 46;
/** A persona's picture at the head of its entry in the legend, alone and with the gap behind it. */
export const legendPicture = { size: 26, width: 32 } as const;

/** Title, state and the legend of personas above an exported map. */
export function headingOf(map: JourneyMap, { options, personas, width }: HeadingInput): Heading {
  const words = mapWordsOf(options.locale);
  const { title, state, scope, locale } = map.info;
  const block = wrapText(title.trim() === "" ? words.untitledMap : title, {
    font: "heading",
    width,
    locale,
  });
  const subtitle = `${words.states[state]} · ${words.scopes[scope]}`;
  const top = block.height + 8;
  let at = { x: textWidth(subtitle, fonts.small) + 24, y: top };
  const placed = personas.map(({ persona }) => {
    const name = persona.name.trim() === "" ? words.unnamedPersona : persona.name;
    const marks = discWidth + (persona.picture === "" ? 0 : legendPicture.width);
    const label = wrapText(name, { font: "small", width: width - marks, locale });
    if (at.x + marks + label.width > width) at = { x: 0, y: at.y + legendHeight };
    const entry = { persona, label, at };
    at = { x: at.x + marks + label.width + 16, y: at.y + Math.max(0, label.height - 16) };
    return entry;
  });
  const height = at.y + legendHeight + 12;
  return { box: { x: 0, y: 0, width, height }, title: block, subtitle, personas: placed };
}
