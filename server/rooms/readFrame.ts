import * as decoding from "lib0/decoding";
import { messageTypes, syncSteps } from "#core/wire/messageTypes.ts";

/** What a client says in one frame. */
export type ClientMessage =
  | { readonly type: "question"; readonly stateVector: Uint8Array }
  | { readonly type: "content"; readonly update: Uint8Array }
  | { readonly type: "presence"; readonly entries: readonly PresenceEntry[] }
  | { readonly type: "presenceQuery" };

/** One line of an awareness message; `state` is JSON, `undefined` when the person has left. */
export interface PresenceEntry {
  readonly clientId: number;
  readonly clock: number;
  readonly state: string | undefined;
}

/** The message in a frame, or `undefined` when it is not exactly one message. */
export function readFrame(frame: Uint8Array): ClientMessage | undefined {
  try {
    // A copy: lib0 reads past the end of a view into whatever shares its memory.
    const decoder = decoding.createDecoder(new Uint8Array(frame));
    const message = readMessage(decoder);
    return decoding.hasContent(decoder) ? undefined : message;
  } catch {
    return undefined;
  }
}

function readMessage(decoder: decoding.Decoder): ClientMessage | undefined {
  switch (decoding.readVarUint(decoder)) {
    case messageTypes.sync:
      return readSync(decoder);
    case messageTypes.presence:
      return readPresenceEntries(decoding.readVarUint8Array(decoder));
    case messageTypes.presenceQuery:
      return { type: "presenceQuery" };
    default:
      return undefined;
  }
}

function readSync(decoder: decoding.Decoder): ClientMessage | undefined {
  const step = decoding.readVarUint(decoder);
  const bytes = decoding.readVarUint8Array(decoder);
  if (step === syncSteps.stateVector) return { type: "question", stateVector: bytes };
  const isContent = step === syncSteps.difference || step === syncSteps.update;
  return isContent ? { type: "content", update: bytes } : undefined;
}

function readPresenceEntries(bytes: Uint8Array): ClientMessage | undefined {
  const decoder = decoding.createDecoder(new Uint8Array(bytes));
  const count = decoding.readVarUint(decoder);
  const entries: PresenceEntry[] = [];
  while (entries.length < count) {
    const clientId = decoding.readVarUint(decoder);
    const clock = decoding.readVarUint(decoder);
    const json = decoding.readVarString(decoder);
    const state: unknown = JSON.parse(json);
    if (typeof state !== "object") return undefined;
    entries.push({ clientId, clock, state: state === null ? undefined : json });
  }
  return decoding.hasContent(decoder) ? undefined : { type: "presence", entries };
}
