import type { Id, Touchpoint } from "#core/model/journeyMap.ts";
import { channelName, mapWordsOf } from "#core/words/map/mapWords.ts";
import { type LayoutContext, wrapped } from "./layoutContext.ts";
import type { CardBox, CardMeta, Column } from "./mapLayout.ts";
import { measures } from "./measures.ts";
import { Memo } from "./memo.ts";
import type { TextBlock } from "./text/textBlock.ts";

interface CardSpot {
  readonly lane: Id;
  readonly column: Column;
  readonly y: number;
  readonly subRow: string;
}

/** Room for the sign in the card's upper right corner, and for the icon before the channel. */
export const cardSigns = { starWidth: 22, contactWidth: 18, iconWidth: 18 } as const;

const chip = { paddingX: 7, paddingY: 2 } as const;
const metaGap = 6;

interface CardContent {
  readonly title: TextBlock;
  readonly meta: CardMeta;
  readonly height: number;
}

/** A touchpoint's card: as tall as its title, channel and owner need. */
export function cardOf(context: LayoutContext, touchpoint: Touchpoint, spot: CardSpot): CardBox {
  const { columnPadding, cardWidth } = measures;
  const { title, meta, height } = contentOf(context, touchpoint);
  const box = { x: spot.column.x + columnPadding, y: spot.y, width: cardWidth, height };
  return {
    touchpoint,
    lane: spot.lane,
    column: spot.column.id,
    box,
    title,
    meta,
    subRow: spot.subRow,
  };
}

const contents = new Memo<Touchpoint, CardContent>();

/** Kept for as long as the touchpoint is the same object. */
function contentOf(context: LayoutContext, touchpoint: Touchpoint): CardContent {
  const { locale, mode } = context.options;
  const inputs = [locale, mode, context.map.info.locale];
  return contents.of(touchpoint, inputs, () => measured(context, touchpoint));
}

function measured(context: LayoutContext, touchpoint: Touchpoint): CardContent {
  const { cardWidth, cardPadding, cardMinHeight } = measures;
  const words = mapWordsOf(context.options.locale);
  const inner = cardWidth - 2 * cardPadding;
  const title = wrapped(
    context,
    touchpoint.title.trim() === "" ? words.untitledTouchpoint : touchpoint.title,
    { font: "title", width: inner - (touchpoint.momentOfTruth ? cardSigns.starWidth : 0) },
  );
  const meta = metaOf(context, touchpoint, cardPadding + title.height + metaGap);
  const bottom = meta.owner.box.y + meta.owner.box.height + cardPadding;
  return { title, meta, height: Math.max(cardMinHeight, bottom) };
}

/** Channel and owner in one line where both fit, else below each other. */
function metaOf(context: LayoutContext, touchpoint: Touchpoint, top: number): CardMeta {
  const { cardWidth, cardPadding } = measures;
  const words = mapWordsOf(context.options.locale);
  const sign = touchpoint.contact === undefined ? 0 : cardSigns.contactWidth;
  const inner = cardWidth - 2 * cardPadding - sign;
  const width = inner - 2 * chip.paddingX;
  const owner = touchpoint.owner.trim() === "" ? words.unowned : touchpoint.owner;
  const ownerText = wrapped(context, owner, { font: "tiny", width });
  if (touchpoint.channel.trim() === "") {
    return { owner: chipAt(ownerText, cardPadding, top) };
  }
  const text = wrapped(
    context,
    channelName(mapWordsOf(context.options.locale), touchpoint.channel),
    {
      font: "small",
      width: inner - cardSigns.iconWidth,
    },
  );
  const at = { x: cardPadding + cardSigns.iconWidth, y: top + 1 };
  const right = at.x + text.width + metaGap;
  const chipWidth = ownerText.width + 2 * chip.paddingX;
  const isOneLine = text.lines.length <= 1 && right + chipWidth <= cardPadding + inner;
  const placed = isOneLine
    ? chipAt(ownerText, right, top)
    : chipAt(ownerText, cardPadding, top + text.height + metaGap - 1);
  return { channel: { at, text }, owner: placed };
}

function chipAt(text: TextBlock, x: number, y: number): CardMeta["owner"] {
  const box = {
    x,
    y,
    width: text.width + 2 * chip.paddingX,
    height: text.height + 2 * chip.paddingY,
  };
  return { text, at: { x: x + chip.paddingX, y: y + chip.paddingY }, box };
}
