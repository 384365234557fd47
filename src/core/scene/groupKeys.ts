import type { FlagKind } from "#core/layout/curve/curveLayout.ts";
import type { Expectation, Id } from "#core/model/journeyMap.ts";

/** The keys of scene groups: `kind:ids`. The canvas uses them as ids of its nodes and edges. */
export const groupKeys = {
  heading: () => "heading",
  stageTint: (stage: Id) => `stage-tint:${stage}`,
  stageHeader: (stage: Id) => `stage-header:${stage}`,
  laneSheet: (lane: Id) => `lane-sheet:${lane}`,
  laneHeader: (lane: Id) => `lane-header:${lane}`,
  curveGrid: (lane: Id) => `curve-grid:${lane}`,
  subRow: (lane: Id, index: number) => `sub-row:${lane}/${index}`,
  touchpoint: (lane: Id, touchpoint: Id) => `touchpoint:${lane}/${touchpoint}`,
  edge: (lane: Id, persona: Id, from: Id) => `edge:${lane}/${persona}/${from}`,
  curve: (lane: Id, persona: Id) => `curve:${lane}/${persona}`,
  face: (lane: Id, touchpoint: Id, persona: Id) => `face:${lane}/${touchpoint}/${persona}`,
  flag: (lane: Id, persona: Id, flag: FlagKind) => `flag:${lane}/${persona}/${flag}`,
  remembered: (lane: Id, persona: Id) => `remembered:${lane}/${persona}`,
  note: (note: Id) => `note:${note}`,
  bar: (lane: Id, touchpoint: Id, persona: Id) => `bar:${lane}/${touchpoint}/${persona}`,
  ownerRun: (lane: Id, first: Id) => `owner-run:${lane}/${first}`,
  handOff: (lane: Id, to: Id) => `hand-off:${lane}/${to}`,
  expectation: (lane: Id, touchpoint: Id, expectation: Expectation) =>
    `expectation:${lane}/${touchpoint}/${expectation}`,
  deliveryGap: (lane: Id, touchpoint: Id) => `delivery-gap:${lane}/${touchpoint}`,
  gap: (index: number) => `gap:${index}`,
} as const;
