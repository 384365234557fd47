import { useLayoutEffect, useRef } from "react";
import type { Scene, SceneGroup } from "#core/scene/primitives.ts";
import { useScene } from "../../state/sceneStore.ts";
import { isSelected } from "../../state/selection.ts";
import type { Selection } from "../../state/selection.ts";
import { useView } from "../../state/viewStore.ts";
import { classes } from "../../ui/classes.ts";
import { targetOfGroup } from "../targetOfGroup.ts";
import { GroupSvg } from "../nodes/GroupSvg.tsx";
import { useViewportFeed } from "../ViewportFeed.ts";
import { leftEdgeOf, slideOf, stickyOf } from "../sticky.ts";
import "./StickyHeaders.css";

/** Stage headers that stay at the top and lane headers that stay at the left while the map is panned. */
export function StickyHeaders() {
  const feed = useViewportFeed();
  const scene = useScene((state) => state.scene);
  const stages = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const headers = scene === undefined ? [] : stageHeaders(scene);
    const place = () => {
      if (scene === undefined || !stages.current || !lanes.current || !corner.current) return;
      const { layout } = scene;
      const { x, y, zoom } = feed.viewport;
      const sticky = stickyOf(layout, feed.viewport);
      stages.current.style.transform = `translateY(${sticky.top}px)`;
      stages.current.style.height = `${sticky.height}px`;
      // Beside the lane headers, whether or not they hold fast: what slides below them does not show.
      stages.current.style.clipPath = `inset(0 0 0 ${sticky.left + sticky.width}px)`;
      stages.current.dataset["stuck"] = String(sticky.isTopStuck);
      lanes.current.style.transform = `translateX(${sticky.left}px)`;
      lanes.current.style.width = `${sticky.width}px`;
      lanes.current.dataset["stuck"] = String(sticky.isLeftStuck);
      corner.current.hidden = !(sticky.isTopStuck && sticky.isLeftStuck);
      corner.current.style.width = `${sticky.width}px`;
      corner.current.style.height = `${sticky.height}px`;
      const headerTop = layout.stages[0]?.header.y ?? 0;
      inside(stages.current).style.transform =
        `translate(${x}px, ${-headerTop * zoom}px) scale(${zoom})`;
      inside(lanes.current).style.transform = `translateY(${y}px) scale(${zoom})`;
      slideNames(inside(stages.current), headers, leftEdgeOf(layout, feed.viewport));
    };
    return feed.follow(place);
  }, [feed, scene]);
  if (scene === undefined) return null;
  return (
    <div className="c-sticky" aria-hidden>
      <div ref={lanes} className="c-sticky-lanes">
        <Headers
          groups={scene.groups.filter(
            ({ kind }) => kind === "lane-header" || kind === "remembered",
          )}
        />
      </div>
      <div ref={stages} className="c-sticky-stages">
        <Headers groups={stageHeaders(scene)} />
      </div>
      <div ref={corner} className="c-sticky-corner" hidden />
    </div>
  );
}

/** The name of a stage keeps to the left end of what shows of it, as far as it goes. */
function slideNames(strip: HTMLElement, headers: readonly SceneGroup[], edge: number): void {
  headers.forEach((group, index) => {
    const element = strip.children[index];
    if (!(element instanceof HTMLElement)) return;
    const slide = `${slideOf(group, edge)}px`;
    if (element.dataset["slide"] === slide) return;
    element.dataset["slide"] = slide;
    element.style.setProperty("--slide", slide);
  });
}

function stageHeaders({ groups }: Scene): readonly SceneGroup[] {
  return groups.filter(({ kind }) => kind === "stage-header");
}

function inside(strip: HTMLElement): HTMLElement {
  return strip.firstElementChild instanceof HTMLElement ? strip.firstElementChild : strip;
}

function Headers({ groups }: { readonly groups: readonly SceneGroup[] }) {
  const selection = useView((view) => view.selection);
  return (
    <div className="c-sticky-inside">
      {groups.map((group) => (
        <div
          key={group.key}
          className={classes("c-header", isHeaderSelected(selection, group) && "c-header-selected")}
          style={{ left: group.box.x, top: group.box.y }}
        >
          <GroupSvg group={group} />
        </div>
      ))}
    </div>
  );
}

function isHeaderSelected(selection: Selection, group: SceneGroup): boolean {
  const target = targetOfGroup(group);
  return target !== undefined && isSelected(selection, target);
}
