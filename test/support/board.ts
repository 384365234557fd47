import { orderBetween, ordersBetween } from "#core/model/order.ts";
import { laneKinds } from "#core/model/journeyMap.ts";
import type {
  JourneyMap,
  Lane,
  LaneKind,
  Note,
  Persona,
  Rating,
  Touchpoint,
} from "#core/model/journeyMap.ts";
import { readEntity, readInfo, silent } from "#core/model/entities.ts";
import { repairMap } from "#core/model/repair.ts";
import type { Parts, Stored } from "#core/model/parts.ts";

/**
 * A map in one line: stages with their touchpoints, then lanes with their notes, then personas with their ratings.
 * `s1[t1 t2] s2[] | emotion | pains: n1@t1 n2@s2 | @ayse: t1=+2 t2=4* -t3` holds a lane of kind emotion, a note lane,
 * and Ayşe, who felt +2 at t1, gave t2 four of five, and does not visit t3. Titles, texts and names are the ids.
 */
export function board(line: string): JourneyMap {
  const [columns = "", ...rows] = line.split("|").map((part) => part.trim());
  const table = new Table();
  for (const [, stage = "", inside = ""] of columns.matchAll(/(\S+?)\[([^\]]*)\]/g)) {
    table.addStage(stage, words(inside));
  }
  for (const row of rows) {
    const [head = "", tail = ""] = row.split(":").map((part) => part.trim());
    if (head.startsWith("@")) table.addPersona(head.slice(1), words(tail));
    else table.addLane(head, words(tail));
  }
  return repairMap(table.parts());
}

/** A map in the language of `board`: where everything stands, and what was rated. */
export function boardOf(map: JourneyMap): string {
  const columns = map.stages.map((stage) => {
    const inside = map.touchpoints.filter(({ place }) => place.stage === stage.id);
    return `${stage.id}[${inside.map(({ id }) => id).join(" ")}]`;
  });
  const lanes = map.lanes.map((lane) => rowOf(lane.id, notesIn(map, lane)));
  const personas = map.personas.map((persona) => rowOf(`@${persona.id}`, stepsOf(map, persona)));
  return [columns.join(" "), ...lanes, ...personas].join(" | ");
}

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function rowOf(head: string, cells: readonly string[]): string {
  return cells.length === 0 ? head : `${head}: ${cells.join(" ")}`;
}

function notesIn(map: JourneyMap, lane: Lane): string[] {
  const notes = map.notes.filter(({ place }) => place.lane === lane.id);
  return notes.map((note: Note) => `${note.id}@${note.place.column}`);
}

function stepsOf(map: JourneyMap, persona: Persona): string[] {
  return map.touchpoints.flatMap(({ id }) => {
    const { emotion, satisfaction } = map.ratings[id]?.[persona.id] ?? {};
    const off = map.offPath[id]?.[persona.id] === true ? [`-${id}`] : [];
    const felt = emotion === undefined ? [] : [`${id}=${emotion > 0 ? "+" : ""}${emotion}`];
    return [...off, ...felt, ...(satisfaction === undefined ? [] : [`${id}=${satisfaction}*`])];
  });
}

class Table {
  readonly #stages = new Map<string, readonly string[]>();
  readonly #lanes = new Map<string, readonly string[]>();
  readonly #personas = new Map<string, readonly string[]>();

  addStage(id: string, touchpoints: readonly string[]): void {
    this.#stages.set(id, touchpoints);
  }

  addLane(id: string, notes: readonly string[]): void {
    this.#lanes.set(id, notes);
  }

  addPersona(id: string, steps: readonly string[]): void {
    this.#personas.set(id, steps);
  }

  parts(): Parts {
    const { ratings, offPath } = this.#steps();
    return {
      info: readInfo({ title: "board" }, silent),
      stage: filed("stage", this.#stages, (id, order) => ({ title: id, order })),
      touchpoint: this.#touchpoints(),
      lane: filed("lane", this.#lanes, (id, order) => ({ title: id, order, kind: kindOf(id) })),
      note: this.#notes(),
      persona: filed("persona", this.#personas, (id, order) => ({ name: id, order })),
      ratings,
      offPath,
    };
  }

  #touchpoints(): Parts["touchpoint"] {
    const all = new Map<string, Stored<Touchpoint>>();
    for (const [stage, ids] of this.#stages) {
      const orders = ordersBetween(undefined, undefined, ids);
      for (const [index, id] of ids.entries()) {
        const fields = { title: id, place: { stage, order: orders[index] } };
        const entity = readEntity("touchpoint", id, { fields, flag: silent });
        all.set(id, { entity, isDeleted: false });
      }
    }
    return all;
  }

  #notes(): Parts["note"] {
    const all = new Map<string, Stored<Note>>();
    let order: string | undefined;
    for (const [lane, cells] of this.#lanes) {
      for (const cell of cells) {
        const [id = "", column = ""] = cell.split("@");
        order = orderBetween(order, undefined, id);
        const fields = { text: id, place: { lane, column, order } };
        all.set(id, { entity: readEntity("note", id, { fields, flag: silent }), isDeleted: false });
      }
    }
    return all;
  }

  #steps() {
    const ratings = new Map<string, Map<string, Rating>>();
    const offPath: Record<string, Record<string, true>> = {};
    for (const [persona, steps] of this.#personas) {
      for (const step of steps) {
        if (step.startsWith("-")) {
          offPath[step.slice(1)] = { ...offPath[step.slice(1)], [persona]: true };
          continue;
        }
        const [touchpoint = "", value = ""] = step.split("=");
        const score = Number(value.replace("*", ""));
        const given = value.endsWith("*") ? { satisfaction: score } : { emotion: score };
        const row = ratings.get(touchpoint) ?? new Map<string, Rating>();
        ratings.set(touchpoint, row.set(persona, { ...row.get(persona), ...given }));
      }
    }
    return { ratings, offPath };
  }
}

function kindOf(lane: string): LaneKind {
  return laneKinds.find((kind) => kind === lane) ?? "notes";
}

function filed<K extends "stage" | "lane" | "persona">(
  kind: K,
  rows: ReadonlyMap<string, unknown>,
  fieldsOf: (id: string, order: string) => Readonly<Record<string, unknown>>,
): Parts[K] {
  const ids = [...rows.keys()];
  const orders = ordersBetween(undefined, undefined, ids);
  const entries = ids.map((id, index) => {
    const fields = fieldsOf(id, orders[index] ?? "");
    return [
      id,
      { entity: readEntity(kind, id, { fields, flag: silent }), isDeleted: false },
    ] as const;
  });
  return new Map(entries) as unknown as Parts[K];
}
