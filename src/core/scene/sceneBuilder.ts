import type { Box } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type {
  DetailLevel,
  GroupEntity,
  GroupKind,
  Primitive,
  Scene,
  SceneGroup,
} from "./primitives.ts";
import type { Theme } from "./theme.ts";

/** Back to front. */
const layers = {
  "lane-sheet": 0,
  "stage-tint": 1,
  "sub-row": 2,
  "curve-grid": 2,
  gap: 3,
  edge: 4,
  curve: 5,
  "owner-run": 6,
  "hand-off": 7,
  expectation: 7,
  bar: 7,
  note: 8,
  touchpoint: 8,
  face: 9,
  flag: 10,
  "stage-header": 11,
  "lane-header": 12,
  remembered: 13,
  heading: 13,
} as const satisfies Record<GroupKind, number>;

interface GroupSpec {
  readonly key: string;
  readonly kind: GroupKind;
  readonly box: Box;
  readonly entity: GroupEntity;
  readonly faded?: boolean;
  readonly tooltip?: string | undefined;
  /** Everything `draw` reads, beside theme, detail and the size of the box: while it is the same, nothing is drawn anew. */
  readonly from: readonly unknown[];
}

const fadedOpacity = 0.22;

/** What each group was drawn from. */
const sources = new WeakMap<SceneGroup, readonly unknown[]>();

/** Collects groups and takes over from the scene before what did not change. */
export class SceneBuilder {
  readonly layout: MapLayout;
  readonly theme: Theme;
  readonly lod: DetailLevel;
  readonly #previous: Scene | undefined;
  readonly #byLayer: SceneGroup[][] = [];

  constructor(layout: MapLayout, look: { theme: Theme; lod: DetailLevel }, previous?: Scene) {
    this.layout = layout;
    this.theme = look.theme;
    this.lod = look.lod;
    this.#previous = previous;
  }

  /** Adds a group; `draw` gives its primitives relative to its box. */
  add(spec: GroupSpec, draw: () => readonly Primitive[]): void {
    const { box, from } = spec;
    const source = [this.theme, this.lod, box.width, box.height, ...from];
    const before = this.#previous?.groupByKey.get(spec.key);
    const isSame = before !== undefined && areSame(sources.get(before), source);
    const primitives = isSame ? before.primitives : draw();
    const group = this.#grouped(spec, primitives);
    const kept = isSame && isAsBefore(before, group) ? before : group;
    sources.set(kept, source);
    (this.#byLayer[group.layer] ??= []).push(kept);
  }

  /** All groups, back to front. */
  groups(): readonly SceneGroup[] {
    const groups = this.#byLayer.flat();
    const before = this.#previous?.groups;
    return before !== undefined && areSame(before, groups) ? before : groups;
  }

  #grouped(spec: GroupSpec, primitives: readonly Primitive[]): SceneGroup {
    const { key, kind, box, entity, faded = false, tooltip } = spec;
    const opacity = faded ? fadedOpacity : 1;
    const named = tooltip === undefined ? {} : { tooltip };
    return { key, kind, layer: layers[kind], box, entity, opacity, ...named, primitives };
  }
}

function areSame(a: readonly unknown[] | undefined, b: readonly unknown[]): boolean {
  return a?.length === b.length && a.every((item, index) => item === b[index]);
}

function isAsBefore(before: SceneGroup, now: SceneGroup): boolean {
  return (
    before.box.x === now.box.x &&
    before.box.y === now.box.y &&
    before.opacity === now.opacity &&
    before.tooltip === now.tooltip
  );
}
