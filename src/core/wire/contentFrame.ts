import { messageTypes, syncSteps } from "./messageTypes.ts";

/**
 * Whether a client's frame carries content: a difference or an update. Both sides count exactly
 * these, and an acknowledgement names how many of them are on disk.
 */
export function isContentFrame(frame: Uint8Array): boolean {
  if (frame[0] !== messageTypes.sync) return false;
  return frame[1] === syncSteps.difference || frame[1] === syncSteps.update;
}
