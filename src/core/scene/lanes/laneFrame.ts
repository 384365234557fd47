import type { LaneLayout } from "#core/layout/mapLayout.ts";
import { mapWordsOf } from "#core/words/map/mapWords.ts";
import { rememberedMeasures } from "#core/layout/lanes/emotion.ts";
import { drawBlock, drawLine } from "../drawText.ts";
import { farTitle } from "../farTitle.ts";
import { atOrigin, outlined } from "../outlined.ts";
import { groupKeys } from "../groupKeys.ts";
import type { Primitive } from "../primitives.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";

const radius = 10;

/** The sheet a lane lies on and the header at its left, which covers what is scrolled below it. */
export function laneFrame(builder: SceneBuilder, lane: LaneLayout): void {
  const { surface, hairline } = builder.theme;
  const entity = { lane: lane.lane.id };
  const { box, header, title } = lane;
  const key = groupKeys.laneSheet(lane.lane.id);
  builder.add({ key, kind: "lane-sheet", box, entity, from: [] }, () => [
    outlined(atOrigin(box), { radius, fill: surface, stroke: hairline }),
  ]);
  builder.add(
    {
      key: groupKeys.laneHeader(lane.lane.id),
      kind: "lane-header",
      box: header,
      entity,
      tooltip: title.clipped ? title.text : undefined,
      from: [title, lane.collapsed, ...labelsSource(builder, lane)],
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
    const height = Math.min(header.height - 6, 60);
    const room = { x: 12, y: 3, width, height };
    return farTitle(builder, title.text, { room, fill: theme.ink });
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

function labelsSource({ layout }: SceneBuilder, lane: LaneLayout): readonly unknown[] {
  const { y } = lane.header;
  if (lane.kind === "touchpoints") {
    return lane.subRows.flatMap(({ label, box }) => [label, box.y - y, box.height]);
  }
  if (lane.kind !== "emotion") return [];
  const ticks = lane.ticks.flatMap((tick) => [tick.label, tick.y - y]);
  const first = lane.remembered[0];
  return [layout.locale, first && first.box.y - y, ...ticks];
}
