import type { CardBox, EdgePath, TouchpointsLane } from "#core/layout/mapLayout.ts";
import { wrapText } from "#core/layout/text/wrapText.ts";
import { drawBlock } from "../drawText.ts";
import { groupKeys } from "../groupKeys.ts";
import { channelIcon, contactIcon, starPath } from "../icons.ts";
import { discSource, personaPattern } from "../personaDisc.ts";
import type { Primitive } from "../primitives.ts";
import { roundedPath } from "../roundedPath.ts";
import type { SceneBuilder } from "../sceneBuilder.ts";
import { personaColour, type Theme } from "../theme.ts";

/** Sub-rows, the paths of the personas, and on top of them the cards. */
export function touchpoints(builder: SceneBuilder, lane: TouchpointsLane): void {
  drawSubRows(builder, lane);
  if (builder.lod !== "block") for (const edge of lane.edges) drawEdge(builder, edge);
  for (const card of lane.cards) drawCard(builder, card);
}

function drawSubRows(builder: SceneBuilder, lane: TouchpointsLane): void {
  lane.subRows.slice(1).forEach(({ box }, index) => {
    const { x, width } = lane.body;
    const above = lane.subRows[index];
    const y = above === undefined ? box.y : (above.box.y + above.box.height + box.y) / 2;
    const line = { x, y: y - 0.5, width, height: 1 };
    const entity = { lane: lane.lane.id };
    const key = groupKeys.subRow(lane.lane.id, index);
    builder.add({ key, kind: "sub-row", box: line, entity, from: [] }, () => [
      {
        type: "path",
        d: `M0 .5H${width}`,
        stroke: builder.theme.hairline,
        strokeWidth: 1,
        dash: [4, 4],
      },
    ]);
  });
}

function drawEdge(builder: SceneBuilder, edge: EdgePath): void {
  const { persona, lane, from, to, box, faded } = edge;
  const mark = builder.layout.personaById.get(persona.id);
  const points = edge.points.map(({ x, y }) => ({ x: x - box.x, y: y - box.y }));
  const d = roundedPath(points, 8);
  builder.add(
    {
      key: groupKeys.edge(lane, persona.id, from),
      kind: "edge",
      box,
      entity: { lane, persona: persona.id, touchpoint: from, to },
      faded,
      from: [d, ...discSource(mark)],
    },
    () => [
      {
        type: "path",
        d,
        stroke: personaColour(builder.theme, persona.colour),
        strokeWidth: 2,
        dash: personaPattern(mark),
        opacity: 0.8,
      },
    ],
  );
}

function drawCard(builder: SceneBuilder, card: CardBox): void {
  const { touchpoint, lane, box, title } = card;
  builder.add(
    {
      key: groupKeys.touchpoint(lane, touchpoint.id),
      kind: "touchpoint",
      box,
      entity: { lane, touchpoint: touchpoint.id, stage: touchpoint.place.stage },
      tooltip: title.clipped ? title.text : undefined,
      from: [touchpoint, title, card.meta.owner.text],
    },
    () => cardPrimitives(builder, card),
  );
}

function cardPrimitives(builder: SceneBuilder, card: CardBox): readonly Primitive[] {
  const { theme, lod } = builder;
  const { box, title, touchpoint } = card;
  const sheet: Primitive = {
    type: "rect",
    x: 0.5,
    y: 0.5,
    width: box.width - 1,
    height: box.height - 1,
    radius: 8,
    fill: lod === "block" ? theme.chip : theme.surface,
    stroke: lod === "block" ? theme.control : theme.cardBorder,
    strokeWidth: 1,
  };
  if (lod === "block") return [sheet];
  const width = box.width - 20;
  if (lod === "title") {
    const maxLines = Math.max(1, Math.floor((box.height - 8) / 24));
    const far = wrapText(title.text, { font: "far", width, locale: "tr", maxLines });
    const y = (box.height - far.height) / 2;
    return [sheet, ...drawBlock(far, { at: { x: 10, y }, fill: theme.ink, width })];
  }
  const isStar = touchpoint.momentOfTruth;
  const room = isStar ? width - 18 : width;
  return [
    sheet,
    ...drawBlock(title, { at: { x: 10, y: 10 }, fill: theme.ink, width: room }),
    ...(isStar ? [star(theme, box.width)] : []),
    ...metaPrimitives(theme, card),
  ];
}

function star({ star: colours }: Theme, width: number): Primitive {
  const d = starPath({ x: width - 18, y: 18.5 }, 7.5);
  return { type: "path", d, fill: colours.tint, stroke: colours.ink, strokeWidth: 1 };
}

function metaPrimitives(theme: Theme, { box, meta, touchpoint }: CardBox): readonly Primitive[] {
  const { channel, owner } = meta;
  const isUnowned = touchpoint.owner.trim() === "";
  const chip: Primitive = {
    type: "rect",
    x: owner.box.x + 0.5,
    y: owner.box.y + 0.5,
    width: owner.box.width - 1,
    height: owner.box.height - 1,
    radius: 8,
    ...(isUnowned
      ? { stroke: theme.control, strokeWidth: 1, dash: [3, 2.5] }
      : { fill: theme.chip }),
  };
  const { contact } = touchpoint;
  const corner = { x: box.width - 24, y: box.height - 25 };
  return [
    ...(channel === undefined
      ? []
      : [
          channelIcon(touchpoint.channel.trim(), {
            at: { x: channel.at.x - 18, y: channel.at.y + 1 },
            stroke: theme.muted,
          }),
          ...drawBlock(channel.text, { at: channel.at, fill: theme.muted }),
        ]),
    chip,
    ...drawBlock(owner.text, { at: owner.at, fill: theme.muted }),
    ...(contact === undefined ? [] : [contactIcon(contact, { at: corner, stroke: theme.muted })]),
  ];
}
