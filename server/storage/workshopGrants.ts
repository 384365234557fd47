/** What came by a workshop's code gives somebody: a part in it while it is open, at most a look afterwards. */
export const codeGrants = `
    SELECT workshop.map_id, CASE workshop.state WHEN 'open' THEN workshop.code_role ELSE 'view' END
    FROM workshop_person
      JOIN workshop ON workshop.id = workshop_person.workshop_id
      JOIN map ON map.id = workshop.map_id
    WHERE workshop_person.person_id = :personId AND workshop_person.state = 'in'
      AND workshop_person.by_code = 1 AND map.deleted_at IS NULL
      AND (workshop.state = 'open' OR (workshop.state = 'ended' AND workshop.keeps_view = 1))
      AND (:mapId IS NULL OR workshop.map_id = :mapId)`;

/** Who has come to the map :mapId by a workshop's code, and is not out again. */
export const cameByCode = `
    workshop_person
      JOIN workshop ON workshop.id = workshop_person.workshop_id
      JOIN person ON person.id = workshop_person.person_id
    WHERE workshop.map_id = :mapId AND workshop_person.state = 'in' AND workshop_person.by_code = 1
      AND (workshop.state = 'open' OR (workshop.state = 'ended' AND workshop.keeps_view = 1))`;

/** What is left of the roles in `given` while a workshop freezes the map, or has sent somebody away. */
export const rolesNow = `
    SELECT given.map_id, CASE WHEN given.role = 'edit' AND workshop.is_frozen = 1
      THEN 'comment' ELSE given.role END AS role
    FROM given
      LEFT JOIN workshop ON workshop.map_id = given.map_id AND workshop.state = 'open'
      LEFT JOIN workshop_person ON workshop_person.workshop_id = workshop.id
        AND workshop_person.person_id = :personId AND workshop_person.state = 'removed'
    WHERE given.role = 'own' OR workshop_person.person_id IS NULL`;
