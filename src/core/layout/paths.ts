import type { Id } from "#core/model/journeyMap.ts";
import { path } from "#core/model/select.ts";
import type { LayoutContext } from "./layoutContext.ts";
import { exact } from "./boxes.ts";
import type { Box, Point } from "./boxes.ts";
import type { CardBox, EdgePath, PersonaMark } from "./mapLayout.ts";
import { measures } from "./measures.ts";

/** Who stands where, for finding a free way. */
interface Ways {
  readonly cardById: ReadonlyMap<Id, CardBox>;
  readonly indexById: ReadonlyMap<Id, number>;
  /** By column index, the sub-row of the card there. */
  readonly rows: readonly (string | undefined)[];
}

/** Between two lines that run beside each other. */
const spacing = 5;
const widest = 30;
/** Where they turn between two cards. */
const widestTurn = 2 * measures.columnPadding - 4;
/** Where they pass between two sub-rows. */
const widestPass = measures.corridor - 6;

/** Each persona's path from card to card of a lane, side by side and around cards it does not visit. */
export function edgesOf(context: LayoutContext, cards: readonly CardBox[]): readonly EdgePath[] {
  const ways = waysOf(context, cards);
  const count = context.personas.length;
  return context.personas.flatMap((mark, index) => {
    const place = index - (count - 1) / 2;
    const offset = exact(place * Math.min(spacing, widest / count));
    const inGutter = place * Math.min(spacing, widestTurn / count);
    const inCorridor = exact(place * Math.min(spacing, widestPass / count));
    const visited = path(context.map, mark.persona.id).flatMap(
      ({ id }) => ways.cardById.get(id) ?? [],
    );
    return visited.slice(1).flatMap((to, step) => {
      const from = visited[step];
      return from === undefined
        ? []
        : edgeOf(ways, { from, to, mark, offset, inGutter, inCorridor });
    });
  });
}

function waysOf(context: LayoutContext, cards: readonly CardBox[]): Ways {
  const { columns } = context.grid;
  const cardById = new Map(cards.map((card) => [card.touchpoint.id, card]));
  return {
    cardById,
    indexById: new Map(columns.map((column, index) => [column.id, index])),
    rows: columns.map((column) => cardById.get(column.id)?.subRow),
  };
}

interface Step {
  readonly from: CardBox;
  readonly to: CardBox;
  readonly mark: PersonaMark;
  /** From the middle of the lines beside it, of those between two cards, and of those between two sub-rows. */
  readonly offset: number;
  readonly inGutter: number;
  readonly inCorridor: number;
}

function edgeOf(ways: Ways, step: Step): EdgePath {
  const { from, to, mark } = step;
  const points = straightened(pointsOf(ways, step));
  return {
    persona: mark.persona,
    lane: from.lane,
    from: from.touchpoint.id,
    to: to.touchpoint.id,
    points,
    box: boxAround(points, 3),
    faded: mark.faded,
  };
}

function pointsOf(ways: Ways, { from, to, offset, inGutter, inCorridor }: Step): readonly Point[] {
  const start = { x: from.box.x + from.box.width, y: lineOf(from) + offset };
  const end = { x: to.box.x, y: lineOf(to) + offset };
  const between = rowsBetween(ways, from, to);
  const isDown = to.box.y > from.box.y;
  const turn = isDown ? -inGutter : inGutter;
  const leave = start.x + measures.columnPadding + turn;
  const arrive = end.x - measures.columnPadding + turn;
  if (!between.has(to.subRow)) return turned(start, leave, end);
  if (!between.has(from.subRow)) return turned(start, arrive, end);
  const over = (isDown ? to : from).box.y - measures.corridor / 2 + inCorridor;
  return [
    start,
    { x: leave, y: start.y },
    { x: leave, y: over },
    { x: arrive, y: over },
    { x: arrive, y: end.y },
    end,
  ];
}

/** Out of one point, down or up at `x`, and on to another. */
function turned(from: Point, x: number, to: Point): readonly Point[] {
  return [from, { x, y: from.y }, { x, y: to.y }, to];
}

/** The sub-rows of the cards that stand in the columns between two. */
function rowsBetween(ways: Ways, from: CardBox, to: CardBox): ReadonlySet<string | undefined> {
  const first = ways.indexById.get(from.column) ?? 0;
  const last = ways.indexById.get(to.column) ?? 0;
  return new Set(ways.rows.slice(first + 1, last));
}

/** The height at which paths touch a card: the same for all cards of a row. */
function lineOf(card: CardBox): number {
  return card.box.y + measures.cardMinHeight / 2;
}

/** Without corners at which nothing turns. */
function straightened(points: readonly Point[]): readonly Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined || after === undefined) return true;
    const isFlat = before.y === point.y && point.y === after.y;
    const isSteep = before.x === point.x && point.x === after.x;
    return !isFlat && !isSteep;
  });
}

/** The smallest box around points, with some room. */
export function boxAround(points: readonly Point[], room: number): Box {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const [x, y] = [Math.min(...xs) - room, Math.min(...ys) - room];
  return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
}
