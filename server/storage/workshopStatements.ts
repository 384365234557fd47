const participants = `
  SELECT workshop_person.*, coalesce(person.name, '') AS name,
    coalesce(person.is_owner, 0) AS is_owner
  FROM workshop_person LEFT JOIN person ON person.id = workshop_person.person_id
  WHERE workshop_id = :id`;

/** Every statement that runs on the tables of workshops, by name. */
export const workshopStatements = {
  map: `SELECT id FROM map WHERE id = :mapId`,
  insertWorkshop: `
    INSERT INTO workshop (id, map_id, state, code_role, is_frozen, keeps_view, opened_at, ended_at,
      body, minutes)
    VALUES (:id, :mapId, :state, :codeRole, :isFrozen, :keepsView, :openedAt, :endedAt,
      :body, :minutes)`,
  underWay: `SELECT body FROM workshop WHERE map_id = :mapId AND state <> 'ended'`,
  // Said twice of the state: by the words of an index that lists those under way alone, however many have ended.
  ofCode: `
    SELECT body FROM workshop JOIN map ON map.id = workshop.map_id
    WHERE workshop.state = 'open' AND workshop.state <> 'ended' AND map.deleted_at IS NULL
      AND json_extract(body, '$.codeHash') = :codeHash`,
  saveWorkshop: `
    UPDATE workshop SET state = :state, code_role = :codeRole, is_frozen = :isFrozen,
      keeps_view = :keepsView, opened_at = :openedAt, ended_at = :endedAt, body = :body,
      minutes = :minutes
    WHERE id = :id`,
  deleteWorkshop: `DELETE FROM workshop WHERE id = :id`,
  ended: `
    SELECT body FROM workshop WHERE map_id = :mapId AND state = 'ended'
    ORDER BY ended_at DESC, rowid DESC`,
  minutes: `SELECT minutes FROM workshop WHERE map_id = :mapId AND id = :id`,
  participants: `${participants} ORDER BY workshop_person.rowid`,
  participant: `${participants} AND person_id = :personId`,
  saveParticipant: `
    INSERT INTO workshop_person (workshop_id, person_id, state, by_code, done_block)
    VALUES (:id, :personId, :state, :byCode, :doneBlock)
    ON CONFLICT DO UPDATE SET state = excluded.state, by_code = excluded.by_code,
      done_block = excluded.done_block`,
  barParticipant: `
    UPDATE workshop_person SET state = 'removed', by_code = 0, done_block = NULL
    WHERE workshop_id = :id AND person_id = :personId`,
  endGuest: `
    DELETE FROM guest WHERE person_id = :personId AND link_id IN (
      SELECT link.id FROM link JOIN workshop ON workshop.map_id = link.map_id
      WHERE workshop.id = :id)`,
  insertKey: `
    INSERT INTO workshop_key (workshop_id, block, key) VALUES (:id, :block, :key)
    ON CONFLICT DO NOTHING`,
  deleteKey: `DELETE FROM workshop_key WHERE workshop_id = :id AND block = :block`,
  key: `SELECT key FROM workshop_key WHERE workshop_id = :id AND block = :block`,
  answers: `
    SELECT * FROM workshop_answer
    WHERE workshop_id = :workshop AND block = :block
    ORDER BY answerer, position, item`,
  answersBy: `
    SELECT * FROM workshop_answer
    WHERE workshop_id = :workshop AND block = :block AND answerer = :answerer
    ORDER BY position, item`,
  putAnswer: `
    INSERT INTO workshop_answer (workshop_id, block, answerer, item, position, value)
    VALUES (:workshop, :block, :answerer, :item, (
      SELECT coalesce(max(position), 0) + 1 FROM workshop_answer
      WHERE workshop_id = :workshop AND block = :block AND answerer = :answerer), :value)
    ON CONFLICT DO UPDATE SET value = excluded.value`,
  deleteAnswers: `
    DELETE FROM workshop_answer
    WHERE workshop_id = :workshop AND block = :block AND answerer = :answerer
      AND (:item IS NULL OR item = :item)`,
  updatesBy: `
    SELECT seq FROM "update" WHERE map_id = :mapId AND seq > :after AND author = :author
    ORDER BY seq`,
} as const;
