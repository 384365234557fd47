import type { Id, Stage } from "#core/model/journeyMap.ts";
import type { ThemeName } from "#core/scene/primitives.ts";

export const exportFormats = ["png", "svg", "json"] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportRanges = ["map", "selection", "stages"] as const;
export type ExportRange = (typeof exportRanges)[number];

export const exportScales = [1, 2, 3, 4] as const;
export type ExportScale = (typeof exportScales)[number];

export const backgrounds = ["paper", "transparent"] as const;
export type Background = (typeof backgrounds)[number];

/** What the person wants to take out. */
export interface ExportChoice {
  readonly format: ExportFormat;
  readonly range: ExportRange;
  /** The first and last stage of a range of stages; the outermost where they are gone or not chosen. */
  readonly from: Id | undefined;
  readonly to: Id | undefined;
  /** Null: all. */
  readonly personas: readonly Id[] | null;
  readonly background: Background;
  readonly theme: ThemeName;
  readonly scale: ExportScale;
}

/** What the dialog begins with: the map as it is looked at. */
export function firstChoice(view: {
  readonly theme: ThemeName;
  readonly personas: readonly Id[] | null;
}): ExportChoice {
  return {
    format: "png",
    range: "map",
    from: undefined,
    to: undefined,
    background: "paper",
    scale: 2,
    ...view,
  };
}

/** The stages from one to another, whichever comes first; hidden ones are left out. */
export function stagesBetween(
  stages: readonly Stage[],
  from: Id | undefined,
  to: Id | undefined,
): readonly Stage[] {
  const shown = stages.filter(({ hidden }) => !hidden);
  const indexOf = (id: Id | undefined, missing: number) => {
    const index = shown.findIndex((stage) => stage.id === id);
    return index < 0 ? missing : index;
  };
  const [a, b] = [indexOf(from, 0), indexOf(to, shown.length - 1)];
  return shown.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** A choice with one end of the range moved; the other comes along where it would stand on the wrong side. */
export function withEnd(
  choice: ExportChoice,
  stages: readonly Stage[],
  end: { readonly from: Id } | { readonly to: Id },
): ExportChoice {
  const next = { ...choice, ...end };
  const place = (id: Id | undefined) => stages.findIndex((stage) => stage.id === id);
  const isTurned = next.to !== undefined && place(next.from) > place(next.to);
  if (!isTurned) return next;
  return "from" in end ? { ...next, to: end.from } : { ...next, from: end.to };
}

const kept = new Map<Id, ExportChoice>();

/** Remembers what was chosen for a map until the page is closed. */
export function keepChoice(mapId: Id, choice: ExportChoice): void {
  kept.set(mapId, choice);
}

/** What was last chosen for a map, as far as it can still be had. */
export function keptChoice(mapId: Id, personas: readonly Id[]): ExportChoice | undefined {
  const choice = kept.get(mapId);
  if (choice === undefined) return undefined;
  const left = choice.personas?.filter((id) => personas.includes(id)) ?? [];
  return { ...choice, personas: left.length === 0 ? null : left };
}

/** A choice as it can be had now: the whole map while nothing that is selected would be drawn. */
export function possibleChoice(choice: ExportChoice, isSelectionDrawn: boolean): ExportChoice {
  return choice.range === "selection" && !isSelectionDrawn ? { ...choice, range: "map" } : choice;
}
