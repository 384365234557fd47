import { cameByCode } from "./workshopGrants.ts";

/** All of a person, and whether a company says who it is. */
export const wholePerson = `
  person.*, EXISTS (SELECT 1 FROM identity WHERE person_id = person.id) AS has_account`;

const known = `SELECT ${wholePerson} FROM person WHERE removed_at IS NULL`;

const named = "person.id, person.name";

/** Every statement that runs on the tables of members and accounts, by name. */
export const peopleStatements = {
  people: `${known} ORDER BY seen_at IS NULL, seen_at DESC, created_at DESC, id LIMIT 1000`,
  person: `${known} AND id = :id`,
  markSeen: `UPDATE person SET seen_at = :at WHERE id = :id`,
  otherOwner: `SELECT id FROM person WHERE is_owner = 1 AND id <> :id LIMIT 1`,
  setStanding: `UPDATE person SET is_owner = :isOwner, is_member = :isMember WHERE id = :id`,
  markRemoved: `
    UPDATE person SET is_owner = 0, is_member = 0, removed_at = :at WHERE id = :id`,
  endSessions: `DELETE FROM session WHERE person_id = :id`,
  dropGuest: `DELETE FROM guest WHERE person_id = :id`,
  dropGifts: `DELETE FROM map_member WHERE person_id = :id`,
  dropIdentities: `DELETE FROM identity WHERE person_id = :id`,
  dropRequests: `DELETE FROM access_request WHERE person_id = :id`,
  ways: `
    SELECT ${named}, 'owner' AS kind, 'own' AS role, '' AS label FROM person WHERE is_owner = 1
    UNION ALL
    SELECT ${named}, 'given', map_member.role, '' FROM map_member
      JOIN person ON person.id = map_member.person_id
    WHERE map_member.map_id = :mapId
    UNION ALL
    SELECT ${named}, 'workspace', map.workspace_role, '' FROM map
      JOIN person ON person.is_member = 1
    WHERE map.id = :mapId AND map.visibility = 'workspace'
    UNION ALL
    SELECT ${named}, 'link', link.role, link.label FROM link
      JOIN guest ON guest.link_id = link.id
      JOIN person ON person.id = guest.person_id
    WHERE link.map_id = :mapId AND (link.expires_at IS NULL OR link.expires_at > :at)
    UNION ALL
    SELECT ${named}, 'code', CASE workshop.state WHEN 'open' THEN workshop.code_role ELSE 'view' END, ''
    FROM ${cameByCode}`,
  members: `SELECT ${named} FROM person WHERE is_member = 1 ORDER BY id`,
  giveRole: `
    INSERT INTO map_member (map_id, person_id, role, given_at) VALUES (:mapId, :personId, :role, :at)
    ON CONFLICT DO UPDATE SET role = excluded.role, given_at = excluded.given_at`,
  dropGift: `DELETE FROM map_member WHERE map_id = :mapId AND person_id = :personId`,
  dropFromWorkshops: `
    UPDATE workshop_person SET by_code = 0 WHERE person_id = :personId
      AND workshop_id IN (SELECT id FROM workshop WHERE map_id = :mapId)`,
  dropFromLinks: `
    DELETE FROM guest WHERE person_id = :personId
      AND link_id IN (SELECT id FROM link WHERE map_id = :mapId)`,
  visibility: `SELECT visibility, workspace_role FROM map WHERE id = :mapId`,
  setVisibility: `
    UPDATE map SET visibility = :visibility, workspace_role = :role WHERE id = :mapId`,
  personOfAccount: `
    SELECT ${wholePerson} FROM identity JOIN person ON person.id = identity.person_id
    WHERE identity.issuer = :issuer AND identity.subject = :subject`,
  insertAccount: `
    INSERT INTO identity (issuer, subject, person_id) VALUES (:issuer, :subject, :personId)`,
  isOrdinary: `
    SELECT id FROM person WHERE id = :id AND is_owner = 0 AND is_member = 0
      AND NOT EXISTS (SELECT 1 FROM identity WHERE person_id = person.id)`,
  inheritLinks: `
    INSERT OR IGNORE INTO guest (link_id, person_id, joined_at)
    SELECT link_id, :to, joined_at FROM guest WHERE person_id = :from`,
  inheritParts: `
    INSERT OR IGNORE INTO workshop_person (workshop_id, person_id, state, by_code)
    SELECT workshop_id, :to, state, by_code FROM workshop_person WHERE person_id = :from`,
  inheritGifts: `
    INSERT OR IGNORE INTO map_member (map_id, person_id, role, given_at)
    SELECT map_id, :to, role, given_at FROM map_member WHERE person_id = :from`,
  insertRequest: `
    INSERT INTO access_request (map_id, person_id, note, at)
    SELECT id, :personId, :note, :at FROM map WHERE id = :mapId
    ON CONFLICT DO UPDATE SET note = excluded.note, at = excluded.at`,
  requests: `
    SELECT ${named}, access_request.note, access_request.at FROM access_request
      JOIN person ON person.id = access_request.person_id
    WHERE access_request.map_id = :mapId ORDER BY access_request.at, person.id LIMIT 500`,
  requestCounts: `SELECT map_id, count(*) AS count FROM access_request GROUP BY map_id`,
  deleteRequest: `DELETE FROM access_request WHERE map_id = :mapId AND person_id = :personId`,
} as const;
