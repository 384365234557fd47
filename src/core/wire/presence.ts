import { personaColourCount } from "../model/journeyMap.ts";
import type { Id } from "../model/journeyMap.ts";
import { isRecord } from "../model/readers.ts";
import { limits } from "./limits.ts";
import { roles } from "./roles.ts";
import type { Role } from "./roles.ts";

/** What one person shows the others while a map is open. Positions are in map units. */
export interface Presence {
  readonly user: PresenceUser;
  readonly cursor?: Point;
  readonly selection?: readonly Id[];
  readonly editing?: EditedText;
  readonly view?: View;
  readonly drag?: PresenceDrag;
}

export interface PresenceUser {
  readonly name: string;
  /** An index into the theme's persona colours. */
  readonly colour: number;
  readonly role: Role;
  /** Leads the open workshop; the server's word. */
  readonly leads?: true;
  /** The same number at each visit from one device: by it, who gave no name is called the same. */
  readonly guest?: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The text field a person's caret is in. */
export interface EditedText {
  readonly kind: string;
  readonly id: Id;
  readonly field: string;
}

/** The point in the middle of a person's canvas, their zoom, and how much of the map shows in it; clients of before do not tell the size. */
export interface View extends Point {
  /** Pixels for a map unit. */
  readonly zoom: number;
  /** In map units; with `height`, or neither. */
  readonly width?: number;
  readonly height?: number;
}

/** Something being dragged, at its place under the pointer. */
export interface PresenceDrag extends Point {
  readonly kind: string;
  readonly id: Id;
}

const longestWord = 40;

/** The presence in a value from outside; whatever is not understood is left out. */
export function readPresence(value: unknown): Presence | undefined {
  if (!isRecord(value) || !isRecord(value["user"])) return undefined;
  const cursor = readPoint(value["cursor"]);
  const selection = readIds(value["selection"]);
  const editing = readEditing(value["editing"]);
  const view = readView(value["view"]);
  const drag = readDrag(value["drag"]);
  return {
    user: readUser(value["user"]),
    ...(cursor && { cursor }),
    ...(selection && { selection }),
    ...(editing && { editing }),
    ...(view && { view }),
    ...(drag && { drag }),
  };
}

function readUser(value: Record<string, unknown>): PresenceUser {
  const { name, colour, role, guest, leads } = value;
  return {
    ...(isNumber(guest) && { guest: Math.abs(Math.trunc(guest)) }),
    ...(leads === true && { leads }),
    name: typeof name === "string" ? cut(name.trim(), limits.nameLength) : "",
    colour: isNumber(colour) ? Math.abs(Math.trunc(colour)) % personaColourCount : 0,
    role: roles.find((known) => known === role) ?? "edit",
  };
}

function readIds(value: unknown): readonly Id[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((id): id is Id => isWord(id)).slice(0, limits.presenceIds);
}

function readEditing(value: unknown): EditedText | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id, field } = value;
  return isWord(kind) && isWord(id) && isWord(field) ? { kind, id, field } : undefined;
}

function readPoint(value: unknown): Point | undefined {
  if (!isRecord(value)) return undefined;
  const { x, y } = value;
  return isNumber(x) && isNumber(y) ? { x, y } : undefined;
}

function readView(value: unknown): View | undefined {
  const point = readPoint(value);
  if (!point || !isRecord(value)) return undefined;
  const { zoom, width, height } = value;
  if (!isPositive(zoom)) return undefined;
  const isSized = isPositive(width) && isPositive(height);
  return { ...point, zoom, ...(isSized && { width, height }) };
}

function readDrag(value: unknown): PresenceDrag | undefined {
  const point = readPoint(value);
  if (!point || !isRecord(value)) return undefined;
  const { kind, id } = value;
  return isWord(kind) && isWord(id) ? { kind, id, ...point } : undefined;
}

function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

function isPositive(value: unknown): value is number {
  return isNumber(value) && value > 0;
}

function isWord(value: unknown): value is string {
  return typeof value === "string" && value.length > 0 && value.length <= longestWord;
}

/** Never cuts a character outside the basic plane in two. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, "");
}
