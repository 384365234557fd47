import type { Id, JourneyMap, Lane } from "#core/model/journeyMap.ts";
import type { Grid } from "./grid.ts";
import type { Box } from "./boxes.ts";
import type { PersonaMark } from "./mapLayout.ts";
import type { LayoutOptions } from "./layoutOptions.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { measures } from "./measures.ts";
import { type FontName } from "./text/fonts.ts";
import type { TextBlock } from "./text/textBlock.ts";
import { wrapText } from "./text/wrapText.ts";

/** What every lane's layout reads. */
export interface LayoutContext {
  readonly map: JourneyMap;
  readonly options: LayoutOptions;
  readonly grid: Grid;
  readonly personas: readonly PersonaMark[];
  readonly personaById: ReadonlyMap<Id, PersonaMark>;
}

/** A lane about to be laid out: where it begins and its title. */
export interface LaneSpot {
  readonly lane: Lane;
  readonly y: number;
  readonly title: TextBlock;
}

/** A user's text wrapped for this map: whole in an export, at most six lines in the editor. */
export function wrapped(
  context: LayoutContext,
  text: string,
  shape: { readonly font: FontName; readonly width: number },
): TextBlock {
  const maxLines = context.options.mode === "edit" ? measures.maxLines : undefined;
  return wrapText(text, { ...shape, locale: context.map.info.locale, maxLines });
}

/** A lane's spot at `y`. */
export function laneSpot(context: LayoutContext, lane: Lane, y: number): LaneSpot {
  const title = wrapped(context, laneTitle(lane, context.options.locale), {
    font: "lane",
    width: measures.laneHeaderWidth - 24,
  });
  return { lane, y, title };
}

/** What all lanes share, once the height of the content is known. */
export function laneBase(context: LayoutContext, spot: LaneSpot, contentHeight: number) {
  const { lane, y, title } = spot;
  const { laneHeaderWidth, lanePadding, laneMinHeight, collapsedLaneHeight } = measures;
  const open = Math.max(laneMinHeight, title.height + 2 * lanePadding, contentHeight);
  const thin = Math.max(collapsedLaneHeight, title.height + lanePadding);
  const height = lane.collapsed ? thin : open;
  const box: Box = { x: 0, y, width: context.grid.width, height };
  return {
    lane,
    box,
    header: { ...box, width: laneHeaderWidth },
    body: { ...box, x: laneHeaderWidth, width: box.width - laneHeaderWidth },
    title,
    collapsed: lane.collapsed,
  };
}
