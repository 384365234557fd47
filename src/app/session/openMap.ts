import * as Y from "yjs";
import { continuesStep } from "#core/commands/continuesStep.ts";
import { plan } from "#core/commands/index.ts";
import type { Command } from "#core/commands/index.ts";
import { isRefusal } from "#core/commands/refusal.ts";
import type { Refusal } from "#core/commands/refusal.ts";
import { MapReader } from "#core/doc/mapReader.ts";
import { isNewerDocument } from "#core/doc/migrate.ts";
import { MyEdit, undoManagerOf } from "#core/doc/undo.ts";
import { Preparation, writeEdits } from "#core/doc/writeEdits.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { now } from "../platform/clock.ts";
import type { PresenceUser } from "#core/wire/presence.ts";
import { randomId } from "../platform/randomId.ts";
import { canEdit, mirror, resetMirror, useMap } from "../state/mapStore.ts";
import { usePreferences } from "../state/preferences.ts";
import { useWorkshopState } from "../state/workshopStore.ts";
import { DeviceCopy } from "./DeviceCopy.ts";
import { followPeers } from "./followPeers.ts";
import { isFilled } from "./isFilled.ts";
import { keptRole, wasTurnedAway } from "./keptRole.ts";
import { ServerLink } from "./ServerLink.ts";
import { Ledger } from "./Ledger.ts";
import { ledgerStorage } from "./ledgerStorage.ts";
import type { MapSession } from "./mapSession.ts";
import { stepsOf } from "./stepsOf.ts";
import { touchesLane } from "./touchesLane.ts";

export interface OpenOptions {
  readonly mapId: Id;
  /** The document as the server had it a moment ago, where that is known. */
  readonly document: Uint8Array | undefined;
  /** Hears why something was not done. */
  readonly onRefusal: (refusal: Refusal) => void;
}

/** Opens a map, and mirrors it into `useMap` until `close`: what is given at once, the rest after `connect`. */
export function openMap({ mapId, document, onRefusal }: OpenOptions): MapSession {
  resetMirror(mapId);
  mirror({ role: keptRole(mapId) });
  const doc = docWith(document);
  const reader = new MapReader(doc);
  const undo = undoManagerOf(doc);
  const ledger: Ledger = new Ledger(ledgerStorage(mapId, doc.clientID), () => {
    mirror({ unsavedCount: ledger.unsavedCount, isSaved: ledger.isSaved });
  });
  const server = linkOf({ mapId, doc, reader, ledger });
  const device = keepOnDevice({ mapId, doc, reader, server });
  const writer = writerOf({ doc, reader, undo, onRefusal });
  const presence = showPresence(server);
  reader.subscribe((map) => mirror({ map }));
  followVersion(doc);
  countChanges(doc, ledger, { isOpen: server.connection.isOpen, continues: writer.continues });
  mirror({ unsavedCount: ledger.unsavedCount });
  const close = () => {
    for (const part of [presence, device, reader]) part.stop();
    server.close();
    undo.destroy();
    doc.destroy();
    resetMirror("");
  };
  const steps = stepsOf(undo);
  const own = { mapId, myId: doc.clientID, connect: () => device.start() };
  const { show } = presence;
  const there = { reconnect: server.connection.retryNow, restore: () => server.restore() };
  return { ...own, run: writer.run, ...steps, newId: randomId, show, ...there, close };
}

function docWith(document: Uint8Array | undefined): Y.Doc {
  const doc = new Y.Doc();
  // Before anybody listens: to tell of so much at once costs as much again.
  if (document !== undefined) Y.applyUpdate(doc, document);
  return doc;
}

interface LinkParts extends Pick<KeepParts, "mapId" | "doc" | "reader"> {
  readonly ledger: Ledger;
}

/** The way to the server, over which the whole map comes to be seen, also by whom it was closed to. */
function linkOf({ reader, ...parts }: LinkParts): ServerLink {
  const onSynced = () => mirror({ status: "ready", map: reader.map });
  return new ServerLink({ ...parts, onSynced });
}

