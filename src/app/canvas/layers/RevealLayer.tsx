import { ViewportPortal } from "@xyflow/react";
import { useMemo } from "react";
import { layoutSpread } from "#core/layout/curve/spreadLayout.ts";
import type { Spread } from "#core/layout/curve/spreadLayout.ts";
import type { Id } from "#core/model/journeyMap.ts";
import { drawSpread } from "#core/scene/curve/drawSpread.ts";
import { themeOf } from "#core/scene/theme.ts";
import type { BlockResult, TouchpointResult } from "#core/wire/workshop.ts";
import { useLocale } from "../../i18n/useWords.ts";
import { useScene } from "../../state/sceneStore.ts";
import { currentTheme } from "../../state/theme.ts";
import { resultOverMap, useWorkshopState } from "../../state/workshopStore.ts";
import { GroupSvg } from "../nodes/GroupSvg.tsx";
import "./RevealLayer.css";

/** What a workshop has revealed, over the emotion curve: the panel beside it says the same in words. */
export function RevealLayer() {
  const shown = useWorkshopState(resultOverMap);
  const scene = useScene((state) => state.scene);
  const locale = useLocale();
  const spreads = useMemo(() => spreadsOf(shown), [shown]);
  const drawing = useMemo(() => {
    const laid = scene && layoutSpread(scene.layout, spreads);
    return laid && drawSpread(laid, { theme: themeOf(currentTheme()), locale });
  }, [scene, spreads, locale]);
  if (drawing === undefined) return null;
  const { x: left, y: top } = drawing.box;
  return (
    <ViewportPortal>
      <div className="c-reveal" style={{ left, top }} aria-hidden>
        <GroupSvg group={drawing} />
      </div>
    </ViewportPortal>
  );
}

/** On the scale of the curve: the emotion, or the satisfaction where nobody gave one. */
function spreadsOf(result: BlockResult | undefined): ReadonlyMap<Id, Spread> {
  if (result?.kind !== "rate") return new Map();
  return new Map(
    result.touchpoints.flatMap((each) => {
      const spread = onCurve(each);
      return spread === undefined ? [] : [[each.touchpoint, spread] as const];
    }),
  );
}

function onCurve({ emotion, satisfaction }: TouchpointResult): Spread | undefined {
  if (emotion !== undefined || satisfaction === undefined) return emotion;
  const { count, median, lower, upper } = satisfaction;
  return { count, median: median - 3, lower: lower - 3, upper: upper - 3 };
}
