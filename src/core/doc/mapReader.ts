import type * as Y from "yjs";
import { exchange } from "../model/exchange.ts";
import type { EntityChange, RatingChange } from "../model/exchange.ts";
import type { EntityKind } from "../model/fields.ts";
import type { Id, JourneyMap, MapInfo, Rating } from "../model/journeyMap.ts";
import { kept } from "../model/kept.ts";
import { entityKinds } from "../model/parts.ts";
import type { Parts, Stored } from "../model/parts.ts";
import { repairMap } from "../model/repair.ts";
import { infoOf, offPathOf, ratingsOf, rootOf } from "./shape.ts";
import {
  isStruckOut,
  pairOf,
  pairsIn,
  storedEntity,
  storedInfo,
  storedRating,
} from "./storedParts.ts";

type Handler = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => void;

/**
 * Follows a document: `map` is always what it holds now, read anew only where events say that something changed,
 * so that everything else keeps its identity.
 */
export class MapReader {
  map: JourneyMap;
  readonly #doc: Y.Doc;
  #info: MapInfo;
  readonly #entities: { [K in EntityKind]: Map<Id, Stored<never>> } = {
    stage: new Map(),
    touchpoint: new Map(),
    lane: new Map(),
    note: new Map(),
    persona: new Map(),
  };
  #ratings = new Map<Id, Map<Id, Rating>>();
  #offPath: Record<Id, Record<Id, true>> = {};
  readonly #listeners = new Set<(map: JourneyMap) => void>();
  readonly #handlers: (readonly [Y.Map<unknown>, Handler])[] = [];
  #changes = new Changes();

  constructor(doc: Y.Doc) {
    this.#doc = doc;
    this.#info = storedInfo(doc);
    for (const kind of entityKinds) {
      for (const id of rootOf(doc, kind).keys()) this.#readEntity(kind, id);
    }
    for (const [touchpoint, persona] of pairsIn(ratingsOf(doc)))
      this.#readRating(touchpoint, persona);
    for (const [touchpoint, persona] of pairsIn(offPathOf(doc)))
      this.#readVisit(touchpoint, persona);
    this.map = repairMap(this.#parts());
    this.#changes = new Changes();
    this.#observe();
  }

  /** Calls `listener` with the new map after each transaction that changed it; returns how to stop that. */
  subscribe(listener: (map: JourneyMap) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Stops following the document. */
  stop(): void {
    for (const [root, handler] of this.#handlers) root.unobserveDeep(handler);
    this.#doc.off("afterTransaction", this.#publish);
    this.#listeners.clear();
  }

  #observe(): void {
    this.#follow(infoOf(this.#doc), () => (this.#info = kept(this.#info, storedInfo(this.#doc))));
    for (const kind of entityKinds) {
      this.#follow(rootOf(this.#doc, kind), (key) => this.#readEntity(kind, key));
    }
    this.#follow(ratingsOf(this.#doc), (key) => {
      const pair = pairOf(key);
      if (pair !== undefined) this.#readRating(...pair);
    });
    this.#follow(offPathOf(this.#doc), (key) => {
      const pair = pairOf(key);
      if (pair !== undefined) this.#readVisit(...pair);
    });
    this.#doc.on("afterTransaction", this.#publish);
  }

  /** Calls `read` once with each key of a root under which a transaction changed something. */
  #follow(root: Y.Map<unknown>, read: (key: string) => void): void {
    const handler: Handler = (events) => {
      const keys = new Set<string>();
      for (const event of events) {
        const [head] = event.path;
        if (head !== undefined) keys.add(String(head));
        else for (const key of event.keys.keys()) keys.add(key);
      }
      for (const key of keys) read(key);
    };
    root.observeDeep(handler);
    this.#handlers.push([root, handler]);
  }

  readonly #publish = (): void => {
    const next = this.#next();
    this.#changes = new Changes();
    if (next === this.map) return;
    this.map = next;
    for (const listener of this.#listeners) listener(next);
  };

  #next(): JourneyMap {
    const { entities, ratings, hasVisits } = this.#changes;
    const map = hasVisits ? undefined : exchange(this.map, entities, ratings);
    if (map !== undefined) return map.info === this.#info ? map : { ...map, info: this.#info };
    if (ratings.length > 0) this.#ratings = new Map(this.#ratings);
    if (hasVisits) this.#offPath = { ...this.#offPath };
    return repairMap(this.#parts(), this.map);
  }

  #parts(): Parts {
    const { stage, touchpoint, lane, note, persona } = this.#entities;
    return {
      info: this.#info,
      stage,
      touchpoint,
      lane,
      note,
      persona,
      ratings: this.#ratings,
      offPath: this.#offPath,
    };
  }

  #readEntity(kind: EntityKind, id: Id): void {
    const before = this.#entities[kind].get(id);
    const after = kept(before, storedEntity(this.#doc, kind, id));
    if (after === before) return;
    if (after === undefined) this.#entities[kind].delete(id);
    else this.#entities[kind].set(id, after as Stored<never>);
    this.#changes.entities.push({ kind, before, after });
  }

  #readRating(touchpoint: Id, persona: Id): void {
    const row = this.#ratings.get(touchpoint) ?? new Map<Id, Rating>();
    const before = row.get(persona);
    const after = kept(before, storedRating(this.#doc, touchpoint, persona));
    if (after === before) return;
    if (after === undefined) row.delete(persona);
    else row.set(persona, after);
    if (row.size === 0) this.#ratings.delete(touchpoint);
    else this.#ratings.set(touchpoint, row);
    this.#changes.ratings.push({ touchpoint, persona, after });
  }

  #readVisit(touchpoint: Id, persona: Id): void {
    const row = { ...this.#offPath[touchpoint] };
    if (isStruckOut(this.#doc, touchpoint, persona)) row[persona] = true;
    else delete row[persona];
    this.#offPath[touchpoint] = row;
    this.#changes.hasVisits = true;
  }
}

/** What was read anew since the map was last put together. */
class Changes {
  readonly entities: EntityChange[] = [];
  readonly ratings: RatingChange[] = [];
  hasVisits = false;
}
