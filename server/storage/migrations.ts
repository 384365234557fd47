import type { DatabaseSync } from "node:sqlite";

const firstTables = `
CREATE TABLE map (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  state TEXT NOT NULL,
  scope TEXT NOT NULL,
  locale TEXT NOT NULL,
  stage_count INTEGER NOT NULL,
  touchpoint_count INTEGER NOT NULL,
  persona_count INTEGER NOT NULL,
  summary_seq INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  deleted_at TEXT
) STRICT;

CREATE TABLE "update" (
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  client_id INTEGER,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX update_of_map ON "update" (map_id, seq);

CREATE TABLE snapshot (
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (map_id, seq)
) STRICT;
`;

/**
 * How the database came to its present form: migration n turns version n − 1 into version n.
 * Only ever add to the end; each runs in one transaction, after a backup.
 */
export const migrations: readonly ((database: DatabaseSync) => void)[] = [
  (database) => database.exec(firstTables),
];
