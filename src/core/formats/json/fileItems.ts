import type { RawFields } from "#core/model/entities.ts";
import type { EntityKind } from "#core/model/fields.ts";
import { isId } from "#core/model/ids.ts";
import type { Id, OrderKey } from "#core/model/journeyMap.ts";
import { fieldOf, isRecord } from "#core/model/readers.ts";
import type { FileReport } from "./fileReport.ts";
import { areInOrder, listOrders } from "./mapFile.ts";
import type { Path } from "./schemaFaults.ts";

/** What reading a file needs and remembers. */
export interface Reading {
  readonly report: FileReport;
  readonly newId: () => Id;
  /** The items read so far, by kind and id. */
  readonly items: ReadonlyMap<EntityKind, Map<Id, FileItem>>;
}

/** One part as the file has it: its fields, and which id it bears from now on. */
export interface FileItem {
  readonly fields: RawFields;
  readonly id: Id;
  readonly path: Path;
}

/** An item with its position among its neighbours. */
export interface OrderedItem extends FileItem {
  readonly order: OrderKey;
}

/** The readable items of a list, each with an id of its own; what cannot be read is reported and left out. */
export function itemsOf(reading: Reading, kind: EntityKind, list: ListInFile): readonly FileItem[] {
  if (!Array.isArray(list.value)) return [];
  const items: FileItem[] = [];
  for (const [index, fields] of list.value.entries() as ArrayIterator<[number, unknown]>) {
    const path = [...list.path, index];
    if (!isRecord(fields)) {
      reading.report.add(path, { fault: "not-an-object", action: "left-out", was: fields });
      continue;
    }
    const item = { fields, path, id: ownId(reading, kind, { fields, path }) };
    reading.items.get(kind)?.set(item.id, item);
    items.push(item);
  }
  return items;
}

export interface ListInFile {
  readonly value: unknown;
  readonly path: Path;
}

/** The id an item brings along, or a new one where that is missing, none, or another's. */
function ownId(reading: Reading, kind: EntityKind, item: Omit<FileItem, "id">): Id {
  const given = fieldOf(item.fields, "id");
  // Stages are read before their touchpoints, and a note's column may be either.
  const kinds = kind === "touchpoint" ? (["stage", "touchpoint"] as const) : [kind];
  const isTaken = (id: Id) => kinds.some((each) => reading.items.get(each)?.has(id) === true);
  if (isId(given) && !isTaken(given)) return given;
  if (given !== undefined) {
    const fault = isId(given) ? "duplicate-id" : "bad-id";
    reading.report.add([...item.path, "id"], { fault, action: "new-id", was: given });
  }
  let id = reading.newId();
  while (isTaken(id)) id = reading.newId();
  return id;
}

/** Items with their keys where those ascend along the list; else with keys made from the list's own order. */
export function inOrder(items: readonly FileItem[]): readonly OrderedItem[] {
  const ids = items.map(({ id }) => id);
  const given = items.map(({ fields }) => fieldOf(fields, "order"));
  const orders = areInOrder(given, ids) ? given : listOrders(ids);
  return items.map((item, index) => ({ ...item, order: orders[index] ?? "" }));
}
