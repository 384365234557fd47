import { entityOf } from "#core/commands/checks.ts";
import { loadLaterWords, loadWords } from "../i18n/loadWords.ts";
import { shortened } from "../i18n/shortened.ts";
import { writeClipboard } from "../platform/clipboard.ts";
import { useMap } from "../state/mapStore.ts";
import { usePreferences } from "../state/preferences.ts";
import { changeView, useView } from "../state/viewStore.ts";
import type { Editing } from "../state/viewStore.ts";
import { showToast } from "../ui/toasts.ts";

let isOwnStep = false;

/** What one takes back oneself needs no message. */
export function asOwnStep(run: () => void): void {
  isOwnStep = true;
  run();
  isOwnStep = false;
}

/** When what is being typed in is deleted, typing ends, and what was typed can be taken along. Returns how to stop. */
export function closeWhenGone(editing: Editing, area: HTMLTextAreaElement): () => void {
  const { kind, id } = editing;
  return useMap.subscribe(({ map, mapId, status }, before) => {
    if (kind === "map" || status !== "ready" || mapId !== before.mapId) return;
    if (entityOf(map, kind, id) !== undefined || useView.getState().editing !== editing) return;
    const text = area.value.trim();
    area.closest<HTMLElement>("[data-map]")?.focus({ preventScroll: true });
    changeView({ editing: null, selection: [] });
    if (!isOwnStep) void tell(text);
  });
}

/** Of a long text as much as says which it was. */
const namedLength = 80;

async function tell(text: string): Promise<void> {
  const { locale } = usePreferences.getState();
  const [{ words }] = await Promise.all([loadWords(locale), loadLaterWords(locale)]);
  const said = words.onCanvas;
  if (text === "") return void showToast(said.goneUnnamed);
  const copy = async () => {
    if (await writeClipboard(text)) showToast(said.copied);
  };
  showToast(said.gone(shortened(text, namedLength)), {
    action: { label: said.copyText, run: () => void copy() },
  });
}
