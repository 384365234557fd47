import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { limits } from "#core/wire/limits.ts";
import { messageTypes, syncSteps } from "#core/wire/messageTypes.ts";
import { splitUpdate } from "./splitUpdate.ts";

/** More than the heading of a frame takes. */
const headingBytes = 16;

/** The frames in which content reaches the server: the one that was to be sent, or several where the server would refuse it. */
export function contentFrames(frame: Uint8Array): readonly Uint8Array[] {
  if (frame.length <= limits.frameBytes) return [frame];
  const decoder = decoding.createDecoder(frame);
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  const update = decoding.readVarUint8Array(decoder);
  return splitUpdate(update, limits.frameBytes - headingBytes).map((piece) =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, messageTypes.sync);
      encoding.writeVarUint(encoder, syncSteps.update);
      encoding.writeVarUint8Array(encoder, piece);
    }),
  );
}
