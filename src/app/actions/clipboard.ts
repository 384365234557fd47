import { clipOf, isEmptyClip, withFreshIds } from "#core/model/clip.ts";
import type { Clip } from "#core/model/clip.ts";
import { indexOf } from "#core/model/select.ts";
import { keptStorage } from "../platform/keptStorage.ts";
import { readClipboard, writeClipboard } from "../platform/clipboard.ts";
import type { Selected } from "../state/selection.ts";
import { changeView, select } from "../state/viewStore.ts";
import type { ActionContext } from "./action.ts";
import { clipToText, plainText, textToClip } from "./clipText.ts";
import { activeColumn, activeLane, clippedIds } from "./selected.ts";

/** Where the last clip waits for the tab that pastes its plain text: a menu cannot put both on the clipboard. */
const keptClip = "yolculuk.clip";

/** What the selection puts on the clipboard; undefined where nothing selected can be copied. */
export function selectionClip(context: ActionContext) {
  const clip = clipOf(context.map, clippedIds(context));
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
  const { session } = context;
  const fresh = withFreshIds(clip, session.newId);
  const column = activeColumn(context);
  const lane = activeLane(context);
  if (!session.run({ type: "paste", clip: fresh, column, lane })) return;
  select(tops(fresh));
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
  const lane = indexOf(context.map).lanes.get(activeLane(context) ?? "");
  const column = activeColumn(context);
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
