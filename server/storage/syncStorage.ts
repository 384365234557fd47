import type { Storage } from "./storage.ts";

/** `Storage` without waiting: what runs inside the storage thread. */
export type SyncStorage = {
  [Method in keyof Storage]: (
    ...args: Parameters<Storage[Method]>
  ) => Awaited<ReturnType<Storage[Method]>>;
};

export type StorageMethod = keyof Storage;
