import * as Y from "yjs";
import { plan } from "#core/commands/index.ts";
import type { Command } from "#core/commands/index.ts";
import type { Plan } from "#core/commands/refusal.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import { MapReader } from "#core/doc/mapReader.ts";
import { MyEdit, undoManagerOf } from "#core/doc/undo.ts";
import { writeEdits } from "#core/doc/writeEdits.ts";
import { writeMap } from "#core/doc/writeMap.ts";
import type { Id, JourneyMap } from "#core/model/journeyMap.ts";

/** The origin of what came from others. */
const received = Symbol("received");

/** One person's copy of a map: runs commands, undoes, and exchanges updates with other copies, without a network. */
export class Replica {
  readonly doc = new Y.Doc();
  readonly reader: MapReader;
  readonly undoManager: Y.UndoManager;
  /** What this person wrote, update by update. */
  readonly written: Uint8Array[] = [];
  #count = 0;

  constructor(clientId: number, origin?: Replica) {
    this.doc.clientID = clientId;
    if (origin !== undefined) Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(origin.doc));
    this.reader = new MapReader(this.doc);
    this.undoManager = undoManagerOf(this.doc);
    this.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== received) this.written.push(update);
    });
  }

  /** Copies of one map for several people. */
  static team(map: JourneyMap, size = 2): Replica[] {
    const first = new Replica(1);
    writeMap(first.doc, map);
    first.written.length = 0;
    const others = Array.from({ length: size - 1 }, (_, index) => new Replica(index + 2, first));
    return [first, ...others];
  }

  get map(): JourneyMap {
    return this.reader.map;
  }

  /** An id nobody else takes. */
  readonly newId = (): Id => `r${this.doc.clientID}-${this.#count++}`;

  /** Carries out a command as a step of its own. */
  run(command: Command): Plan {
    const planned = plan(this.map, command);
    if (!isRefusal(planned) && planned.length > 0) {
      this.undoManager.stopCapturing();
      writeEdits(this.doc, planned, { at: 1_700_000_000_000, origin: new MyEdit(command) });
    }
    return planned;
  }

  undo(): void {
    this.undoManager.undo();
  }

  redo(): void {
    this.undoManager.redo();
  }

  /** Learns what another replica knows. */
  pull(other: Replica): void {
    const missing = Y.encodeStateAsUpdate(other.doc, Y.encodeStateVector(this.doc));
    Y.applyUpdate(this.doc, missing, received);
  }

  /** Receives one update as it came over the wire. */
  receive(update: Uint8Array): void {
    Y.applyUpdate(this.doc, update, received);
  }
}

/** All replicas learn everything. */
export function meet(...replicas: readonly Replica[]): void {
  for (const to of replicas) for (const from of replicas) if (to !== from) to.pull(from);
}
