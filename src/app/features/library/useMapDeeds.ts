import { useLocation } from "wouter";
import type { Id, Locale } from "#core/model/journeyMap.ts";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import type { Template } from "#core/samples/templates.ts";
import { useWords } from "../../i18n/useWords.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { now } from "../../platform/clock.ts";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import {
  createMap,
  duplicateMap,
  eraseMap,
  removeMap,
  renameMap,
  restoreMap,
} from "../../platform/mapsApi.ts";
import type { Answer } from "../../platform/mapsApi.ts";
import type { MapList } from "./useMapList.ts";

/** What one can do to maps in the library; each shows its outcome and tells of its failure. */
export interface MapDeeds {
  readonly create: (template: Template, locale: Locale) => Promise<void>;
  readonly duplicate: (map: MapSummary) => Promise<void>;
  readonly rename: (map: MapSummary, title: string) => Promise<void>;
  readonly remove: (map: MapSummary) => Promise<void>;
  readonly restore: (map: MapSummary) => Promise<void>;
  readonly erase: (map: MapSummary) => Promise<void>;
}

export function useMapDeeds({ change, refresh }: MapList): MapDeeds {
  const all = useWords();
  const words = all.library;
  const [, navigate] = useLocation();
  const titleOf = ({ title }: MapSummary) => title || words.untitled;
  const drop = (id: Id) => change((maps) => maps.filter((map) => map.id !== id));

  /** Waits for an answer, tells of a failure, and brings the list up to date. */
  const settle = async <T>(asked: Promise<Answer<T>>): Promise<T | undefined> => {
    const value = valueOrTold(await asked, all);
    await refresh();
    return value;
  };

  const restoreQuietly = async (map: MapSummary) => {
    if ((await settle(restoreMap(map.id))) !== undefined) announce(words.wasRestored(titleOf(map)));
  };

  return {
    create: async (template, locale) => {
      const made = await settle(createMap({ template, locale }));
      if (made !== undefined) navigate(`/m/${made.id}`);
    },
    duplicate: async (map) => {
      const made = await settle(duplicateMap(map.id));
      if (made !== undefined) showToast(words.wasDuplicated(titleOf(map)));
    },
    rename: async (map, title) => {
      const renamed = { title, updatedAt: new Date(now()).toISOString() };
      change((maps) => maps.map((each) => (each.id === map.id ? { ...each, ...renamed } : each)));
      const done = await settle(renameMap(map.id, title));
      if (done !== undefined) announce(words.wasRenamed(title));
    },
    remove: async (map) => {
      drop(map.id);
      if ((await settle(removeMap(map.id))) === undefined) return;
      const undo = { label: words.undo, run: () => void restoreQuietly(map) };
      showToast(words.wasRemoved(titleOf(map)), { action: undo });
    },
    restore: async (map) => {
      drop(map.id);
      const done = await settle(restoreMap(map.id));
      if (done !== undefined) showToast(words.wasRestored(titleOf(map)));
    },
    erase: async (map) => {
      drop(map.id);
      const done = await settle(eraseMap(map.id));
      if (done !== undefined) showToast(words.wasErased(titleOf(map)));
    },
  };
}
