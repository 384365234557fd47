import { useCallback, useEffect, useLayoutEffect, useRef } from "react";

/** Remembers what had the focus before it came into a panel; Escape, the panel's end, and the answer put it back there. */
export function useFocusReturn(panel: { readonly current: HTMLElement | null }): () => void {
  const before = useRef<Element>(null);
  const giveBack = useCallback(() => {
    const { current } = before;
    if (current instanceof HTMLElement && current.isConnected) current.focus();
    else document.querySelector<HTMLElement>("main [tabindex='0']")?.focus();
  }, []);
  useEffect(() => {
    const element = panel.current;
    const remember = ({ relatedTarget }: FocusEvent) => {
      const isOutside = relatedTarget instanceof Element && !element?.contains(relatedTarget);
      if (isOutside) before.current = relatedTarget;
    };
    // On the document, after the fields have had their say: an open list closes first.
    const leave = (event: KeyboardEvent) => {
      const isHere = event.target instanceof Node && element?.contains(event.target) === true;
      if (event.key === "Escape" && isHere && !event.defaultPrevented) giveBack();
    };
    element?.addEventListener("focusin", remember);
    document.addEventListener("keydown", leave);
    return () => {
      element?.removeEventListener("focusin", remember);
      document.removeEventListener("keydown", leave);
    };
  }, [panel, giveBack]);
  useLayoutEffect(() => {
    const element = panel.current;
    return () => {
      if (element?.contains(document.activeElement) === true) giveBack();
    };
  }, [panel, giveBack]);
  return giveBack;
}
