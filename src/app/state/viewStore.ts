import { create } from "zustand";
import type { Box, Point } from "#core/layout/boxes.ts";
import type { Drag } from "#core/layout/layoutOptions.ts";
import type { Clip } from "#core/model/clip.ts";
import type { EntityKind } from "#core/model/fields.ts";
import type { Id, Touchpoint } from "#core/model/journeyMap.ts";
import type { Camera } from "./camera.ts";
import type { Selected, Selection } from "./selection.ts";
import { isSame } from "./selection.ts";

/** `select`: a drag on empty canvas draws a marquee. `hand`: it pans. */
export type Tool = "select" | "hand";

/** The map as a drawing, or as a table. */
export type Mode = "map" | "table";

/** The left panel that is open. */
export type Panel = "personas" | "lanes" | "comments";

/** The dialog that is open; the frame of the editor draws it. */
export type DialogName = "export" | "share" | "workshop" | "palette" | "shortcuts" | "moveTo";

/** The text that is being typed in place on the canvas. */
export interface Editing {
  readonly kind: EntityKind | "map";
  readonly id: Id;
  readonly field: "title" | "text";
}

/** A drag in progress. `end` is what would happen if it ended here; absent where it would do nothing. */
export interface DragInProgress {
  /** What is under the pointer, at its place in map units. */
  readonly kind: "touchpoint" | "note" | "face" | "stage" | "lane";
  readonly id: string;
  /** How many things are on the move. */
  readonly count: number;
  readonly at: Point;
  readonly end?: Drag | undefined;
  /** Stages and lanes: before which other it would stand; absent: last. */
  readonly before?: Id | undefined;
  /** What the sub-row under the pointer says of dragged touchpoints. */
  readonly fields?: SubRowFields | undefined;
}

/** A place between the things on the map. */
export interface Spot {
  readonly column: Id;
  readonly lane: Id;
}

export type SubRowFields = Partial<Pick<Touchpoint, "channel" | "owner" | "contact">>;

/** What one person sees and does right now; nothing of it is content. */
export interface ViewState {
  readonly selection: Selection;
  /** What the inspector shows: the selection, but no other while the pointer is held down on the map. */
  readonly inspected: Selection;
  /** A selection at which the inspector stays shut: what a drag left behind. */
  readonly quiet: Selection | null;
  /** The pointer is held down on the map: nothing around it may change its place. */
  readonly isHeld: boolean;
  /** The column and lane last clicked where nothing stands: what is pasted goes there. */
  readonly spot: Spot | null;
  readonly editing: Editing | null;
  /** The rating whose score the arrow keys change, while it is the one they are on. */
  readonly scoring: string | null;
  readonly mode: Mode;
  readonly tool: Tool;
  readonly panel: Panel | null;
  readonly dialog: DialogName | null;
  /** The focus is to go to the details of what is selected, as soon as they are there. */
  readonly goesToDetails: boolean;
  /** Shown personas; null: all. */
  readonly visiblePersonas: readonly Id[] | null;
  readonly drag: DragInProgress | null;
  /** The box that is being drawn to select what it touches, in map units. */
  readonly marquee: Box | null;
  /** What was last copied here, should the system's clipboard refuse. */
  readonly clip: Clip | null;
  /** Where the context menu is open, in client pixels. */
  readonly contextMenu: Point | null;
  /** On phones: where the sheet with the details begins, in client pixels from above; what is below is covered. */
  readonly sheetTop: number | null;
  readonly zoom: number;
  readonly camera: Camera | null;
  /** The peer whose view this person follows, by `Peer.id`. */
  readonly following: number | null;
}

const fresh: ViewState = {
  selection: [],
  inspected: [],
  quiet: null,
  isHeld: false,
  spot: null,
  editing: null,
  scoring: null,
  mode: "map",
  tool: "select",
  panel: null,
  dialog: null,
  goesToDetails: false,
  visiblePersonas: null,
  drag: null,
  marquee: null,
  clip: null,
  contextMenu: null,
  sheetTop: null,
  zoom: 1,
  camera: null,
  following: null,
};

/** `useView((view) => view.selection)`; outside React `useView.getState()`. */
export const useView = create<ViewState>()(() => fresh);

useView.subscribe(({ selection, inspected, quiet, isHeld, goesToDetails }) => {
  const isQuiet = selection === quiet && !goesToDetails;
  if (!isHeld && !isQuiet && inspected !== selection) useView.setState({ inspected: selection });
});

/** Changes any part of the view. */
export function changeView(change: Partial<ViewState>): void {
  useView.setState(change);
}

/** Selects these and nothing else, and stops typing. Keeps the selection's identity where it is the same. */
export function select(targets: readonly Selected[]): void {
  const { selection, editing, quiet } = useView.getState();
  const isEqual =
    selection.length === targets.length &&
    targets.every((target, index) => selection[index] && isSame(selection[index], target));
  if (!isEqual) useView.setState({ selection: targets, editing: null });
  else if (editing !== null || quiet !== null) useView.setState({ editing: null, quiet: null });
}

/** Selects a thing, if one is given, and gives the focus to the details of what is selected as soon as they are there. */
export function goToDetails(target?: Selected): void {
  if (target !== undefined) select([target]);
  changeView({ goesToDetails: true });
}

/** The rating whose score the arrow keys change now; they walk from every other one. */
export function scoredNow({ selection, scoring }: ViewState): Selected | undefined {
  const active = selection.at(-1);
  return active?.kind === "rating" && active.id === scoring ? active : undefined;
}

/** Starts typing in place; what is typed in becomes the selection. */
export function startEditing(editing: Editing): void {
  useView.setState({ editing, selection: [{ kind: editing.kind, id: editing.id }] });
}

/** Ends what is under way of changing the map: typing, scoring, choosing where something goes. */
export function stopEditing(): void {
  const { dialog } = useView.getState();
  const rest = dialog === "moveTo" ? null : dialog;
  useView.setState({ editing: null, scoring: null, dialog: rest });
}

export function openPanel(panel: Panel | null): void {
  useView.setState({ panel });
}

export function openDialog(dialog: DialogName | null): void {
  useView.setState({ dialog });
}

/** Shows one persona or some, the others faded; null shows all. */
export function showPersonas(visiblePersonas: readonly Id[] | null): void {
  useView.setState({ visiblePersonas });
}

/** As it is when a map is opened; what was copied stays, so that it can be put into another map. */
export function resetView(): void {
  const { clip } = useView.getState();
  useView.setState({ ...fresh, clip });
}
