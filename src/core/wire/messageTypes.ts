/** The first number of every frame on `/sync/:mapId`. Below 100 they are y-websocket's own. */
export const messageTypes = {
  sync: 0,
  presence: 1,
  presenceQuery: 3,
  /** Server to client: how many content frames of this connection are on disk so far. */
  acknowledgement: 100,
  /** Server to client, first on every connection: the `Role` it has until it ends, as a string. */
  role: 101,
  /** Server to client: a `MapEvent` as JSON, as a string. */
  event: 102,
} as const;

/** The second number of a sync frame. */
export const syncSteps = {
  /** "This is what I have": a state vector. */
  stateVector: 0,
  /** "This is what you lack": the answer to a state vector. */
  difference: 1,
  /** "This has just changed." */
  update: 2,
} as const;
