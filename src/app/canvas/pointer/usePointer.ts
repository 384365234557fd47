import { useEffect, useMemo } from "react";
import type { MouseEvent, PointerEvent as ReactPointerEvent, RefObject } from "react";
import type { Point } from "#core/layout/boxes.ts";
import { announce } from "../../ui/announce.ts";
import { targetName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { useScene } from "../../state/sceneStore.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { itemOf } from "../itemsOf.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import type { ViewportFeed } from "../ViewportFeed.ts";
import type { GestureContext } from "./gesture.ts";
import { PointerControl } from "./PointerControl.ts";

export interface PointerHandlers {
  readonly onPointerDownCapture: (event: ReactPointerEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
}

/** Clicks, drags and the context menu on the canvas; panning and pinching stay with React Flow. */
export function usePointer(surface: RefObject<HTMLElement | null>): PointerHandlers {
  const feed = useViewportFeed();
  const session = useSession();
  const words = useWords();
  const locale = useLocale();
  const control = useMemo(() => {
    const context: GestureContext = {
      session,
      layout: () => useScene.getState().layout,
      map: () => useMap.getState().map,
      announceMove: (target) => {
        const { map } = useMap.getState();
        announce(targetName(target, { map, locale, words }) ?? "");
      },
    };
    return new PointerControl(context, feed);
  }, [feed, session, words, locale]);
  useEffect(() => () => control.stop(), [control]);
  return {
    onPointerDownCapture: (event) => {
      if (isControl(event.target) || event.button > 0) return;
      surface.current?.focus({ preventScroll: true });
      delete surface.current?.dataset["tabbed"];
      control.press(event.nativeEvent, event.currentTarget);
    },
    onDoubleClick: (event) => {
      if (!isControl(event.target)) control.open(event.clientX, event.clientY);
    },
    onContextMenu: (event) => {
      if (isControl(event.target)) return;
      event.preventDefault();
      const pointer = { x: event.clientX, y: event.clientY };
      // The menu key has no button and no place: the menu is of what is selected.
      const isByKey = event.button < 0;
      if (!isByKey) control.selectAt(pointer.x, pointer.y);
      changeView({ contextMenu: (isByKey ? placeOfActive(feed) : undefined) ?? pointer });
    },
  };
}

/** Below what the arrow keys are on, in pixels of the window. */
function placeOfActive(feed: ViewportFeed): Point | undefined {
  const { layout } = useScene.getState();
  const active = useView.getState().selection.at(-1);
  const box = layout && active && itemOf(layout, active)?.box;
  if (box === undefined) return undefined;
  const { x, y } = feed.toScreen({ x: box.x, y: box.y + box.height });
  const { frame } = feed;
  const within = (at: number, length: number) => Math.max(0, Math.min(length, at));
  return { x: frame.x + within(x, frame.width), y: frame.y + within(y, frame.height) };
}

/** Buttons and fields on the canvas look after themselves. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest(".c-control, textarea") !== null;
}
