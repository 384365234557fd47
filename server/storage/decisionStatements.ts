/** Every statement that runs on the table of decisions, by name. One that was deleted is there until it is forgotten. */
export const decisionStatements = {
  map: `SELECT id FROM map WHERE id = :mapId`,
  insert: `
    INSERT INTO decision (id, map_id, note, text, owner, review_on, done_at, workshop_id)
    VALUES (:id, :mapId, :note, :text, :owner, :reviewOn, :doneAt, :workshop)`,
  count: `SELECT count(*) AS count FROM decision WHERE map_id = :mapId AND deleted_at IS NULL`,
  all: `SELECT * FROM decision WHERE map_id = :mapId AND deleted_at IS NULL ORDER BY rowid`,
  one: `SELECT * FROM decision WHERE map_id = :mapId AND id = :id AND deleted_at IS NULL`,
  change: `
    UPDATE decision SET text = :text, owner = :owner, review_on = :reviewOn, done_at = :doneAt
    WHERE id = :id`,
  remove: `
    UPDATE decision SET deleted_at = :at, deleted_by = :by
    WHERE map_id = :mapId AND id = :id AND deleted_at IS NULL`,
  restore: `
    UPDATE decision SET deleted_at = NULL, deleted_by = NULL
    WHERE map_id = :mapId AND id = :id AND deleted_by = :by AND deleted_at >= :since`,
  forget: `DELETE FROM decision WHERE deleted_at < :before`,
  open: `
    SELECT decision.*, map.title AS map_title FROM decision
      JOIN map ON map.id = decision.map_id
    WHERE done_at IS NULL AND decision.deleted_at IS NULL AND map.deleted_at IS NULL
    ORDER BY review_on IS NULL, review_on, decision.rowid`,
} as const;
