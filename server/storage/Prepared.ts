import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

type Values = Record<string, SQLInputValue>;
type Row = Record<string, SQLOutputValue>;

/** Named statements of one open database, each prepared when it is first run. */
export class Prepared<Name extends string> {
  readonly #database: DatabaseSync;
  readonly #statements: Readonly<Record<Name, string>>;
  readonly #prepared = new Map<Name, StatementSync>();

  constructor(database: DatabaseSync, statements: Readonly<Record<Name, string>>) {
    this.#database = database;
    this.#statements = statements;
  }

  all(name: Name, values: Values = {}): Row[] {
    return this.#statement(name).all(values);
  }

  get(name: Name, values: Values = {}): Row | undefined {
    return this.#statement(name).get(values);
  }

  /** How many rows it changed. */
  run(name: Name, values: Values): number {
    return Number(this.#statement(name).run(values).changes);
  }

  #statement(name: Name): StatementSync {
    const known = this.#prepared.get(name);
    if (known) return known;
    const statement = this.#database.prepare(this.#statements[name]);
    this.#prepared.set(name, statement);
    return statement;
  }
}
