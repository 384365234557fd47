import { Ellipsis, GripVertical, Pencil } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import { targetName } from "../../i18n/targetName.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { useMap } from "../../state/mapStore.ts";
import { useScene } from "../../state/sceneStore.ts";
import { isSame, onlySelected } from "../../state/selection.ts";
import type { Selected, Selection } from "../../state/selection.ts";
import { changeView, select, startEditing, useView } from "../../state/viewStore.ts";
import { classes } from "../../ui/classes.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { headerAt, placeOfHeader } from "../headerAt.ts";
import type { Header } from "../headerAt.ts";
import { useViewportFeed } from "../ViewportFeed.ts";
import { watchMouse } from "../watchMouse.ts";
import "./HeaderTools.css";

/** Shows of the header under the mouse, or the one selected, that it can be carried, named anew, and has a menu. */
export function HeaderTools() {
  const layout = useScene((state) => state.layout);
  const isBusy = useView(
    ({ drag, editing, marquee }) => drag !== null || editing !== null || marquee !== null,
  );
  const selected = useView((view) => headerOf(view.selection));
  const hovered = useHoveredHeader();
  // A finger that selects a header would at once be on a button.
  const header = hovered ?? (isCoarse() ? undefined : selected);
  if (layout === undefined || header === undefined || isBusy) return null;
  return (
    <Tools
      key={`${header.kind}:${header.id}`}
      {...{ header, layout }}
      isLate={hovered === undefined}
    />
  );
}

interface ToolsProps {
  readonly header: Header;
  readonly layout: MapLayout;
  /** Not yet to be pressed: a tap that selected the header ends here. */
  readonly isLate: boolean;
}

function Tools({ header, layout, isLate }: ToolsProps) {
  const words = useWords();
  const locale = useLocale();
  const feed = useViewportFeed();
  const box = useRef<HTMLDivElement>(null);
  const name = useMap(({ map }) => targetName(header, { map, locale, words })) ?? "";
  useLayoutEffect(
    () =>
      feed.follow(() => {
        const place = placeOfHeader(layout, feed, header);
        if (box.current === null) return;
        const { style } = box.current;
        box.current.hidden = place === undefined;
        if (place === undefined) return;
        style.transform = `translate(${place.x}px, ${place.y}px)`;
        style.width = `${place.width}px`;
        style.height = `${place.height}px`;
      }),
    [feed, header, layout],
  );
  const openMenu = () => {
    const at = box.current?.querySelector(".c-tools")?.getBoundingClientRect();
    if (at === undefined) return;
    select([header]);
    // Beside the button: a second press must not fall on an entry of the menu.
    changeView({ contextMenu: { x: at.right + 4, y: at.top } });
  };
  return (
    <div
      ref={box}
      className={classes(`c-grip c-grip-${header.kind} nopan`, isLate && "c-grip-late")}
    >
      <div className="c-tools c-control">
        <GripVertical className="c-grip-dots" size={14} aria-hidden />
        <IconButton
          className="c-rename"
          label={words.hints.rename}
          icon={<Pencil size={14} aria-hidden />}
          isSmall
          tabIndex={-1}
          tooltipPlacement="top"
          onPress={() => startEditing({ ...header, field: "title" })}
        />
        <IconButton
          label={words.editor.menuOf(name)}
          icon={<Ellipsis size={14} aria-hidden />}
          isSmall
          tabIndex={-1}
          tooltipPlacement="top"
          onPress={openMenu}
        />
      </div>
    </div>
  );
}

/** The one selected thing, if it is a header. */
function headerOf(selection: Selection): Header | undefined {
  const only = onlySelected(selection);
  return only !== undefined && isHeader(only) ? only : undefined;
}

function isHeader(selected: Selected): selected is Header {
  return selected.kind === "stage" || selected.kind === "lane";
}

/** The header under a mouse; where there is one, the surface shows a hand. */
function useHoveredHeader(): Header | undefined {
  const feed = useViewportFeed();
  const [hovered, setHovered] = useState<Header>();
  useEffect(() => {
    const surface = document.querySelector<HTMLElement>("[data-map]");
    const show = (next: Header | undefined) => {
      if (next === undefined) delete surface?.dataset["over"];
      else surface?.setAttribute("data-over", next.kind);
      setHovered((last) => (last && next && isSame(last, next) ? last : next));
    };
    const stop = watchMouse(".c-tools", (client) => {
      const { layout } = useScene.getState();
      show(client && layout && headerAt(layout, feed, client));
    });
    return () => {
      stop();
      show(undefined);
    };
  }, [feed]);
  return hovered;
}
