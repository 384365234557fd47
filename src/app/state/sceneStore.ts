import { create } from "zustand";
import { drawnFigures } from "#core/analysis/drawnFigures.ts";
import { layoutMap } from "#core/layout/layoutMap.ts";
import { mapWithDrag } from "#core/layout/mapWithDrag.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import { sameInputs } from "#core/layout/memo.ts";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import type { DetailLevel, Scene } from "#core/scene/primitives.ts";
import { sceneOfMap } from "#core/scene/sceneOfMap.ts";
import { useMap } from "./mapStore.ts";
import { usePreferences } from "./preferences.ts";
import { currentTheme, onThemeChange } from "./theme.ts";
import { useView } from "./viewStore.ts";
import type { DragInProgress, ViewState } from "./viewStore.ts";

export interface SceneState {
  /** Where everything stands, the drag in progress included; undefined before the map is there. */
  readonly layout: MapLayout | undefined;
  readonly scene: Scene | undefined;
}

/** What the canvas draws now: `useScene((state) => state.scene)`. */
export const useScene = create<SceneState>()(() => ({ layout: undefined, scene: undefined }));

/** Keeps the scene in step with the map and the view; returns how to stop. */
export function keepScene(): () => void {
  const redraw = soon(draw);
  draw();
  const stops = [
    useMap.subscribe((now, before) => {
      if (now.map !== before.map || now.status !== before.status) redraw.call();
    }),
    useView.subscribe((now, before) => {
      if (!looksSame(now, before)) redraw.call();
    }),
    usePreferences.subscribe(redraw.call),
    onThemeChange(redraw.call),
    redraw.stop,
  ];
  return () => {
    for (const stop of stops) stop();
    useScene.setState({ layout: undefined, scene: undefined });
  };
}

function looksSame(now: ViewState, before: ViewState): boolean {
  return (
    now.visiblePersonas === before.visiblePersonas &&
    now.drag?.end === before.drag?.end &&
    now.drag?.fields === before.drag?.fields &&
    detailAt(now.zoom) === detailAt(before.zoom)
  );
}

/** Once for all that changes together, such as a selection and the map it belongs to. */
function soon(run: () => void): { readonly call: () => void; readonly stop: () => void } {
  let isWaiting = false;
  let isStopped = false;
  const call = () => {
    if (isWaiting) return;
    isWaiting = true;
    queueMicrotask(() => {
      isWaiting = false;
      if (!isStopped) run();
    });
  };
  const stop = () => {
    isStopped = true;
  };
  return { call, stop };
}

/** How much of a card is drawn at a zoom. */
export function detailAt(zoom: number): DetailLevel {
  if (zoom >= 0.5) return "full";
  return zoom >= 0.25 ? "title" : "block";
}

/** What the present layout was made from. */
let laidOutFrom: readonly unknown[] = [];

function draw(): void {
  const { map, status } = useMap.getState();
  if (status !== "ready") return;
  const { visiblePersonas, drag, zoom } = useView.getState();
  const { locale } = usePreferences.getState();
  const previous = useScene.getState();
  const from = [map, visiblePersonas, drag?.end, drag?.fields, locale];
  const known = sameInputs(from, laidOutFrom) ? previous.layout : undefined;
  const shown = withFields(map, drag);
  const layout =
    known ??
    layoutMap(shown, {
      locale,
      mode: "edit",
      personas: visiblePersonas ?? undefined,
      ...drawnFigures(mapWithDrag(shown, drag?.end)),
      drag: drag?.end,
    });
  laidOutFrom = from;
  const scene = sceneOfMap(layout, { theme: currentTheme(), lod: detailAt(zoom) }, previous.scene);
  useScene.setState({ layout, scene });
}

/** The map as it would be if the dragged touchpoints had taken on what their new sub-row says. */
function withFields(map: JourneyMap, drag: DragInProgress | null): JourneyMap {
  const { fields, end } = drag ?? {};
  if (fields === undefined || end?.kind !== "touchpoints") return map;
  const ids = new Set(end.ids);
  const touchpoints = map.touchpoints.map((touchpoint) =>
    ids.has(touchpoint.id) ? { ...touchpoint, ...fields } : touchpoint,
  );
  return { ...map, touchpoints };
}
