import type { Id, Stage } from "#core/model/journeyMap.ts";
import { touchpointsOf } from "#core/model/select.ts";
import { mapWordsOf } from "#core/words/map/mapWords.ts";
import type { Column, StageBox } from "./mapLayout.ts";
import type { LayoutOptions } from "./layoutOptions.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { Memo } from "./memo.ts";
import { measures } from "./measures.ts";
import type { TextBlock } from "./text/textBlock.ts";
import { wrapText } from "./text/wrapText.ts";

/** The stages and columns from left to right; heights are known only when the lanes are. */
export interface Grid {
  readonly stages: readonly StageBox[];
  readonly columns: readonly Column[];
  readonly columnById: ReadonlyMap<Id, Column>;
  readonly headerHeight: number;
  /** Of the whole map. */
  readonly width: number;
  /** What stands where, in words: the same for grids that differ only in what is written on them. */
  readonly places: string;
}

const memo = new Memo<JourneyMap["touchpoints"], Grid>();

/** Where stages and columns stand; a stage without touchpoints has one column, a collapsed one a narrow one. */
export function gridOf(map: JourneyMap, options: LayoutOptions, top: number): Grid {
  const { locale, mode } = options;
  const shown = options.stages?.join();
  const inputs = [map.stages, map.info.locale, locale, mode, shown, top];
  return memo.of(map.touchpoints, inputs, () => measuredGrid(map, options, top));
}

function measuredGrid(map: JourneyMap, options: LayoutOptions, top: number): Grid {
  const chosen = options.stages === undefined ? undefined : new Set(options.stages);
  const shown = map.stages.filter(({ id, hidden }) => !hidden && (chosen?.has(id) ?? true));
  let x = measures.laneHeaderWidth + measures.stageGap;
  const stages = shown.map((stage) => {
    const box = stageBoxOf(map, stage, { options, x, top });
    x = box.box.x + box.box.width + measures.stageGap;
    return box;
  });
  const { even, tallest } = evenHeaders(stages);
  const columns = stages.flatMap((stage) => stage.columns);
  return {
    stages: even,
    columns,
    columnById: new Map(columns.map((column) => [column.id, column])),
    headerHeight: tallest,
    width: Math.max(x, measures.laneHeaderWidth + measures.columnWidth),
    places: stages.map(placesIn).join("\n"),
  };
}

/** Stages with headers of one height: the tallest's. */
export function evenHeaders(stages: readonly StageBox[]) {
  const tallest = Math.max(measures.stageHeaderHeight, ...stages.map(heightOfHeader));
  const even = stages.map((stage) => ({ ...stage, header: { ...stage.header, height: tallest } }));
  return { even, tallest };
}

function placesIn({ stage, box, columns, collapsed }: StageBox): string {
  const filled = columns.map(({ id, touchpoint }) => (touchpoint === undefined ? "" : id));
  return [stage.id, box.x, box.width, collapsed, ...filled].join();
}

function heightOfHeader({ title, collapsed }: StageBox): number {
  return collapsed ? 0 : title.height + 32;
}

interface StageSpot {
  readonly options: LayoutOptions;
  readonly x: number;
  readonly top: number;
}

function stageBoxOf(map: JourneyMap, stage: Stage, { options, x, top }: StageSpot): StageBox {
  const columns = columnsOf(map, stage, x);
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const box = { x, y: top, width, height: measures.stageHeaderHeight };
  const title = stageTitle(map, stage, { options, width });
  const count = mapWordsOf(options.locale).touchpointCount(touchpointsOf(map, stage.id).length);
  return { stage, header: box, box, title, count, columns, collapsed: stage.collapsed };
}

/** A stage's title as it stands in a header of this width. */
export function stageTitle(
  map: JourneyMap,
  { title, collapsed }: Stage,
  { options, width }: { readonly options: LayoutOptions; readonly width: number },
): TextBlock {
  return wrapText(title.trim() === "" ? mapWordsOf(options.locale).untitledStage : title, {
    font: "stage",
    width: collapsed ? 400 : width - 24,
    locale: map.info.locale,
    maxLines: collapsed ? 1 : options.mode === "edit" ? 3 : undefined,
  });
}

function columnsOf(map: JourneyMap, stage: Stage, x: number): readonly Column[] {
  const touchpoints = stage.collapsed ? [] : touchpointsOf(map, stage.id);
  const { columnWidth, collapsedStageWidth } = measures;
  if (touchpoints.length === 0) {
    const width = stage.collapsed ? collapsedStageWidth : columnWidth;
    return [{ id: stage.id, stage: stage.id, x, width }];
  }
  return touchpoints.map((touchpoint, index) => ({
    id: touchpoint.id,
    stage: stage.id,
    touchpoint,
    x: x + index * columnWidth,
    width: columnWidth,
  }));
}
