import type { CardBox, EdgePath, TouchpointsLane } from "#core/layout/mapLayout.ts";
import { cardSigns } from "#core/layout/card.ts";
import { drawBlock } from "../drawText.ts";
import { farTitle } from "../farTitle.ts";
import { atOrigin, outlined } from "../outlined.ts";
import { groupKeys } from "../groupKeys.ts";
import { channelIcon, contactIcon, starPath } from "../icons.ts";
import { lineSource, personaPattern } from "../personaDisc.ts";
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
      from: [d, ...lineSource(mark)],
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
      from: [touchpoint, title, card.meta],
    },
    () => cardPrimitives(builder, card),
  );
}

function cardPrimitives(builder: SceneBuilder, card: CardBox): readonly Primitive[] {
  const { theme, lod } = builder;
  const { box, title, touchpoint } = card;
  const isFar = lod === "block";
  const sheet = outlined(atOrigin(box), {
    radius: 8,
    fill: isFar ? theme.chip : theme.surface,
    stroke: isFar ? theme.control : theme.cardBorder,
  });
  if (isFar) return [sheet];
  const width = box.width - 20;
  if (lod === "title") {
    const room = { x: 10, y: 4, width, height: box.height - 8 };
    return [sheet, ...farTitle(builder, title.text, { room, fill: theme.ink })];
  }
  const isStar = touchpoint.momentOfTruth;
  const room = isStar ? width - cardSigns.starWidth : width;
  return [
    sheet,
    ...drawBlock(title, { at: { x: 10, y: 10 }, fill: theme.ink, width: room }),
    ...(isStar ? [star(theme, box.width)] : []),
    ...channelPrimitives(theme, card),
    ...ownerPrimitives(theme, card),
  ];
}

function star({ star: colours }: Theme, width: number): Primitive {
  const d = starPath({ x: width - 18, y: 18.5 }, 7.5);
  return { type: "path", d, fill: colours.tint, stroke: colours.ink, strokeWidth: 1 };
}

function channelPrimitives({ muted }: Theme, card: CardBox): readonly Primitive[] {
  const { channel } = card.meta;
  if (channel === undefined) return [];
  const at = { x: channel.at.x - cardSigns.iconWidth, y: channel.at.y + 1 };
  return [
    channelIcon(card.touchpoint.channel.trim(), { at, stroke: muted }),
    ...drawBlock(channel.text, { at: channel.at, fill: muted }),
  ];
}

/** The owner's chip, hollow where there is none, and whom the customer meets. */
function ownerPrimitives(theme: Theme, { box, meta, touchpoint }: CardBox): readonly Primitive[] {
  const { owner } = meta;
  const { contact } = touchpoint;
  const isUnowned = touchpoint.owner.trim() === "";
  const look = isUnowned
    ? { stroke: theme.control, dash: [3, 2.5] }
    : { stroke: theme.chip, fill: theme.chip };
  const corner = { x: box.width - 24, y: owner.box.y + owner.box.height / 2 - 7 };
  return [
    outlined(owner.box, { radius: 8, ...look }),
    ...drawBlock(owner.text, { at: owner.at, fill: theme.muted }),
    ...(contact === undefined ? [] : [contactIcon(contact, { at: corner, stroke: theme.muted })]),
  ];
}
