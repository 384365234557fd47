/** What somebody may do with a map, each more than the one before. */
export const roles = ["view", "comment", "edit", "own"] as const;
export type Role = (typeof roles)[number];

/** Whether a role is enough for what needs `needed`; no role is enough for nothing. */
export function isAtLeast(role: Role | undefined, needed: Role): boolean {
  return role !== undefined && roles.indexOf(role) >= roles.indexOf(needed);
}

/** The one that allows more; `undefined` where there is none. */
export function higherRole(one: Role | undefined, other: Role | undefined): Role | undefined {
  return isAtLeast(one, other ?? "view") ? one : other;
}
