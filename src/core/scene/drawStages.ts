import type { StageBox } from "#core/layout/mapLayout.ts";
import { farTitle } from "./farTitle.ts";
import { drawBlock, drawLine } from "./drawText.ts";
import { groupKeys } from "./groupKeys.ts";
import type { Primitive } from "./primitives.ts";
import type { SceneBuilder } from "./sceneBuilder.ts";
import { fonts } from "#core/layout/text/fonts.ts";
import { textWidth } from "#core/layout/text/textWidth.ts";

/** Stage headers and the pale columns below them. */
export function drawStages(builder: SceneBuilder): void {
  for (const stage of builder.layout.stages) {
    drawTint(builder, stage);
    drawHeader(builder, stage);
  }
}

/** The column's colour on every lane's sheet, not between them. */
function drawTint(builder: SceneBuilder, column: StageBox): void {
  const { stage, box, title, collapsed } = column;
  const bands = builder.layout.lanes.map((lane) => ({
    y: lane.box.y - box.y + 1,
    height: lane.box.height - 2,
  }));
  const heights = bands.map(({ y, height }) => `${y} ${height}`).join();
  builder.add(
    {
      key: groupKeys.stageTint(stage.id),
      kind: "stage-tint",
      box,
      entity: { stage: stage.id },
      from: [stage.tint, heights, collapsed ? title : collapsed],
    },
    () => tintPrimitives(builder, column, bands),
  );
}

interface Band {
  readonly y: number;
  readonly height: number;
}

/** A collapsed stage has its title written down its column. */
function tintPrimitives(
  { theme }: SceneBuilder,
  { stage, box, title, collapsed }: StageBox,
  bands: readonly Band[],
): readonly Primitive[] {
  const { band, ink } = theme.stages[stage.tint];
  const sheets = bands.map((each): Primitive => ({
    type: "rect",
    x: 0,
    width: box.width,
    ...each,
    fill: band,
  }));
  const first = bands[0];
  if (!collapsed || first === undefined) return sheets;
  return [...sheets, ...turnedTitle(title.text, { x: box.width / 2, y: first.y + 14, fill: ink })];
}

function turnedTitle(
  text: string,
  { x, y, fill }: { readonly x: number; readonly y: number; readonly fill: string },
): readonly Primitive[] {
  const { size, weight } = fonts.lane;
  const line = text.replaceAll("\n", " ");
  const width = textWidth(line, fonts.lane);
  const baseline = x - size * 0.3636;
  return [{ type: "text", text: line, x: baseline, y, size, weight, fill, width, turned: true }];
}

function drawHeader(builder: SceneBuilder, box: StageBox): void {
  const { stage, header, title, count, collapsed } = box;
  builder.add(
    {
      key: groupKeys.stageHeader(stage.id),
      kind: "stage-header",
      box: header,
      entity: { stage: stage.id },
      tooltip: title.clipped || collapsed ? title.text : undefined,
      from: [stage.tint, title, count, collapsed],
    },
    () => headerPrimitives(builder, box),
  );
}

function headerPrimitives(builder: SceneBuilder, box: StageBox): readonly Primitive[] {
  const { theme, lod } = builder;
  const { tint, ink } = theme.stages[box.stage.tint];
  const { width, height } = box.header;
  const sheet: Primitive = { type: "rect", x: 0, y: 0, width, height, radius: 8, fill: tint };
  if (lod === "block") return [sheet];
  if (box.collapsed) return [sheet, ...chevron(width / 2, height / 2, ink)];
  const room = { x: 12, y: 0, width: width - 24, height };
  const texts =
    lod === "title"
      ? farTitle(builder, box.title.text, { room, fill: ink })
      : titleAndCount(box, ink);
  return [sheet, ...texts];
}

function titleAndCount({ header, title, count }: StageBox, fill: string): readonly Primitive[] {
  const top = (header.height - title.height - 16) / 2;
  const at = { x: 12, y: top + title.height + 8 };
  return [
    ...drawBlock(title, { at: { x: 12, y: top }, fill, width: header.width - 24 }),
    ...drawLine(count, { font: "small", fill, at }),
  ];
}

/** Two arrows apart: this can be opened. */
function chevron(x: number, y: number, stroke: string): readonly Primitive[] {
  const d = `M${x - 3} ${y - 4}L${x - 7} ${y}L${x - 3} ${y + 4}M${x + 3} ${y - 4}L${x + 7} ${y}L${x + 3} ${y + 4}`;
  return [{ type: "path", d, stroke, strokeWidth: 1.75 }];
}
