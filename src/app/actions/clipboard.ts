import { clipOf, isEmptyClip, withFreshIds } from "#core/model/clip.ts";
import type { Clip } from "#core/model/clip.ts";
import { personaMatches } from "#core/commands/matches.ts";
import { indexOf, valueOf } from "#core/model/select.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { keptStorage } from "../platform/keptStorage.ts";
import { readClipboard, writeClipboard } from "../platform/clipboard.ts";
import type { Selected } from "../state/selection.ts";
import { useScene } from "../state/sceneStore.ts";
import { changeView, select, useView } from "../state/viewStore.ts";
import { showToast } from "../ui/toasts.ts";
import type { ActionContext } from "./action.ts";
import { clipToText, plainText, textToClip } from "./clipText.ts";
import { activeColumn, activeLane, clippedTargets, selectedBoxes } from "./selected.ts";

/** Where the last clip waits for the tab that pastes its plain text: a menu cannot put both on the clipboard. */
const keptClip = "yolculuk.clip";

/** What the selection puts on the clipboard; undefined where nothing selected can be copied. */
export function selectionClip(context: ActionContext) {
  const clip = clipOf(context.map, clippedTargets(context));
  if (isEmptyClip(clip)) return undefined;
  const text = clipToText(clip);
  changeView({ clip });
  keptStorage.setItem(keptClip, text);
  return { text, plain: plainText(clip) };
}

/** Copies from a menu or the palette. */
export async function copySelection(context: ActionContext): Promise<void> {
  const copied = selectionClip(context);
  if (copied !== undefined) await writeClipboard(copied.plain);
}

/** Pastes from a menu or the palette. */
export async function pasteFromSystem(context: ActionContext): Promise<void> {
  const plain = await readClipboard();
  pasteText(context, plain);
}

/** Pastes what the clipboard holds: a clip by its own type or by the plain text it was copied with, else notes. */
export function pasteText(context: ActionContext, plain: string | undefined, json = ""): void {
  const clip = textToClip(json) ?? textToClip(plain ?? "") ?? keptClipOf(context, plain);
  if (clip !== undefined) pasteClip(context, clip);
  else if (plain !== undefined) pasteLines(context, plain);
}

/** Puts a clip beside the selection and selects what came of it. */
export function pasteClip(context: ActionContext, clip: Clip): void {
  const { session, words } = context;
  const fresh = withFreshIds(clip, session.newId);
  const unmatched = unmatchedCount(context, clip);
  if (!session.run({ type: "paste", clip: fresh, ...spotOf(context) })) return;
  select(tops(fresh));
  revealSoon(context);
  if (unmatched > 0) showToast(words.canvas.unmatched(unmatched));
}

/** Where the selection is, or where the pointer last clicked. */
function spotOf(context: ActionContext): { column: Id | undefined; lane: Id | undefined } {
  const { spot, selection } = context.view;
  const clicked = selection.length === 0 ? spot : null;
  const column = activeColumn(context) ?? clicked?.column;
  return { column, lane: activeLane(context) ?? clicked?.lane };
}

/** Ratings whose persona this map does not have. */
function unmatchedCount({ map }: ActionContext, clip: Clip): number {
  const known = personaMatches(map, clip);
  const rated = Object.values(clip.ratings).flatMap((row) => Object.entries(row));
  return rated.filter(([persona, rating]) => valueOf(rating) !== undefined && !known.has(persona))
    .length;
}

/** Brings what is selected onto the screen as soon as it is drawn. */
function revealSoon(context: ActionContext): void {
  const stop = useScene.subscribe(({ layout }) => {
    stop();
    const view = useView.getState();
    const [box] = selectedBoxes({ ...context, layout, view });
    if (box !== undefined) view.camera?.reveal(box);
  });
}

/** The uppermost things of a clip: stages, else touchpoints, else notes. */
function tops({ stages, touchpoints, notes }: Clip): readonly Selected[] {
  if (stages.length > 0) return stages.map(({ id }) => ({ kind: "stage", id }));
  if (touchpoints.length > 0) return touchpoints.map(({ id }) => ({ kind: "touchpoint", id }));
  return notes.map(({ id }) => ({ kind: "note", id }));
}

function keptClipOf({ view }: ActionContext, plain: string | undefined): Clip | undefined {
  const kept = textToClip(keptStorage.getItem(keptClip) ?? "") ?? view.clip ?? undefined;
  if (kept === undefined || plain === undefined) return view.clip ?? undefined;
  return sameLines(plainText(kept), plain) ? kept : undefined;
}

function sameLines(a: string, b: string): boolean {
  return a.replaceAll("\r\n", "\n").trim() === b.replaceAll("\r\n", "\n").trim();
}

/** Text from elsewhere becomes notes in the selected cell, one a line. */
function pasteLines(context: ActionContext, text: string): void {
  const { column, lane: id } = spotOf(context);
  const lane = indexOf(context.map).lanes.get(id ?? "");
  if (lane?.kind !== "notes" || column === undefined) return;
  const place = { lane: lane.id, column, order: "" };
  const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const notes = lines.map((line, index) => ({ id: `line-${index}`, text: line.trim(), place }));
  pasteClip(context, { ...emptyClip, notes, lanes: [lane] });
}

const emptyClip: Clip = {
  stages: [],
  touchpoints: [],
  notes: [],
  lanes: [],
  personas: [],
  ratings: {},
  offPath: {},
};
