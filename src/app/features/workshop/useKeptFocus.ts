import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** When what had the focus goes with a change of `key`, puts it on the part's menu instead. */
export function useKeptFocus(part: RefObject<HTMLElement | null>, key: string): void {
  const last = useRef(key);
  useEffect(() => {
    if (last.current === key) return;
    last.current = key;
    const { activeElement, body } = document;
    if (activeElement !== null && activeElement !== body) return;
    part.current?.querySelector<HTMLElement>("[aria-haspopup]")?.focus();
  }, [part, key]);
}
