import { useLayoutEffect, useRef, useState } from "react";
import { rowWindow } from "./rowWindow.ts";
import type { RowWindow } from "./rowWindow.ts";

/** Which rows of a scrolling table are to be drawn. */
export function useRowWindow(
  scroller: { readonly current: HTMLElement | null },
  rowHeight: number,
  count: number,
): RowWindow {
  const [shown, setShown] = useState<RowWindow>({ first: 0, end: Math.min(count, 40) });
  const counted = useRef(count);
  const measure = useRef(() => {});
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    measure.current = () => {
      const scroll = { top: element.scrollTop, height: element.clientHeight };
      const next = rowWindow(scroll, rowHeight, counted.current);
      setShown((last) => (last.first === next.first && last.end === next.end ? last : next));
    };
    const listen = () => measure.current();
    element.addEventListener("scroll", listen, { passive: true });
    const resizes = new ResizeObserver(listen);
    resizes.observe(element);
    return () => {
      element.removeEventListener("scroll", listen);
      resizes.disconnect();
    };
  }, [scroller, rowHeight]);
  useLayoutEffect(() => {
    counted.current = count;
    measure.current();
  }, [count]);
  return shown;
}
