import { ViewportPortal } from "@xyflow/react";
import type { Box } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import type { Scene, SceneGroup } from "#core/scene/primitives.ts";
import { formatEmotion } from "#core/words/numbers.ts";
import { useLocale } from "../../i18n/useWords.ts";
import { useScene } from "../../state/sceneStore.ts";
import { useView } from "../../state/viewStore.ts";
import type { DragInProgress } from "../../state/viewStore.ts";
import { GroupSvg } from "../nodes/GroupSvg.tsx";
import "./DragLayer.css";

/** What is being carried: it follows the pointer, and a line or a gap shows where it will land. */
export function DragLayer() {
  const drag = useView((view) => view.drag);
  const scene = useScene((state) => state.scene);
  if (drag === null || scene === undefined) return null;
  return (
    <ViewportPortal>
      <div className="c-drag" aria-hidden>
        {contentOf(drag, scene)}
      </div>
    </ViewportPortal>
  );
}

function contentOf(drag: DragInProgress, scene: Scene) {
  switch (drag.kind) {
    case "touchpoint":
    case "note":
      return <Carried drag={drag} scene={scene} />;
    case "stage":
    case "lane":
      return <LandingLine drag={drag} layout={scene.layout} />;
    case "face":
      return <FaceValue drag={drag} />;
  }
}

function Carried({ drag, scene }: { readonly drag: DragInProgress; readonly scene: Scene }) {
  const group = carriedGroup(drag, scene);
  if (group === undefined) return null;
  const { width } = group.box;
  const transform = `translate(${drag.at.x - width / 2}px, ${drag.at.y - 20}px) rotate(-1.5deg)`;
  return (
    <div className="c-carried" style={{ transform }}>
      <GroupSvg group={group} />
      {drag.count > 1 && <span className="c-carried-count">{drag.count}</span>}
    </div>
  );
}

function carriedGroup({ kind, id }: DragInProgress, { groups }: Scene): SceneGroup | undefined {
  return groups.find(
    (group) => group.kind === kind && group.entity[kind === "note" ? "note" : "touchpoint"] === id,
  );
}

interface LandingLineProps {
  readonly drag: DragInProgress;
  readonly layout: MapLayout;
}

function LandingLine({ drag, layout }: LandingLineProps) {
  const box = landingBox(drag, layout);
  if (box === undefined) return null;
  const { x: left, y: top, width, height } = box;
  return <div className="c-landing" style={{ left, top, width, height }} />;
}

const thickness = 4;

function landingBox({ kind, before }: DragInProgress, layout: MapLayout): Box | undefined {
  const { width, height } = layout.size;
  if (kind === "stage") {
    const last = layout.stages.at(-1)?.box;
    const next = layout.stages.find(({ stage }) => stage.id === before)?.box;
    const x = next?.x ?? (last === undefined ? 0 : last.x + last.width + 2 * thickness);
    return { x: x - 1.5 * thickness, y: 0, width: thickness, height };
  }
  const last = layout.lanes.at(-1)?.box;
  const next = layout.lanes.find(({ lane }) => lane.id === before)?.box;
  const y = next?.y ?? (last === undefined ? 0 : last.y + last.height + 2 * thickness);
  return { x: 0, y: y - 1.5 * thickness, width, height: thickness };
}

function FaceValue({ drag }: { readonly drag: DragInProgress }) {
  const locale = useLocale();
  const layout = useScene((state) => state.layout);
  if (drag.end?.kind !== "face" || layout === undefined) return null;
  const { touchpoint, persona, emotion } = drag.end;
  const lane = layout.lanes.find(({ kind }) => kind === "emotion");
  if (lane?.kind !== "emotion") return null;
  const face = lane.faces.find(
    (each) => each.touchpoint === touchpoint && each.persona.id === persona,
  );
  if (face === undefined) return null;
  const { centre, radius } = face;
  return (
    <div className="c-value" style={{ left: centre.x + radius + 8, top: centre.y - 12 }}>
      {formatEmotion(emotion, locale)}
    </div>
  );
}
