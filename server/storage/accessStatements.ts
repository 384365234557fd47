import { codeGrants, rolesNow } from "./workshopGrants.ts";
import { wholePerson } from "./peopleStatements.ts";

/** Every statement that runs on the tables of people and links, by name. */
export const accessStatements = {
  insertPerson: `
    INSERT INTO person (id, name, is_owner, is_member, created_at)
    VALUES (:id, :name, :isOwner, :isMember, :createdAt)`,
  renamePerson: `UPDATE person SET name = :name WHERE id = :id`,
  owner: `SELECT id FROM person WHERE is_owner = 1 LIMIT 1`,
  insertSession: `
    INSERT INTO session (hash, person_id, created_at, expires_at)
    VALUES (:hash, :personId, :createdAt, :expiresAt)`,
  personOfSession: `
    SELECT ${wholePerson} FROM session JOIN person ON person.id = session.person_id
    WHERE session.hash = :hash AND session.expires_at > :at`,
  deleteSession: `DELETE FROM session WHERE hash = :hash`,
  insertLink: `
    INSERT INTO link (id, map_id, role, label, secret_hash, password_hash, expires_at, max_uses,
      created_by, created_at)
    VALUES (:id, :mapId, :role, :label, :secretHash, :passwordHash, :expiresAt, :maxUses,
      :createdBy, :createdAt)`,
  linksOfMap: `SELECT * FROM link WHERE map_id = :mapId ORDER BY created_at DESC, rowid DESC`,
  link: `SELECT * FROM link WHERE map_id = :mapId AND id = :id`,
  changeLink: `
    UPDATE link SET role = :role, label = :label, secret_hash = :secretHash,
      password_hash = :passwordHash, expires_at = :expiresAt, max_uses = :maxUses
    WHERE id = :id`,
  deleteLink: `DELETE FROM link WHERE id = :id`,
  guest: `SELECT joined_at FROM guest WHERE link_id = :linkId AND person_id = :personId`,
  insertGuest: `
    INSERT INTO guest (link_id, person_id, joined_at) VALUES (:linkId, :personId, :at)`,
  expired: `
    SELECT DISTINCT map_id FROM link WHERE expires_at > :after AND expires_at <= :until`,
  useLink: `
    UPDATE link SET uses = uses + 1, used_at = :at, used_from = :from
    WHERE id = :linkId AND (max_uses IS NULL OR uses < max_uses)`,
  useLinkAgain: `UPDATE link SET used_at = :at, used_from = :from WHERE id = :linkId`,
  grants: `
    WITH given (map_id, role) AS (
    SELECT link.map_id, link.role FROM guest
      JOIN link ON link.id = guest.link_id
      JOIN map ON map.id = link.map_id
    WHERE guest.person_id = :personId AND map.deleted_at IS NULL
      AND (link.expires_at IS NULL OR link.expires_at > :at)
      AND (:mapId IS NULL OR link.map_id = :mapId)
    UNION ALL
    SELECT map_member.map_id, map_member.role FROM map_member
      JOIN map ON map.id = map_member.map_id
    WHERE map_member.person_id = :personId
      AND (map.deleted_at IS NULL OR map_member.role = 'own')
      AND (:mapId IS NULL OR map_member.map_id = :mapId)
    UNION ALL
    SELECT map.id, map.workspace_role FROM map
      JOIN person ON person.id = :personId AND person.is_member = 1
    WHERE map.visibility = 'workspace' AND map.deleted_at IS NULL
      AND (:mapId IS NULL OR map.id = :mapId)
    UNION ALL ${codeGrants})
    ${rolesNow}`,
} as const;
