import type { Command } from "#core/commands/index.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { indexOf, notesInCell, touchpointsOf } from "#core/model/select.ts";
import type { ActionContext } from "../../actions/action.ts";
import { columnTitle, touchpointTitle } from "../../i18n/targetName.ts";
import { columnOptions } from "../../parts/columnOptions.ts";
import { selectedIds } from "../../state/selection.ts";
import type { Option } from "../../ui/Options.tsx";

/** What was chosen so far; the rest is where the selection stands. */
export interface MoveChoice {
  readonly stage?: string | undefined;
  readonly lane?: string | undefined;
  readonly column?: string | undefined;
  /** The sibling before which it goes; `last`: at the end. */
  readonly before?: string | undefined;
}

export interface MoveField {
  readonly name: keyof MoveChoice;
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string;
}

const last = "last";

/** The lists to choose from. */
export function moveFields(context: ActionContext, choice: MoveChoice): readonly MoveField[] {
  switch (context.view.selection.at(-1)?.kind) {
    case "touchpoint":
      return touchpointFields(context, choice);
    case "note":
      return noteFields(context, choice);
    case "stage":
      return [placeField(context, stageSiblings(context), choice)];
    case "lane":
      return [placeField(context, laneSiblings(context), choice)];
    default:
      return [];
  }
}

/** The command that carries the choice out. */
export function moveToCommand(context: ActionContext, choice: MoveChoice): Command | undefined {
  const target = context.view.selection.at(-1);
  const fields = moveFields(context, choice);
  const value = (name: keyof MoveChoice) =>
    fields.find((field) => field.name === name)?.value ?? "";
  const before = value("before") === last ? undefined : value("before");
  switch (target?.kind) {
    case "touchpoint": {
      const ids = selectedIds(context.view.selection, "touchpoint");
      return { type: "moveTouchpoints", ids, stage: value("stage"), before };
    }
    case "note": {
      const ids = selectedIds(context.view.selection, "note");
      return { type: "moveNotes", ids, lane: value("lane"), column: value("column"), before };
    }
    case "stage":
    case "lane":
      return { type: "reorder", kind: target.kind, id: target.id, before };
    default:
      return undefined;
  }
}

function touchpointFields(context: ActionContext, choice: MoveChoice): readonly MoveField[] {
  const { map, words, locale, view } = context;
  const ids = selectedIds(view.selection, "touchpoint");
  const own = indexOf(map).touchpoints.get(ids.at(-1) ?? "")?.place.stage;
  const stage = choice.stage ?? own ?? "";
  const options = map.stages.map(({ id }) => ({ id, label: columnTitle(id, context) }));
  const siblings = touchpointsOf(map, stage)
    .filter(({ id }) => !ids.includes(id))
    .map((each) => ({ id: each.id, label: touchpointTitle(each, locale) }));
  return [
    { name: "stage", label: words.dialogs.moveToStage, options, value: stage },
    placeField(context, siblings, choice),
  ];
}

function noteFields(context: ActionContext, choice: MoveChoice): readonly MoveField[] {
  const { map, words, locale, view } = context;
  const ids = selectedIds(view.selection, "note");
  const place = indexOf(map).notes.get(ids.at(-1) ?? "")?.place;
  const lane = choice.lane ?? place?.lane ?? "";
  const column = choice.column ?? place?.column ?? "";
  const lanes = map.lanes
    .filter(({ kind }) => kind === "notes")
    .map((each) => ({ id: each.id, label: laneTitle(each, locale) }));
  const siblings = notesInCell(map, lane, column)
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, text }) => ({ id, label: text }));
  return [
    { name: "lane", label: words.dialogs.moveToLane, options: lanes, value: lane },
    {
      name: "column",
      label: words.dialogs.moveToColumn,
      options: columnOptions(context),
      value: column,
    },
    placeField(context, siblings, choice),
  ];
}

function stageSiblings(context: ActionContext): readonly Option[] {
  const own = context.view.selection.at(-1)?.id;
  return context.map.stages
    .filter(({ id }) => id !== own)
    .map(({ id }) => ({ id, label: columnTitle(id, context) }));
}

function laneSiblings({ map, locale, view }: ActionContext): readonly Option[] {
  const own = view.selection.at(-1)?.id;
  return map.lanes
    .filter(({ id }) => id !== own)
    .map((lane) => ({ id: lane.id, label: laneTitle(lane, locale) }));
}

/** At the beginning, after one of the siblings, or at the end. */
function placeField(
  { words }: ActionContext,
  siblings: readonly Option[],
  choice: MoveChoice,
): MoveField {
  const places = siblings.map(({ id }, index) => {
    const previous = siblings[index - 1]?.label;
    return {
      id,
      label: previous === undefined ? words.dialogs.atStart : words.dialogs.after(previous),
    };
  });
  const options = [...places, { id: last, label: words.dialogs.atEnd }];
  const isThere = options.some(({ id }) => id === choice.before);
  const value = isThere ? (choice.before ?? last) : last;
  return { name: "before", label: words.dialogs.moveToPlace, options, value };
}
