import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { AccessTables } from "./AccessTables.ts";
import { CommentTables } from "./CommentTables.ts";
import { AuditTables } from "./AuditTables.ts";
import { DecisionTables } from "./DecisionTables.ts";
import { lockFolder } from "./lockFolder.ts";
import { connect, openDatabase } from "./openDatabase.ts";
import { PeopleTables } from "./PeopleTables.ts";
import { SqliteTables } from "./SqliteTables.ts";
import { StorageRefusal } from "./storage.ts";
import type { StorageRefusalCode } from "./storage.ts";
import type { StorageMethod } from "./syncStorage.ts";
import { WorkshopTables } from "./WorkshopTables.ts";

/** A call of one `Storage` method, and its answer. `call` 0 announces whether the file opened. */
export interface StorageCall {
  readonly call: number;
  readonly method: StorageMethod;
  readonly args: readonly unknown[];
}

export interface StorageAnswer {
  readonly call: number;
  readonly result?: unknown;
  readonly failure?: { readonly message: string; readonly refusal?: StorageRefusalCode };
}

export interface StorageThreadData {
  readonly folder: string;
  readonly pageLimit: number | undefined;
}

const { folder, pageLimit }: StorageThreadData = workerData;
const file = join(folder, "yolculuk.sqlite");
let tables: Tables | undefined;
let unlock = () => {};

answer(0, () => {
  unlock = lockFolder(folder);
  tables = tablesOf(openDatabase(file));
});

parentPort?.on("message", ({ call, method, args }: StorageCall) => {
  answer(call, () => {
    tables ??= tablesOf(connect(file));
    const { maps, ...others } = tables;
    const owner: object = Object.values(others).find((each) => method in each) ?? maps;
    return Reflect.apply(Reflect.get(owner, method), owner, args);
  });
  if (method !== "close") return;
  unlock();
  parentPort?.close();
});

interface Tables {
  readonly maps: SqliteTables;
  readonly access: AccessTables;
  readonly comments: CommentTables;
  readonly people: PeopleTables;
  readonly audit: AuditTables;
  readonly workshops: WorkshopTables;
  readonly decisions: DecisionTables;
}

function tablesOf(database: ReturnType<typeof connect>): Tables {
  if (pageLimit !== undefined) database.exec(`PRAGMA max_page_count = ${pageLimit}`);
  return {
    maps: new SqliteTables(database),
    access: new AccessTables(database),
    comments: new CommentTables(database),
    people: new PeopleTables(database),
    audit: new AuditTables(database),
    workshops: new WorkshopTables(database),
    decisions: new DecisionTables(database),
  };
}

function answer(call: number, work: () => unknown): void {
  const reply = (message: StorageAnswer) => parentPort?.postMessage(message);
  try {
    reply({ call, result: work() });
  } catch (cause) {
    reopenNextTime();
    const message = cause instanceof Error ? cause.message : String(cause);
    const refusal = cause instanceof StorageRefusal ? cause.code : undefined;
    reply({ call, failure: { message, ...(refusal && { refusal }) } });
  }
}

/** After a failed write nobody knows what the file holds: a fresh connection reads it anew. */
function reopenNextTime(): void {
  const failed = tables;
  tables = undefined;
  try {
    failed?.maps.close();
  } catch {
    // The connection is given up either way; the next call opens another.
  }
}
