import type { Standing } from "../storage/peopleStorage.ts";

export interface GroupRules {
  /** Who is in one of them owns the server; empty: groups say nothing about that. */
  readonly ownerGroups: readonly string[];
  /** Who is in one of them is a member; empty: everybody. */
  readonly memberGroups: readonly string[];
}

/** What the groups of an account make of its person. */
export function standingOf(
  groups: readonly string[],
  { ownerGroups, memberGroups }: GroupRules,
): Standing {
  const isIn = (list: readonly string[]) => groups.some((group) => list.includes(group));
  const isMember = memberGroups.length === 0 || isIn(memberGroups) || isIn(ownerGroups);
  return ownerGroups.length === 0 ? { isMember } : { isMember, isOwner: isIn(ownerGroups) };
}
