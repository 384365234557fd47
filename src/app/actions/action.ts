import type { LucideIcon } from "lucide-react";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { JourneyMap, Locale } from "#core/model/journeyMap.ts";
import type { Words } from "../i18n/words.ts";
import type { Role } from "#core/wire/roles.ts";
import type { MapSession } from "../session/mapSession.ts";
import { mayDo } from "../state/mapStore.ts";
import type { ViewState } from "../state/viewStore.ts";
import type { Shortcut } from "../ui/shortcutText.ts";

/** What an action finds when it is asked for or carried out. */
export interface ActionContext {
  readonly map: JourneyMap;
  readonly view: ViewState;
  readonly role: Role | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Absent before the map is drawn. */
  readonly layout: MapLayout | undefined;
  readonly session: MapSession;
  readonly words: Words;
  readonly locale: Locale;
}

export const actionGroups = ["edit", "add", "move", "zoom", "show", "map"] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** One thing a person can do in the editor; its words are in `words.actions.names`. */
export interface Action {
  readonly icon: LucideIcon;
  readonly group: ActionGroup;
  /** The first is shown. */
  readonly shortcuts?: readonly Shortcut[];
  /** Where its keys work: only while the map has the focus, or anywhere on the page. Default: `map`. */
  readonly scope?: "map" | "page";
  /** Its keys work while a text is being typed, too. */
  readonly worksInText?: boolean;
  /** Keys that the browser answers with an event of its own: shown, not listened to. */
  readonly isNative?: boolean;
  /** What one must be allowed to do on the map; to others it is not offered. Default: to look at it. */
  readonly needs?: Role;
  readonly isEnabled: (context: ActionContext) => boolean;
  /** Present: it is a switch. */
  readonly isOn?: (context: ActionContext) => boolean;
  readonly run: (context: ActionContext) => void;
}

/** Whether this person is offered an action at all. */
export function isOffered(
  { needs = "view" }: Action,
  context: Pick<ActionContext, "role">,
): boolean {
  return mayDo(needs, context);
}

/** Whether an action can be carried out now. */
export function canRun(action: Action, context: ActionContext): boolean {
  return isOffered(action, context) && action.isEnabled(context);
}
