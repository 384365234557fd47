import { describe, expect, test } from "vitest";
import type { ShareLink } from "#core/wire/access.ts";
import { changeOf, draftOf, freshTerms, isDayPast, lastDayOf, termsOf } from "./linkTerms.ts";

const link: ShareLink = {
  id: "l",
  role: "view",
  label: "Salı atölyesi",
  hasPassword: true,
  createdAt: "2026-11-01T10:00:00.000Z",
  uses: 0,
  maxUses: 20,
  expiresAt: new Date(2026, 11, 1).toISOString(),
};

describe("the terms of a link", () => {
  test("a new one is asked for only with what was filled in", () => {
    expect(termsOf({ ...freshTerms, label: "  Ayşe " })).toEqual({ role: "edit", label: "Ayşe" });
  });

  test("its last day ends when the next begins here, also at a month's end", () => {
    const { expiresAt } = termsOf({ ...freshTerms, lastDay: "2026-11-30" });
    expect(expiresAt).toBe(link.expiresAt);
    expect(lastDayOf(expiresAt ?? "")).toBe("2026-11-30");
  });

  test("a day is past only when it has ended", () => {
    const noon = new Date(2026, 10, 30, 12).getTime();
    expect(isDayPast("2026-11-30", noon)).toBe(false);
    expect(isDayPast("2026-11-29", noon)).toBe(true);
    expect(isDayPast("", noon)).toBe(false);
  });

  test("nothing changes where nothing was changed", () => {
    expect(changeOf(link, draftOf(link))).toEqual({});
  });

  test("only what differs is changed, and what was emptied is taken away", () => {
    const draft = { ...draftOf(link), role: "edit", lastDay: "", maxUses: undefined } as const;
    expect(changeOf(link, draft)).toEqual({ role: "edit", expiresAt: null, maxUses: null });
  });

  test("a password is kept, changed or dropped, and dropping wins", () => {
    const draft = draftOf(link);
    expect(changeOf(link, { ...draft, password: "gizli" })).toEqual({ password: "gizli" });
    const dropped = { ...draft, password: "gizli", dropsPassword: true };
    expect(changeOf(link, dropped)).toEqual({ password: null });
  });
});