interface KeepParts {
  readonly mapId: Id;
  readonly doc: Y.Doc;
  readonly reader: MapReader;
  readonly server: ServerLink;
}

/** Shows what is there of the map; from its start on what this device keeps of it too, and then the server is asked for the rest. */
function keepOnDevice({ mapId, doc, reader, server }: KeepParts): DeviceCopy {
  const show = () => {
    if (isFilled(doc) && !wasTurnedAway(mapId)) mirror({ status: "ready", map: reader.map });
  };
  const device = new DeviceCopy({
    mapId,
    doc,
    onLoaded: () => {
      show();
      server.connection.open();
    },
    onKept: (isKept) => mirror({ isKept }),
  });
  show();
  return device;
}

/** Shows this person to the others and the others to this person. */
function showPresence({ connection }: ServerLink) {
  const presence = followPeers(connection.provider.awareness, (peers) => mirror({ peers }));
  const stopIntroducing = introduce(presence.introduce);
  const stop = () => {
    stopIntroducing();
    presence.stop();
  };
  return { show: presence.show, stop };
}

interface WriterParts {
  readonly doc: Y.Doc;
  readonly reader: MapReader;
  readonly undo: Y.UndoManager;
  readonly onRefusal: OpenOptions["onRefusal"];
}

/** The one writer: plans a command in the map as it is now and writes its edits as one step. */
function writerOf({ doc, reader, undo, onRefusal }: WriterParts) {
  let last: Command | undefined;
  let continues = false;
  const run = (command: Command): boolean => {
    if (isNewerDocument(doc) || !canEdit(useMap.getState())) return false;
    const planned = plan(reader.map, command);
    if (isRefusal(planned)) {
      onRefusal(planned);
      return false;
    }
    if (planned.length === 0) return true;
    if (touchesLane(reader.map, planned, frozenLanes())) {
      onRefusal({ refused: "lane-frozen" });
      return false;
    }
    continues = continuesStep(command, last);
    if (!continues) undo.stopCapturing();
    last = command;
    writeEdits(doc, planned, { at: now(), origin: new MyEdit(command) });
    return true;
  };
  return { run, continues: (origin: unknown) => origin instanceof MyEdit && continues };
}

/** The lanes in which a workshop lets nobody but owners change anything. */
function frozenLanes(): readonly Id[] {
  const { workshop } = useWorkshopState.getState();
  return useMap.getState().role === "own" ? [] : (workshop?.frozenLanes ?? []);
}

/** A newer version may come while the map is open, and goes with no reload. */
function followVersion(doc: Y.Doc): void {
  const look = () => {
    const isNewer = isNewerDocument(doc);
    if (isNewer !== useMap.getState().isNewer) mirror({ isNewer });
  };
  look();
  doc.on("afterTransaction", look);
}

interface Counting {
  readonly isOpen: () => boolean;
  readonly continues: (origin: unknown) => boolean;
}

type UpdateEvent = [update: Uint8Array, origin: unknown, doc: Y.Doc, transaction: Y.Transaction];

/** To be called after the connection has begun to listen: a change counts as sent when its frame has left. */
function countChanges(doc: Y.Doc, ledger: Ledger, { isOpen, continues }: Counting): void {
  doc.on("update", (...[, origin, , transaction]: UpdateEvent) => {
    if (!transaction.local || origin instanceof Preparation) return;
    if (continues(origin)) ledger.continued(isOpen());
    else ledger.changed(isOpen());
  });
}

/** Tells the others this person's name, colour and role, now and when they change. */
function introduce(tell: (user: PresenceUser) => void) {
  const publish = () => {
    const { name, colour, guest } = usePreferences.getState();
    tell({ name, colour, guest, role: useMap.getState().role ?? "edit" });
  };
  publish();
  const stops = [
    usePreferences.subscribe(publish),
    useMap.subscribe((now, before) => now.role !== before.role && publish()),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
