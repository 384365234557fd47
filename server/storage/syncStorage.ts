import type { Storage } from "./storage.ts";

/** The same methods without waiting: what runs inside the storage thread. */
export type Sync<Interface> = {
  [Method in keyof Interface]: Interface[Method] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Awaited<Result>
    : never;
};

export type StorageMethod = keyof Storage;
