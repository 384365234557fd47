const lastSeq = `coalesce(
  (SELECT max(seq) FROM "update" WHERE map_id = map.id),
  (SELECT max(seq) FROM snapshot WHERE map_id = map.id),
  0)`;

const lastAt = `(SELECT at FROM "update" WHERE map_id = map.id ORDER BY seq DESC LIMIT 1)`;

const selectMap = `
  SELECT map.*, ${lastSeq} AS version, max(updated_at, coalesce(${lastAt}, '')) AS changed_at
  FROM map`;

/** Every statement that runs on the tables of migration 1, by name. */
export const statements = {
  mapsInLibrary: `${selectMap} WHERE deleted_at IS NULL`,
  mapsInBin: `${selectMap} WHERE deleted_at IS NOT NULL`,
  map: `${selectMap} WHERE id = :id`,
  insertMap: `
    INSERT INTO map (id, title, state, scope, locale, stage_count, touchpoint_count, persona_count,
      summary_seq, created_at, updated_at)
    VALUES (:id, :title, :state, :scope, :locale, :stageCount, :touchpointCount, :personaCount,
      0, :createdAt, :createdAt)`,
  insertMaker: `
    INSERT INTO map_member (map_id, person_id, role, given_at)
    SELECT :id, id, 'own', :createdAt FROM person WHERE id = :madeBy`,
  saveSummary: `
    UPDATE map SET title = :title, state = :state, scope = :scope, locale = :locale,
      stage_count = :stageCount, touchpoint_count = :touchpointCount,
      persona_count = :personaCount, summary_seq = :version
    WHERE id = :id`,
  setDeleted: `UPDATE map SET deleted_at = :deletedAt WHERE id = :id`,
  eraseMap: `DELETE FROM map WHERE id = :id`,
  staleMaps: `SELECT id FROM map WHERE deleted_at IS NULL AND summary_seq < ${lastSeq}`,
  nextSeq: `SELECT ${lastSeq} + 1 AS seq FROM (SELECT :id AS id) AS map`,
  insertUpdate: `
    INSERT INTO "update" (map_id, seq, client_id, author, at, bytes)
    VALUES (:id, :seq, :clientId, :author, :at, :bytes)`,
  newestSnapshot: `
    SELECT seq, bytes FROM snapshot WHERE map_id = :id ORDER BY seq DESC LIMIT 1`,
  updatesAfter: `
    SELECT seq, bytes FROM "update" WHERE map_id = :id AND seq > :after ORDER BY seq`,
  saveSnapshot: `
    INSERT INTO snapshot (map_id, seq, bytes) VALUES (:id, :seq, :bytes)
    ON CONFLICT DO UPDATE SET bytes = excluded.bytes`,
  snapshot: `SELECT bytes FROM snapshot WHERE map_id = :id AND seq = :seq`,
  keepTime: `
    UPDATE map SET updated_at = max(updated_at, coalesce(
      (SELECT max(at) FROM "update" WHERE map_id = :id AND seq <= :seq), ''))
    WHERE id = :id`,
  cutUpdates: `DELETE FROM "update" WHERE map_id = :id AND seq <= :seq`,
  cutSnapshots: `DELETE FROM snapshot WHERE map_id = :id AND seq < :seq`,
} as const;
