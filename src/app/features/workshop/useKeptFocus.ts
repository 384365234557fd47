import { useEffect, useRef } from "react";

/** When what had the focus goes with a change of `key`, puts it on what `find` finds instead. */
export function useKeptFocus(find: () => HTMLElement | null | undefined, key: string): void {
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) find()?.focus({ preventScroll: true });
  });
}
