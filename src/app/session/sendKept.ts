import * as Y from "yjs";
import type { Id } from "#core/model/journeyMap.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import { connect } from "./connect.ts";
import type { ConnectionListener } from "./connect.ts";
import { DeviceCopy } from "./DeviceCopy.ts";
import { Ledger } from "./Ledger.ts";
import { ledgerStorage } from "./ledgerStorage.ts";

/** Sends what this device keeps of maps that nobody has open here, until the server has it on disk or `stop` is called. */
export function sendKept(mapIds: readonly Id[]): () => void {
  const stops = mapIds.map(sendOne);
  return () => stops.forEach((stop) => stop());
}

function sendOne(mapId: Id): () => void {
  const doc = new Y.Doc();
  const ledger: Ledger = new Ledger(ledgerStorage(mapId, doc.clientID), () => {
    if (ledger.isSaved) stop();
  });
  const listener = listenerOf(() => stop());
  const connection = connect({ mapId, doc, ledger, listener });
  // Nobody is here: the others need not see anybody come.
  connection.provider.awareness.setLocalState(null);
  const device = new DeviceCopy({ mapId, doc, onLoaded: connection.open, onKept: nothing });
  let isStopped = false;
  const stop = () => {
    if (isStopped) return;
    isStopped = true;
    device.stop();
    connection.close();
    doc.destroy();
  };
  device.start();
  return stop;
}

/** What waits here for a map that is not to be had, or not to be changed, stays here. */
function listenerOf(stop: () => void): ConnectionListener {
  return {
    onOnline: nothing,
    onOffline: nothing,
    onSynced: nothing,
    onEvent: nothing,
    onBinned: stop,
    onRefused: stop,
    onRole: (role) => {
      if (!isAtLeast(role, "edit")) stop();
    },
  };
}

function nothing(): void {}
