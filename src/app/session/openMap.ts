import * as Y from "yjs";
import { continuesStep } from "#core/commands/continuesStep.ts";
import { plan } from "#core/commands/index.ts";
import type { Command } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import { MapReader } from "#core/doc/mapReader.ts";
import { MyEdit, undoManagerOf } from "#core/doc/undo.ts";
import { Preparation, writeEdits } from "#core/doc/writeEdits.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { now } from "../platform/clock.ts";
import { randomId } from "../platform/randomId.ts";
import { mirror, resetMirror, useMap } from "../state/mapStore.ts";
import { usePreferences } from "../state/preferences.ts";
import { connect } from "./connect.ts";
import { followPeers } from "./followPeers.ts";
import { isKnownMap } from "./isKnownMap.ts";
import { keepOffline } from "./keepOffline.ts";
import { Ledger } from "./Ledger.ts";
import { ledgerStorage } from "./ledgerStorage.ts";
import type { MapSession, SessionListener } from "./mapSession.ts";

/** Opens a map: from this device if it is kept here, and from the server. Mirrors it into `useMap` until `close`. */
export function openMap(mapId: Id, listener: SessionListener): MapSession {
  resetMirror(mapId);
  const doc = new Y.Doc();
  const reader = new MapReader(doc);
  const undo = undoManagerOf(doc);
  const ledger: Ledger = new Ledger(ledgerStorage(mapId, doc.clientID), () => {
    mirror({ unsavedCount: ledger.unsavedCount, isSaved: ledger.isSaved });
  });
  const server = connectMirrored({ mapId, doc, ledger });
  const stopKeeping = keepOffline(mapId, doc, () => {
    if (isFilled(doc)) mirror({ status: "ready", map: reader.map });
  });
  const writer = writerOf({ doc, reader, undo, listener });
  const presence = followPeers(server.provider.awareness, (peers) => mirror({ peers }));
  const stopIntroducing = introduce(presence.introduce);
  reader.subscribe((map) => mirror({ map }));
  followUndo(undo);
  countChanges(doc, ledger, { isOpen: server.isOpen, continues: writer.continues });
  mirror({ unsavedCount: ledger.unsavedCount });
  return {
    mapId,
    run: writer.run,
    undo: () => void undo.undo(),
    redo: () => void undo.redo(),
    newId: randomId,
    show: presence.show,
    reconnect: server.retryNow,
    close: () => {
      stopIntroducing();
      presence.stop();
      stopKeeping();
      server.close();
      reader.stop();
      undo.destroy();
      doc.destroy();
      resetMirror("");
    },
  };
}

/** Whether anything has been loaded: a map that exists is never empty. */
function isFilled(doc: Y.Doc): boolean {
  return doc.store.clients.size > 0;
}

function connectMirrored(options: { mapId: Id; doc: Y.Doc; ledger: Ledger }) {
  const { mapId, doc } = options;
  const onOffline = async () => {
    mirror({ connection: "offline" });
    if (useMap.getState().status !== "loading") return;
    const isKnown = await isKnownMap(mapId);
    if (isKnown === false && useMap.getState().mapId === mapId && !isFilled(doc)) {
      mirror({ status: "missing" });
      server.close();
    }
  };
  const server = connect({
    ...options,
    listener: {
      onOnline: () => mirror({ connection: "online" }),
      onOffline: () => void onOffline(),
      onSynced: () => mirror({ status: "ready" }),
      onRefused: () => mirror({ status: "failed", connection: "offline" }),
    },
  });
  return server;
}

interface WriterParts {
  readonly doc: Y.Doc;
  readonly reader: MapReader;
  readonly undo: Y.UndoManager;
  readonly listener: SessionListener;
}

/** The one writer: plans a command in the map as it is now and writes its edits as one step. */
function writerOf({ doc, reader, undo, listener }: WriterParts) {
  let last: Command | undefined;
  let continues = false;
  const run = (command: Command): boolean => {
    const planned = plan(reader.map, command);
    if (isRefusal(planned)) {
      listener.onRefusal(planned);
      return false;
    }
    if (planned.length === 0) return true;
    continues = continuesStep(command, last);
    if (!continues) undo.stopCapturing();
    last = command;
    writeEdits(doc, planned, { at: now(), origin: new MyEdit(command) });
    return true;
  };
  return { run, continues: (origin: unknown) => origin instanceof MyEdit && continues };
}

interface Counting {
  readonly isOpen: () => boolean;
  readonly continues: (origin: unknown) => boolean;
}

function countChanges(doc: Y.Doc, ledger: Ledger, { isOpen, continues }: Counting): void {
  doc.on("update", (_update, origin: unknown, _doc, transaction: Y.Transaction) => {
    if (!transaction.local || origin instanceof Preparation) return;
    if (continues(origin)) ledger.continued(isOpen());
    else ledger.changed(isOpen());
  });
}

function followUndo(undo: Y.UndoManager): void {
  const publish = () => mirror({ canUndo: undo.canUndo(), canRedo: undo.canRedo() });
  undo.on("stack-item-added", publish);
  undo.on("stack-item-popped", publish);
  undo.on("stack-cleared", publish);
}

/** Tells the others this person's name and colour, now and when they change. */
function introduce(tell: (user: { name: string; colour: number; role: "edit" }) => void) {
  const publish = () => {
    const { name, colour } = usePreferences.getState();
    tell({ name, colour, role: "edit" });
  };
  publish();
  return usePreferences.subscribe(publish);
}
