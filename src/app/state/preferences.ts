import { create } from "zustand";
import { createJSONStorage, persist } from "zustand/middleware";
import { locales, personaColourCount } from "#core/model/journeyMap.ts";
import type { Locale } from "#core/model/journeyMap.ts";
import { limits } from "#core/wire/limits.ts";
import { keptStorage } from "../platform/keptStorage.ts";
import { randomBelow } from "../platform/randomId.ts";

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

/** So many that two devices are hardly ever one guest. */
const guestCount = 2 ** 31;

/** What this person chose on this device. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemeChoice;
  /** The name colleagues see; empty until given. */
  readonly name: string;
  /** 0 … 7, as the colours of personas. */
  readonly colour: number;
  /** Which guest one is while one has no name. */
  readonly guest: number;
  /** Whether the small map is shown; absent until chosen. */
  readonly minimap?: boolean;
  /** Whether the others' cursors are shown; absent until chosen. */
  readonly cursors?: boolean;
  /** Whether the end of a workshop's countdown is heard; absent until chosen. */
  readonly sound?: boolean;
}

/** `usePreferences((preferences) => preferences.locale)`; outside React `usePreferences.getState()`. */
export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      locale: localeOf(typeof navigator === "undefined" ? "en" : navigator.language),
      theme: "system",
      name: "",
      colour: randomBelow(personaColourCount),
      guest: randomBelow(guestCount),
    }),
    {
      name: "yolculuk.preferences",
      storage: createJSONStorage(() => keptStorage),
      merge: (kept, fresh) => ({ ...fresh, ...validPreferences(kept) }),
    },
  ),
);

// What was drawn by lot is kept as well: a guest stays the same guest.
usePreferences.setState({});

export function changePreferences(change: Partial<Preferences>): void {
  usePreferences.setState(change);
}

/** Turkish for Turkish browsers, English for all others. */
export function localeOf(language: string): Locale {
  return /^tr\b/iu.test(language) ? "tr" : "en";
}

/** The fields of something read from storage that are what they should be. */
export function validPreferences(kept: unknown): Partial<Preferences> {
  if (typeof kept !== "object" || kept === null) return {};
  const { locale, theme, name, colour, guest, ...rest } = kept as Record<string, unknown>;
  const knownLocale = locales.find((known) => known === locale);
  const knownTheme = themeChoices.find((known) => known === theme);
  return {
    ...(knownLocale !== undefined && { locale: knownLocale }),
    ...(knownTheme !== undefined && { theme: knownTheme }),
    ...(typeof name === "string" && { name: name.slice(0, limits.nameLength) }),
    ...(isBelow(colour, personaColourCount) && { colour }),
    ...(isBelow(guest, guestCount) && { guest }),
    ...switchesOf(rest),
  };
}

function switchesOf(rest: Record<string, unknown>): Partial<Preferences> {
  const { minimap, cursors, sound } = rest;
  return {
    ...(typeof minimap === "boolean" && { minimap }),
    ...(typeof cursors === "boolean" && { cursors }),
    ...(typeof sound === "boolean" && { sound }),
  };
}

function isBelow(value: unknown, end: number): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) < end;
}
