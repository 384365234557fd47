import type { SQLOutputValue } from "node:sqlite";
import { locales, mapScopes, mapStates } from "#core/model/journeyMap.ts";
import { deeds } from "#core/wire/audit.ts";
import type { AuditEntry } from "#core/wire/audit.ts";
import { linkRoles } from "#core/wire/access.ts";
import type { Person } from "#core/wire/access.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import { accessKinds, visibilities } from "#core/wire/people.ts";
import type { KnownPerson, MapVisibility, NamedPerson } from "#core/wire/people.ts";
import { roles } from "#core/wire/roles.ts";
import type { Grant, StoredLink } from "./accessStorage.ts";
import type { PersonWay } from "./peopleStorage.ts";
import type { StoredUpdate } from "./storage.ts";

type Row = Record<string, SQLOutputValue>;

export function mapSummaryOf(row: Row): MapSummary {
  const deletedAt = row["deleted_at"];
  return {
    id: textIn(row, "id"),
    title: textIn(row, "title"),
    state: oneOf(mapStates, textIn(row, "state")),
    scope: oneOf(mapScopes, textIn(row, "scope")),
    locale: oneOf(locales, textIn(row, "locale")),
    createdAt: textIn(row, "created_at"),
    updatedAt: textIn(row, "changed_at"),
    stageCount: numberIn(row, "stage_count"),
    touchpointCount: numberIn(row, "touchpoint_count"),
    personaCount: numberIn(row, "persona_count"),
    version: numberIn(row, "version"),
    ...(typeof deletedAt === "string" && { deletedAt }),
  };
}

export function storedUpdateOf(row: Row): StoredUpdate {
  return { seq: numberIn(row, "seq"), bytes: bytesIn(row, "bytes") };
}

export function personOf(row: Row): Person {
  return {
    ...namedPersonOf(row),
    isOwner: isSet(row, "is_owner"),
    isMember: isSet(row, "is_member"),
    ...(isSet(row, "has_account") && { hasAccount: true }),
  };
}

export function namedPersonOf(row: Row): NamedPerson {
  return { id: textIn(row, "id"), name: textIn(row, "name") };
}

export function grantOf(row: Row): Grant {
  return { mapId: textIn(row, "map_id"), role: oneOf(roles, textIn(row, "role")) };
}

export function knownPersonOf(row: Row): KnownPerson {
  const { seen_at: seenAt } = row;
  const hasAccount = isSet(row, "has_account");
  return { ...personOf(row), hasAccount, ...(typeof seenAt === "string" && { seenAt }) };
}

export function personWayOf(row: Row): PersonWay {
  return {
    ...namedPersonOf(row),
    way: {
      kind: oneOf(accessKinds, textIn(row, "kind")),
      role: oneOf(roles, textIn(row, "role")),
      label: textIn(row, "label"),
    },
  };
}

export function visibilityOf(row: Row): MapVisibility {
  return {
    visibility: oneOf(visibilities, textIn(row, "visibility")),
    role: oneOf(linkRoles, textIn(row, "workspace_role")),
  };
}

export function storedLinkOf(row: Row): StoredLink {
  const passwordHash = row["password_hash"];
  const { expires_at: expiresAt, max_uses: maxUses, used_at: usedAt, used_from: usedFrom } = row;
  return {
    id: textIn(row, "id"),
    mapId: textIn(row, "map_id"),
    role: oneOf(linkRoles, textIn(row, "role")),
    label: textIn(row, "label"),
    secretHash: bytesIn(row, "secret_hash"),
    passwordHash: typeof passwordHash === "string" ? passwordHash : undefined,
    createdBy: textIn(row, "created_by"),
    createdAt: textIn(row, "created_at"),
    uses: numberIn(row, "uses"),
    ...(typeof expiresAt === "string" && { expiresAt }),
    ...(typeof maxUses === "number" && { maxUses }),
    ...(typeof usedAt === "string" && { usedAt }),
    ...(typeof usedFrom === "string" && { usedFrom }),
  };
}

export function auditEntryOf(row: Row): AuditEntry {
  const { map_id: mapId, map_title: mapTitle, role } = row;
  return {
    id: numberIn(row, "id"),
    at: textIn(row, "at"),
    personId: textIn(row, "person_id"),
    personName: textIn(row, "person_name"),
    deed: oneOf(deeds, textIn(row, "deed")),
    about: textIn(row, "about"),
    ...(typeof mapId === "string" && { mapId }),
    ...(typeof mapTitle === "string" && { mapTitle }),
    ...(typeof role === "string" && { role: oneOf(roles, role) }),
  };
}

export function textIn(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === "string") return value;
  throw new TypeError(`Expected a text in column ${column}, found ${typeof value}.`);
}

export function numberIn(row: Row, column: string): number {
  const value = row[column];
  if (typeof value === "number") return value;
  throw new TypeError(`Expected a number in column ${column}, found ${typeof value}.`);
}

export function bytesIn(row: Row, column: string): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`Expected bytes in column ${column}, found ${typeof value}.`);
}

function isSet(row: Row, column: string): boolean {
  return numberIn(row, column) === 1;
}

export function oneOf<Word extends string>(words: readonly Word[], text: string): Word {
  const found = words.find((word) => word === text);
  if (found !== undefined) return found;
  throw new TypeError(`Expected one of ${words.join(", ")}, found ${text}.`);
}
