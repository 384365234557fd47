/**
 * Why the server closes a socket. A stock y-websocket client comes back by itself after every code
 * except 4400–4499, so nothing transient may be in that range. A frame above `limits.frameBytes` ends with 1009, by `ws`.
 */
export const closeCodes = {
  /** The server stops or restarts: come back. */
  restarting: 1012,
  /** Storage failed, the reader is too slow, or its role has changed: come back and compare. */
  tryAgain: 1013,
  /** A message that cannot be read. */
  malformed: 4400,
  unauthenticated: 4401,
  /** No longer allowed here (`closeReasons.revoked`); also the map went to the bin (`closeReasons.bin`). */
  forbidden: 4403,
} as const;

/** Short machine-readable reasons beside a close code. */
export const closeReasons = {
  bin: "bin",
  malformed: "malformed",
  restarting: "restarting",
  /** What this person may do here has changed: come back at once, in the new role. */
  role: "role",
  revoked: "revoked",
  slow: "slow",
  storage: "storage",
} as const;
