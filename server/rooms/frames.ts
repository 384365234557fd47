import * as encoding from "lib0/encoding";
import type { MapEvent } from "#core/wire/mapEvents.ts";
import { messageTypes } from "#core/wire/messageTypes.ts";
import type { syncSteps } from "#core/wire/messageTypes.ts";
import type { Role } from "#core/wire/roles.ts";
import type { PresenceEntry } from "./readFrame.ts";

type SyncStep = (typeof syncSteps)[keyof typeof syncSteps];

/** A frame of y-websocket's sync protocol around a state vector or an update. */
export function syncFrame(step: SyncStep, bytes: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint8Array(encoder, bytes);
  });
}

/** A frame of presence; without entries it says nothing, and keeps a client from giving up on us. */
export function presenceFrame(entries: readonly PresenceEntry[]): Uint8Array {
  const body = encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, entries.length);
    for (const { clientId, clock, state } of entries) {
      encoding.writeVarUint(encoder, clientId);
      encoding.writeVarUint(encoder, clock);
      encoding.writeVarString(encoder, state ?? "null");
    }
  });
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.presence);
    encoding.writeVarUint8Array(encoder, body);
  });
}

/** Tells a client how many of its content frames are on disk. */
export function acknowledgementFrame(count: number): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.acknowledgement);
    encoding.writeVarUint(encoder, count);
  });
}

/** Tells a client what it may do on this connection. */
export function roleFrame(role: Role): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.role);
    encoding.writeVarString(encoder, role);
  });
}

/** Tells a client something beside the map's content. */
export function eventFrame(event: MapEvent): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, messageTypes.event);
    encoding.writeVarString(encoder, JSON.stringify(event));
  });
}
