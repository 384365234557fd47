import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { migrations } from "./migrations.ts";
import { StorageRefusal } from "./storage.ts";

/** Marks a SQLite file as ours: "Yolc". */
const applicationId = 0x59_6f_6c_63;

export type Migration = (typeof migrations)[number];

/** The database in a file, checked and brought to the newest version; throws `StorageRefusal`. */
export function openDatabase(file: string, steps: readonly Migration[] = migrations): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true });
  return opened(file, (database) => {
    refuseUnusable(database, steps.length);
    makeDurable(database);
    migrate(database, file, steps);
  });
}

/** Opens the file again after a failure, without the checks of the first time. */
export function connect(file: string): DatabaseSync {
  return opened(file, makeDurable);
}

function opened(file: string, prepare: (database: DatabaseSync) => void): DatabaseSync {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
    prepare(database);
    return database;
  } catch (cause) {
    database?.close();
    throw asRefusal(cause, file);
  }
}

/** The first of these is written into the file: only once it is known to be ours. */
function makeDurable(database: DatabaseSync): void {
  database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL");
  // What is deleted is overwritten: a key that is destroyed can be read nowhere.
  database.exec("PRAGMA secure_delete = ON");
}

function refuseUnusable(database: DatabaseSync, newest: number): void {
  const [found] = database.prepare("PRAGMA integrity_check(1)").all();
  const verdict = String(found?.["integrity_check"]);
  if (verdict !== "ok") throw new StorageRefusal("damaged", verdict);
  const version = pragma(database, "user_version");
  const id = pragma(database, "application_id");
  if (version > newest) throw new StorageRefusal("newer", `version ${version}, known ${newest}`);
  const isEmpty = pragma(database, "schema_version") === 0;
  if (id !== applicationId && !isEmpty) throw new StorageRefusal("foreign", `application ${id}`);
}

function migrate(database: DatabaseSync, file: string, steps: readonly Migration[]): void {
  const version = pragma(database, "user_version");
  if (version > 0 && version < steps.length) backUp(database, file, version);
  steps.slice(version).forEach((step, index) => {
    inTransaction(database, () => {
      step(database);
      database.exec(`PRAGMA application_id = ${applicationId}`);
      database.exec(`PRAGMA user_version = ${version + index + 1}`);
    });
  });
}

/** Copies the database beside itself and makes sure that the copy can be read. */
function backUp(database: DatabaseSync, file: string, version: number): void {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const copy = freeName(join(folder, `before-version-${version + 1}`));
  database.prepare("VACUUM INTO ?").run(copy);
  const check = new DatabaseSync(copy, { readOnly: true });
  const [found] = check.prepare("PRAGMA integrity_check(1)").all();
  check.close();
  if (found?.["integrity_check"] !== "ok") throw new StorageRefusal("damaged", `backup ${copy}`);
}

function freeName(stem: string): string {
  let name = `${stem}.sqlite`;
  for (let count = 2; existsSync(name); count += 1) name = `${stem}-${count}.sqlite`;
  return name;
}

export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (cause) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw cause;
  }
}

function pragma(database: DatabaseSync, name: string): number {
  return Number(database.prepare(`PRAGMA ${name}`).get()?.[name]);
}

function asRefusal(cause: unknown, file: string): unknown {
  if (!(cause instanceof Error) || cause instanceof StorageRefusal) return cause;
  if (/not a database|malformed/.test(cause.message)) return new StorageRefusal("damaged", file);
  if (/unable to open|readonly/.test(cause.message)) return new StorageRefusal("unwritable", file);
  return cause;
}
