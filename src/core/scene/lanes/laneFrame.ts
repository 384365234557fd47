import type { LaneLayout } from "#core/layout/mapLayout.ts";
import { wrapText } from "#core/layout/text/wrapText.ts";
import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { rememberedMeasures } from "#core/layout/lanes/emotion.ts";
import { drawBlock, drawLine } from "../drawText.ts";
import { groupKeys } from "../groupKeys.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

const radius = 10;

/** The sheet a lane lies on and the header at its left, which covers what is scrolled below it. */
export function laneFrame(builder: SceneBuilder, lane: LaneLayout): void {
  const { theme } = builder;
  const { id } = lane.lane;
  const { width, height } = lane.box;
  builder.add(
    {
      key: groupKeys.laneSheet(id),
      kind: "lane-sheet",
      box: lane.box,
      entity: { lane: id },
      from: [],
    },
    () => [
      {
        type: "rect",
        x: 0.5,
        y: 0.5,
        width: width - 1,
        height: height - 1,
        radius,
        fill: theme.surface,
        stroke: theme.hairline,
        strokeWidth: 1,
      },
    ],
  );
  builder.add(
    {
      key: groupKeys.laneHeader(id),
      kind: "lane-header",
      box: lane.header,
      entity: { lane: id },
      tooltip: lane.title.clipped ? lane.title.text : undefined,
      from: [lane.title, lane.collapsed, labelsSource(lane)],
    },
    () => [...headerSheet(builder, lane), ...headerTexts(builder, lane)],
  );
}

function headerSheet({ theme }: SceneBuilder, { header }: LaneLayout): readonly Primitive[] {
  const { width, height } = header;
  const r = radius;
  const d = `M${width} .5H${r}A${r - 0.5} ${r - 0.5} 0 0 0 .5 ${r}V${height - r}A${r - 0.5} ${r - 0.5} 0 0 0 ${r} ${height - 0.5}H${width}`;
  return [
    { type: "path", d: `${d}Z`, fill: theme.surface },
    { type: "path", d, stroke: theme.hairline, strokeWidth: 1 },
    {
      type: "path",
      d: `M${width - 0.5} 1V${height - 1}`,
      stroke: theme.hairline,
      strokeWidth: 1,
    },
  ];
}

function headerTexts(builder: SceneBuilder, lane: LaneLayout): readonly Primitive[] {
  const { theme, lod } = builder;
  if (lod === "block") return [];
  const { title, header } = lane;
  const width = header.width - 24;
  if (lod === "title") {
    const far = wrapText(title.text, { font: "far", width, locale: "tr", maxLines: 2 });
    const y = Math.max(6, Math.min(12, (header.height - far.height) / 2));
    return drawBlock(far, { at: { x: 12, y }, fill: theme.ink, width });
  }
  const y = lane.collapsed ? (header.height - title.height) / 2 : 12;
  const fill = lane.collapsed ? theme.muted : theme.ink;
  const block = drawBlock(title, { at: { x: 12, y }, fill, width });
  return [...block, ...labels(builder, lane)];
}

/** What stands in the header beside the title: names of sub-rows, the scale of the curve. */
function labels({ theme, layout }: SceneBuilder, lane: LaneLayout): readonly Primitive[] {
  const { y: top, width } = lane.header;
  if (lane.kind === "touchpoints") {
    return lane.subRows.flatMap(({ label, box }) => {
      if (label === undefined) return [];
      const y = box.y - top + (box.height - label.height) / 2;
      return drawBlock(label, { at: { x: 12, y }, fill: theme.muted, width: width - 24 });
    });
  }
  if (lane.kind !== "emotion") return [];
  const scale = lane.ticks.flatMap((tick) =>
    drawLine(tick.label, {
      font: "tiny",
      fill: theme.muted,
      at: { x: width - 8, y: tick.y - top },
      anchor: "end",
    }),
  );
  const first = lane.remembered[0];
  if (first === undefined) return scale;
  const y = first.box.y - top - rememberedMeasures.captionHeight / 2;
  const caption = mapWordsOf(layout.locale).remembered;
  return [...scale, ...drawLine(caption, { font: "tiny", fill: theme.muted, at: { x: 12, y } })];
}

function labelsSource(lane: LaneLayout): string {
  const { y } = lane.header;
  if (lane.kind === "touchpoints") {
    return lane.subRows
      .map(({ label, box }) => `${label?.text} ${box.y - y} ${box.height}`)
      .join("\n");
  }
  if (lane.kind !== "emotion") return "";
  const ticks = lane.ticks.map((tick) => `${tick.label} ${tick.y - y}`);
  return [...ticks, lane.remembered.length].join("\n");
}
