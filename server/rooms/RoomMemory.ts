import * as Y from "yjs";
import { MapReader } from "#core/doc/mapReader.ts";
import { readMap } from "#core/doc/readMap.ts";
import { writeEdits } from "#core/doc/writeEdits.ts";
import type { Edit } from "#core/model/edits.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";
import { putBack } from "#core/model/putBack.ts";
import { syncSteps } from "#core/wire/messageTypes.ts";
import type { StoredMap } from "../storage/storage.ts";
import { applyContent, keepsEarly } from "./applyContent.ts";
import type { Application } from "./applyContent.ts";
import { buildDoc } from "./buildDoc.ts";
import { syncFrame } from "./frames.ts";

/** The origin of transactions that the server makes in its own name. */
class ServerEdit {}

/** What became of an update of somebody, and what was put back of it. */
export interface Reception {
  readonly application: Application;
  /** The updates that put back what was not to be changed. */
  readonly updates: readonly Uint8Array[];
  /** What was written and is not on the map any more. */
  readonly texts: readonly string[];
}

/** The document of a room. After a throw inside Yjs it is not to be trusted: `replace` it. */
export class RoomMemory {
  #doc: Y.Doc;
  /** All of the document, framed once for all who ask before it changes. */
  #wholeFrame: { readonly frame: Uint8Array; readonly updateLength: number } | undefined;
  #frozenLanes: readonly Id[] = [];
  /** Follows the document as long as lanes are frozen. */
  #reader: MapReader | undefined;
  /** Whether something waits in the document that somebody else than an owner has sent, or may have. */
  #keepsOthersEarly: boolean;

  constructor(stored: StoredMap) {
    this.#doc = buildDoc(stored);
    this.#keepsOthersEarly = keepsEarly(this.#doc);
  }

  get clientId(): number {
    return this.#doc.clientID;
  }

  get map(): JourneyMap {
    return this.#reader?.map ?? readMap(this.#doc);
  }

  /** From now on only owners change these lanes and the notes in them. */
  freeze(lanes: readonly Id[]): void {
    this.#frozenLanes = lanes;
    this.#follow();
  }

  /** Takes in an update of somebody; what it changes of frozen lanes is put back at once, unless an owner does it. */
  receive(update: Uint8Array, { isOwner }: { readonly isOwner: boolean }): Reception {
    const before = this.#reader?.map;
    const hadOthersEarly = this.#keepsOthersEarly;
    const application = this.apply(update);
    this.#keepsOthersEarly = keepsEarly(this.#doc) && (hadOthersEarly || !isOwner);
    const isChanged = application.outcome === "changed";
    const isFree = isOwner && !(isChanged && application.placesEarly && hadOthersEarly);
    if (before === undefined || !isChanged || isFree)
      return { application, updates: [], texts: [] };
    const { edits, texts } = putBack({ before, after: this.map, lanes: this.#frozenLanes });
    return { application, updates: edits.length === 0 ? [] : this.write(edits), texts };
  }

  apply(update: Uint8Array): Application {
    const application = applyContent(this.#doc, update);
    if (application.outcome !== "unchanged") this.#wholeFrame = undefined;
    return application;
  }

  /** Writes edits as one transaction; returns the updates that come of it. */
  write(edits: readonly Edit[]): Uint8Array[] {
    const updates: Uint8Array[] = [];
    const add = (update: Uint8Array) => void updates.push(update);
    this.#wholeFrame = undefined;
    this.#doc.on("update", add);
    try {
      writeEdits(this.#doc, edits, { at: Date.now(), origin: new ServerEdit() });
      return updates;
    } finally {
      this.#doc.off("update", add);
    }
  }

  /** A frame with what the document has. */
  questionFrame(): Uint8Array {
    return syncFrame(syncSteps.stateVector, Y.encodeStateVector(this.#doc));
  }

  /** A frame with what somebody lacks; `undefined` when their state vector cannot be read. */
  differenceFrame(stateVector: Uint8Array): Uint8Array | undefined {
    const known = decoded(stateVector);
    if (!known) return undefined;
    if (known.size > 0)
      return syncFrame(syncSteps.difference, Y.encodeStateAsUpdate(this.#doc, stateVector));
    return this.#whole().frame;
  }

  /** All of the document as one update. */
  update(): Uint8Array {
    const { frame, updateLength } = this.#whole();
    return frame.subarray(frame.length - updateLength);
  }

  replace(stored: StoredMap): void {
    const doc = buildDoc(stored);
    this.#doc.destroy();
    this.#doc = doc;
    this.#wholeFrame = undefined;
    this.#keepsOthersEarly = keepsEarly(doc);
    this.#follow();
  }

  destroy(): void {
    this.#doc.destroy();
  }

  #follow(): void {
    this.#reader?.stop();
    this.#reader = this.#frozenLanes.length === 0 ? undefined : new MapReader(this.#doc);
  }

  #whole() {
    if (this.#wholeFrame === undefined) {
      const update = Y.encodeStateAsUpdate(this.#doc);
      const frame = syncFrame(syncSteps.difference, update);
      this.#wholeFrame = { frame, updateLength: update.length };
    }
    return this.#wholeFrame;
  }
}

function decoded(stateVector: Uint8Array): Map<number, number> | undefined {
  try {
    return Y.decodeStateVector(stateVector);
  } catch {
    return undefined;
  }
}
