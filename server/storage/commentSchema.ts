/** The tables of migration 3: authors can be nobody's row, since at one computer everybody is one person. */
export const commentSchema = `
CREATE TABLE comment_thread (
  id TEXT PRIMARY KEY,
  map_id TEXT NOT NULL REFERENCES map (id) ON DELETE CASCADE,
  version INTEGER NOT NULL DEFAULT 0,
  target_kind TEXT NOT NULL,
  target_id TEXT NOT NULL,
  target_name TEXT NOT NULL,
  resolved_at TEXT,
  resolved_by TEXT
) STRICT;
CREATE INDEX comment_thread_of_map ON comment_thread (map_id);

CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  thread_id TEXT NOT NULL REFERENCES comment_thread (id) ON DELETE CASCADE,
  author TEXT NOT NULL,
  text TEXT NOT NULL,
  mentions TEXT NOT NULL,
  at TEXT NOT NULL,
  edited_at TEXT,
  deleted_at TEXT,
  deleted_by TEXT
) STRICT;
CREATE UNIQUE INDEX comment_of_thread ON comment (thread_id, at);
CREATE INDEX comment_deleted ON comment (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE comment_read (
  thread_id TEXT NOT NULL REFERENCES comment_thread (id) ON DELETE CASCADE,
  person TEXT NOT NULL,
  until TEXT NOT NULL,
  PRIMARY KEY (thread_id, person)
) STRICT;
`;
