import type { Box } from "#core/layout/boxes.ts";
import { sameInputs } from "#core/layout/memo.ts";
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
  "delivery-gap": 7,
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

interface SectionSpec {
  readonly name: string;
  /** Where it begins: groups of a section that only moved are moved along. */
  readonly y: number;
  readonly from: readonly unknown[];
}

/** What each group was drawn from, by its key. */
type Sources = Map<string, readonly unknown[]>;

interface Section {
  readonly y: number;
  readonly source: readonly unknown[];
  readonly groups: readonly SceneGroup[];
  readonly sources: Sources;
}

/** The section of everything that is drawn outside of sections. */
const rest = "";

const sectionsOf = new WeakMap<Scene, ReadonlyMap<string, Section>>();

/** Collects groups and takes over from the scene before what did not change. */
export class SceneBuilder {
  readonly layout: MapLayout;
  readonly theme: Theme;
  readonly lod: DetailLevel;
  readonly #previous: Scene | undefined;
  readonly #byLayer: SceneGroup[][] = [];
  readonly #sections = new Map<string, Section>();
  #section: SceneGroup[] = [];
  #sources: Sources = new Map();
  #before: Section | undefined;

  constructor(layout: MapLayout, look: { theme: Theme; lod: DetailLevel }, previous?: Scene) {
    this.layout = layout;
    this.theme = look.theme;
    this.lod = look.lod;
    this.#previous = previous;
    this.#enter(rest);
  }

  #enter(name: string): void {
    this.#section = [];
    this.#sources = new Map();
    this.#before = this.#previous && sectionsOf.get(this.#previous)?.get(name);
  }

  #leave(name: string, { y, source }: Pick<Section, "y" | "source">): void {
    const section = { y, source, groups: this.#section, sources: this.#sources };
    this.#sections.set(name, section);
  }

  /** A part of the scene; taken over as a whole from the scene before when everything it is drawn from is the same. */
  section({ name, y, from }: SectionSpec, draw: () => void): void {
    const source = [this.theme, this.lod, ...from];
    const outer = [this.#section, this.#sources, this.#before] as const;
    this.#enter(name);
    const before = this.#before;
    if (before !== undefined && sameInputs(before.source, source)) {
      for (const group of before.groups) this.#push(movedGroup(group, y - before.y));
      this.#sources = before.sources;
    } else draw();
    this.#leave(name, { y, source });
    [this.#section, this.#sources, this.#before] = outer;
  }

  /** Adds a group; `draw` gives its primitives relative to its box. */
  add(spec: GroupSpec, draw: () => readonly Primitive[]): void {
    const { box, from } = spec;
    const source = [this.theme, this.lod, box.width, box.height, ...from];
    const before = this.#previous?.groupByKey.get(spec.key);
    const known = this.#before?.sources.get(spec.key);
    const isSame = before !== undefined && known !== undefined && sameInputs(known, source);
    const primitives = isSame ? before.primitives : draw();
    const group = this.#grouped(spec, primitives);
    const kept = isSame && isAsBefore(before, group) ? before : group;
    this.#sources.set(spec.key, source);
    this.#push(kept);
  }

  #push(group: SceneGroup): void {
    (this.#byLayer[group.layer] ??= []).push(group);
    this.#section.push(group);
  }

  /** The scene of all groups, back to front. */
  scene(): Scene {
    const { layout } = this;
    const before = this.#previous;
    const drawn = this.#byLayer.flat();
    const groups = before !== undefined && sameInputs(before.groups, drawn) ? before.groups : drawn;
    const isSame = before !== undefined && groups === before.groups;
    const groupByKey = isSame ? before.groupByKey : byKey(groups);
    const { paper } = this.theme;
    this.#leave(rest, { y: 0, source: [] });
    const { origin, size } = layout;
    const scene = { origin, size, paper, groups, groupByKey, layout };
    sectionsOf.set(scene, this.#sections);
    return scene;
  }

  #grouped(spec: GroupSpec, primitives: readonly Primitive[]): SceneGroup {
    const { key, kind, box, entity, faded = false, tooltip } = spec;
    const opacity = faded ? fadedOpacity : 1;
    const named = tooltip === undefined ? {} : { tooltip };
    return { key, kind, layer: layers[kind], box, entity, opacity, ...named, primitives };
  }
}

function byKey(groups: readonly SceneGroup[]): ReadonlyMap<string, SceneGroup> {
  return new Map(groups.map((group) => [group.key, group]));
}

function isAsBefore(before: SceneGroup, now: SceneGroup): boolean {
  return (
    before.box.x === now.box.x &&
    before.box.y === now.box.y &&
    before.opacity === now.opacity &&
    before.tooltip === now.tooltip &&
    isSameEntity(before.entity, now.entity)
  );
}

function isSameEntity(before: GroupEntity, now: GroupEntity): boolean {
  const names = ["stage", "lane", "touchpoint", "note", "persona", "to"] as const;
  return names.every((name) => before[name] === now[name]);
}

function movedGroup(group: SceneGroup, dy: number): SceneGroup {
  return dy === 0 ? group : { ...group, box: { ...group.box, y: group.box.y + dy } };
}
