import { useEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, ReactNode, RefObject } from "react";
import { useWords } from "../i18n/useWords.ts";
import { afterPicture } from "../platform/afterPicture.ts";
import { canEdit, useMap } from "../state/mapStore.ts";
import { useView } from "../state/viewStore.ts";
import { useCanvasKeys } from "./keys/useCanvasKeys.ts";
import { ActiveItem, activeItemId } from "./layers/ActiveItem.tsx";
import { AddStage } from "./layers/AddStage.tsx";
import { EmptyMap } from "./layers/EmptyMap.tsx";
import { Painting } from "./layers/Painting.tsx";
import { StickyHeaders } from "./layers/StickyHeaders.tsx";
import { TextEditor } from "./layers/TextEditor.tsx";
import { MapFlow } from "./MapFlow.tsx";
import { usePointer } from "./pointer/usePointer.ts";
import { useWheel } from "./pointer/useWheel.ts";
import { useCamera } from "./useCamera.ts";
import { useFirstViewport } from "./useFirstViewport.ts";
import "./MapCanvas.css";

/** The drawing with all that lies over it: one stop for the Tab key, one place for the pointer. */
export function MapSurface({ children }: { readonly children: ReactNode }) {
  const surface = useRef<HTMLDivElement>(null);
  useFirstFocus(surface);
  const words = useWords();
  const tool = useView((view) => view.tool);
  const isDragging = useView((view) => view.drag !== null);
  const active = useView((view) => view.selection.at(-1));
  const isEditor = useMap(canEdit);
  const first = useFirstViewport(surface);
  const hasPicture = useFirstPicture(first !== undefined);
  useCamera(surface);
  useWheel(surface);
  const pointer = usePointer(surface);
  const onKeyDown = useCanvasKeys();
  return (
    // An application is worked with by keys and pointer: that is what the role says.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={surface}
      className="c-surface"
      data-map=""
      role="application"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={isEditor ? words.canvas.keys : words.canvas.viewKeys}
      {...(active !== undefined && { "aria-activedescendant": activeItemId(active) })}
      data-dragging={isDragging}
      data-tool={tool}
      onKeyDown={onKeyDown}
      onKeyUp={markArrival}
      onBlur={forgetArrival}
      {...pointer}
    >
      {first !== undefined && <Painting surface={surface} />}
      {first !== undefined && hasPicture && <MapFlow surface={surface} />}
      <StickyHeaders />
      {children}
      {isEditor && <AddStage />}
      <EmptyMap />
      <TextEditor />
      <ActiveItem />
    </div>
  );
}

/** Whoever comes by Tab sees that the map has the focus; for everybody else a frame would be noise. */
function markArrival({ key, target, currentTarget }: KeyboardEvent<HTMLElement>): void {
  if (key === "Tab" && target === currentTarget) currentTarget.dataset["tabbed"] = "";
}

function forgetArrival({ target, currentTarget }: FocusEvent<HTMLElement>): void {
  if (target === currentTarget) delete currentTarget.dataset["tabbed"];
}

/** Whether what is painted first has had its frame: it need not wait for what is mounted over it. */
function useFirstPicture(isPainted: boolean): boolean {
  const [hasPicture, setPicture] = useState(false);
  useEffect(() => {
    if (isPainted) afterPicture(() => setPicture(true));
  }, [isPainted]);
  return hasPicture;
}

/** The keys work at once: whoever opens a map, or comes back from the table, need not look for it first. */
function useFirstFocus(surface: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) surface.current?.focus({ preventScroll: true });
  }, [surface]);
}
