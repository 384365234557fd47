import { GripVertical } from "lucide-react";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";
import { classes } from "./classes.ts";
import { placeAt } from "./placeAt.ts";
import "./SortableList.css";

export interface SortableListProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly items: readonly T[];
  readonly handleLabel: (item: T) => string;
  /** An item goes before another, or last. Absent: they stay as they are, and have no handles. */
  readonly onMove?: ((id: string, before: string | undefined) => void) | undefined;
  /** What one item shows; the handle goes where it is to be dragged by. */
  readonly children: (item: T, handle: ReactNode) => ReactNode;
}

/** A list whose items are sorted by dragging their handles, or by arrow keys on them. */
export function SortableList<T extends { readonly id: string }>(props: SortableListProps<T>) {
  const { label, items, handleLabel, onMove, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const [drag, setDrag] = useState<{ readonly id: string; readonly to: number }>();
  const held = useKeptFocus(list);
  const onFocus = useInheritedFocus(list, items);
  const end = (event: PointerEvent) => {
    if (drag === undefined) return;
    setDrag(undefined);
    if (event.type === "pointerup") onMove?.(drag.id, items[drag.to]?.id);
  };
  const step = (event: KeyboardEvent, index: number) => {
    const to = { ArrowUp: index - 1, ArrowDown: index + 2 }[event.key];
    const item = items[index];
    if (to === undefined || item === undefined) return;
    event.preventDefault();
    if (to < 0 || to > items.length) return;
    held(item.id);
    onMove?.(item.id, items[to]?.id);
  };
  return (
    <ul ref={list} className="u-sort" aria-label={label}>
      {items.map((item, index) => (
        <li
          key={item.id}
          data-item={item.id}
          onFocus={() => onFocus(item.id)}
          className={classes(
            "u-sort-item",
            drag?.id === item.id && "u-sort-held",
            drag !== undefined && drag.to === index && "u-sort-before",
            drag !== undefined &&
              drag.to === items.length &&
              index === items.length - 1 &&
              "u-sort-after",
          )}
        >
          {children(
            item,
            onMove && (
              <button
                type="button"
                className="u-sort-handle"
                aria-label={handleLabel(item)}
                onKeyDown={(event) => step(event, index)}
                onPointerDown={(event) => {
                  event.currentTarget.setPointerCapture(event.pointerId);
                  setDrag({ id: item.id, to: index });
                }}
                onPointerMove={(event) => {
                  if (drag !== undefined)
                    setDrag({ ...drag, to: indexUnder(list.current, event.clientY) });
                }}
                onPointerUp={end}
                onPointerCancel={end}
              >
                <GripVertical size={15} aria-hidden />
              </button>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}

function indexUnder(list: HTMLUListElement | null, y: number): number {
  const boxes = Array.from(list?.children ?? [], (item) => item.getBoundingClientRect());
  return placeAt(
    boxes.map((box) => (box.top + box.bottom) / 2),
    y,
  );
}

/** After a move by keys the focus stays on the handle, though its element was put elsewhere. */
function useKeptFocus(list: { readonly current: HTMLUListElement | null }) {
  const wanted = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const items = Array.from(list.current?.children ?? []);
    const item = items.find((element) => element.getAttribute("data-item") === wanted.current);
    wanted.current = undefined;
    item?.querySelector<HTMLElement>(".u-sort-handle")?.focus();
  });
  return (id: string) => {
    wanted.current = id;
  };
}

/** When the item that had the focus goes, also by its own menu, its neighbour takes it, else the panel's last button. */
function useInheritedFocus(
  list: { readonly current: HTMLUListElement | null },
  items: readonly { readonly id: string }[],
) {
  const before = useRef(items);
  const held = useRef<string>(undefined);
  useEffect(() => {
    const at = before.current.findIndex(({ id }) => id === held.current);
    before.current = items;
    if (at < 0 || items.some(({ id }) => id === held.current)) return;
    held.current = undefined;
    const { activeElement } = document;
    const isElsewhere = activeElement !== document.body && !activeElement?.closest("[role=menu]");
    if (isElsewhere) return;
    const heir = list.current?.children[Math.min(at, items.length - 1)];
    const panel = list.current?.closest("aside");
    const target =
      heir?.querySelector<HTMLElement>(":scope button:not(.u-sort-handle), :scope input") ??
      [...(panel?.querySelectorAll<HTMLElement>("button") ?? [])].at(-1);
    target?.focus();
  }, [items, list]);
  return (id: string) => {
    held.current = id;
  };
}
