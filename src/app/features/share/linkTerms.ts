import type { LinkRole, LinkTerms, ShareLink } from "#core/wire/access.ts";
import { dayOf } from "../../parts/dayText.ts";
import type { LinkChange } from "../../platform/accessApi.ts";

/** The terms of a link while they are being written. */
export interface DraftTerms {
  readonly role: LinkRole;
  readonly label: string;
  /** The last day on which it lets people in, as `2026-11-30` in this person's time zone; empty: no end. */
  readonly lastDay: string;
  readonly maxUses: number | undefined;
  /** Empty: none, or the one there is. */
  readonly password: string;
  /** The one there is goes. */
  readonly dropsPassword: boolean;
}

export const freshTerms: DraftTerms = {
  role: "edit",
  label: "",
  lastDay: "",
  maxUses: undefined,
  password: "",
  dropsPassword: false,
};

/** The terms a link has now, to be changed. */
export function draftOf(link: ShareLink): DraftTerms {
  const { role, label, expiresAt, maxUses } = link;
  const lastDay = expiresAt === undefined ? "" : lastDayOf(expiresAt);
  return { ...freshTerms, role, label, lastDay, maxUses };
}

/** What a new link is asked for with. */
export function termsOf(draft: DraftTerms): LinkTerms & { readonly password?: string } {
  const { role, label, lastDay, maxUses, password } = draft;
  return {
    role,
    label: label.trim(),
    ...(lastDay !== "" && { expiresAt: endOfDay(lastDay) }),
    ...(maxUses !== undefined && { maxUses }),
    ...(password !== "" && { password }),
  };
}

/** What is to change of a link: only what differs. */
export function changeOf(link: ShareLink, draft: DraftTerms): LinkChange {
  const before = draftOf(link);
  const { role, lastDay, maxUses, password, dropsPassword } = draft;
  const label = draft.label.trim();
  return {
    ...(role !== before.role && { role }),
    ...(label !== before.label && { label }),
    ...(lastDay !== before.lastDay && { expiresAt: lastDay === "" ? null : endOfDay(lastDay) }),
    ...(maxUses !== before.maxUses && { maxUses: maxUses ?? null }),
    ...(dropsPassword && { password: null }),
    ...(!dropsPassword && password !== "" && { password }),
  };
}

/** Whether the last day is over. */
export function isDayPast(lastDay: string, now: number): boolean {
  return lastDay !== "" && Date.parse(endOfDay(lastDay)) <= now;
}

/** The day, in this person's time zone, at whose end or in which a link ends. */
export function lastDayOf(expiresAt: string): string {
  return dayOf(Date.parse(expiresAt) - 1);
}

/** The moment at which the next day begins here, in UTC. */
function endOfDay(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date + 1).toISOString();
}
