/**
 * Why the server closes a socket. A stock y-websocket client comes back by itself after every code
 * except 4400–4499, so nothing transient may be in that range.
 */
export const closeCodes = {
  /** A frame above `limits.frameBytes`. */
  frameTooLarge: 1009,
  /** The server stops or restarts: come back. */
  restarting: 1012,
  /** Storage failed or the reader is too slow: come back and compare. */
  tryAgain: 1013,
  /** A message that cannot be read. */
  malformed: 4400,
  unauthenticated: 4401,
  /** No longer allowed here; also the map went to the bin (`closeReasons.bin`). */
  forbidden: 4403,
  /** Start again at sync step 1. */
  resync: 4409,
  tooLarge: 4413,
  tooFast: 4429,
} as const;

/** Short machine-readable reasons beside a close code. */
export const closeReasons = {
  bin: "bin",
  malformed: "malformed",
  restarting: "restarting",
  slow: "slow",
  storage: "storage",
} as const;
