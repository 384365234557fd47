import { Languages, Layers, PencilLine, Rows3, Sun } from "lucide-react";
import type { LucideIcon } from "lucide-react";
import type { AddLane } from "#core/commands/addLane.ts";
import type { Command } from "#core/commands/index.ts";
import { groupings, laneKinds, locales, noteKinds } from "#core/model/journeyMap.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { wordsOf } from "#core/words/words.ts";
import { addLane } from "../../actions/addLane.ts";
import type { ActionContext } from "../../actions/action.ts";
import { canEdit } from "../../state/mapStore.ts";
import { changePreferences, themeChoices, usePreferences } from "../../state/preferences.ts";
import type { Preferences } from "../../state/preferences.ts";
import { goToDetails } from "../../state/viewStore.ts";
import type { PaletteEntry } from "./paletteEntry.ts";

/** What the palette can do beside the actions: settings and lanes, each choice a line. */
export function paletteCommands(context: ActionContext): readonly PaletteEntry[] {
  if (!canEdit(context)) return settings(context);
  return [
    rename(context),
    ...grouping(context),
    ...newLanes(context),
    ...shownLanes(context),
    ...settings(context),
  ];
}

function rename({ words }: ActionContext): PaletteEntry {
  const run = () => goToDetails({ kind: "map", id: "" });
  return { key: "rename", label: words.dialogs.renameMap, icon: PencilLine, run };
}

function grouping({ map, words, locale }: ActionContext): readonly PaletteEntry[] {
  const lane = map.lanes.find(({ kind }) => kind === "touchpoints");
  if (lane === undefined) return [];
  return groupings
    .filter((groupBy) => groupBy !== lane.groupBy)
    .map((groupBy) => ({
      key: `group-${groupBy}`,
      label: words.dialogs.groupTouchpoints(wordsOf(locale).groupings[groupBy]),
      icon: Layers,
      run: carriesOut({ type: "setFields", kind: "lane", ids: [lane.id], fields: { groupBy } }),
    }));
}

/** Hides or shows each lane there is. */
function shownLanes({ map, words, locale }: ActionContext): readonly PaletteEntry[] {
  return map.lanes.map((lane) => {
    const { id, hidden } = lane;
    const title = laneTitle(lane, locale);
    const { showLane, hideLane } = words.dialogs;
    return {
      key: `lane-${id}`,
      label: hidden ? showLane(title) : hideLane(title),
      icon: Rows3,
      run: carriesOut({
        type: "setFields",
        kind: "lane",
        ids: [id],
        fields: { hidden: !hidden },
      }),
    };
  });
}

/** Adds a lane: of notes any number, of each other kind one. */
function newLanes({ map, words, locale }: ActionContext): readonly PaletteEntry[] {
  const core = wordsOf(locale);
  const { ownLane, newName } = words.lanes;
  const add = (name: string, lane: Omit<AddLane, "id">): PaletteEntry => ({
    key: `add-${name}`,
    label: words.dialogs.addLane(name),
    icon: Rows3,
    run: (now) => addLane(now, lane),
  });
  const missing = laneKinds.filter(
    (kind) => kind !== "notes" && map.lanes.every((lane) => lane.kind !== kind),
  );
  return [
    ...missing.map((kind) => add(core.laneKinds[kind], { kind })),
    ...noteKinds.map((noteKind) => add(core.noteKinds[noteKind], { kind: "notes", noteKind })),
    add(ownLane, { kind: "notes", title: newName }),
  ];
}

/** Each theme and each language but the present one. */
function settings({ words, locale }: ActionContext): readonly PaletteEntry[] {
  const { theme, themes, language, languages } = words.shell;
  const { choice } = words.dialogs;
  const chosen = usePreferences.getState().theme;
  const entry = (icon: LucideIcon, label: string, change: Partial<Preferences>) => ({
    key: label,
    label,
    icon,
    run: () => changePreferences(change),
  });
  return [
    ...themeChoices
      .filter((each) => each !== chosen)
      .map((each) => entry(Sun, choice(theme, themes[each]), { theme: each })),
    ...locales
      .filter((each) => each !== locale)
      .map((each) => entry(Languages, choice(language, languages[each]), { locale: each })),
  ];
}

function carriesOut(command: Command): PaletteEntry["run"] {
  return ({ session }) => void session.run(command);
}
