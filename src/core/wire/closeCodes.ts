/**
 * Why the server closes a socket. A stock y-websocket client comes back by itself after every code
 * except 4400–4499, so nothing transient may be in that range. A frame above `limits.frameBytes` ends with 1009, by `ws`.
 */
export const closeCodes = {
  /** The server stops or restarts: come back. */
  restarting: 1012,
  /** Storage failed or the reader is too slow: come back and compare. */
  tryAgain: 1013,
  /** A message that cannot be read. */
  malformed: 4400,
  unauthenticated: 4401,
  /** No longer allowed here; also the map went to the bin (`closeReasons.bin`). */
  forbidden: 4403,
} as const;

/** Short machine-readable reasons beside a close code. */
export const closeReasons = {
  bin: "bin",
  malformed: "malformed",
  restarting: "restarting",
  slow: "slow",
  storage: "storage",
} as const;
