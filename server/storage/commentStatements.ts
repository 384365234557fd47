import { cameByCode } from "./workshopGrants.ts";

const comments = `
  SELECT comment.*, coalesce(person.name, '') AS author_name FROM comment
    JOIN comment_thread ON comment_thread.id = comment.thread_id
    LEFT JOIN person ON person.id = comment.author`;

const threads = `
  SELECT comment_thread.*, coalesce(person.name, '') AS resolver_name FROM comment_thread
    LEFT JOIN person ON person.id = comment_thread.resolved_by`;

/** Every statement that runs on the tables of migration 3, by name. */
export const commentStatements = {
  threadsOfMap: `${threads} WHERE map_id = :mapId ORDER BY comment_thread.rowid`,
  commentsOfMap: `${comments} WHERE comment_thread.map_id = :mapId ORDER BY comment.at`,
  thread: `${threads} WHERE map_id = :mapId AND comment_thread.id = :thread`,
  commentsOfThread: `${comments} WHERE comment.thread_id = :thread ORDER BY comment.at`,
  map: `SELECT id FROM map WHERE id = :mapId`,
  countOfMap: `
    SELECT count(*) AS count FROM comment
      JOIN comment_thread ON comment_thread.id = comment.thread_id
    WHERE comment_thread.map_id = :mapId`,
  insertThread: `
    INSERT INTO comment_thread (id, map_id, target_kind, target_id, target_name)
    VALUES (:id, :mapId, :targetKind, :targetId, :targetName)`,
  insertComment: `
    INSERT INTO comment (id, thread_id, author, text, mentions, at)
    VALUES (:id, :thread, :author, :text, :mentions, :at)`,
  changeComment: `
    UPDATE comment SET text = :text, mentions = :mentions, edited_at = :editedAt,
      deleted_at = :deletedAt, deleted_by = :deletedBy
    WHERE id = :comment AND thread_id = :thread`,
  countChange: `UPDATE comment_thread SET version = version + 1 WHERE id = :thread`,
  resolveThread: `
    UPDATE comment_thread SET resolved_at = :at, resolved_by = :by
    WHERE map_id = :mapId AND id = :thread`,
  readUntil: `
    SELECT comment_read.* FROM comment_read
      JOIN comment_thread ON comment_thread.id = comment_read.thread_id
    WHERE comment_thread.map_id = :mapId AND comment_read.person = :person`,
  markRead: `
    INSERT INTO comment_read (thread_id, person, until)
    SELECT id, :person, :until FROM comment_thread WHERE id = :thread
    ON CONFLICT (thread_id, person) DO UPDATE SET until = max(until, excluded.until)
      WHERE until < excluded.until`,
  peopleAround: `
    SELECT id, name FROM person
    WHERE (:only IS NULL OR id = :only) AND (
      is_owner = 1
      OR id IN (
        SELECT guest.person_id FROM guest JOIN link ON link.id = guest.link_id
        WHERE link.map_id = :mapId AND (link.expires_at IS NULL OR link.expires_at > :at))
      OR id IN (SELECT person_id FROM map_member WHERE map_id = :mapId)
      OR id IN (SELECT person.id FROM ${cameByCode})
      OR (is_member = 1 AND EXISTS (
        SELECT 1 FROM map WHERE id = :mapId AND visibility = 'workspace'))
      OR id IN (
        SELECT comment.author FROM comment
          JOIN comment_thread ON comment_thread.id = comment.thread_id
        WHERE comment_thread.map_id = :mapId))
    ORDER BY name, id LIMIT 1000`,
  forgetWords: `
    UPDATE comment SET text = '', mentions = '[]' WHERE deleted_at <= :until AND text <> ''`,
  forgetThreads: `
    DELETE FROM comment_thread WHERE id IN (SELECT thread_id FROM comment WHERE deleted_at <= :until)
      AND NOT EXISTS (
        SELECT 1 FROM comment WHERE comment.thread_id = comment_thread.id
          AND (deleted_at IS NULL OR deleted_at > :until))`,
} as const;
