import { useEffect, useRef } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import { changeWorkshop } from "../../state/workshopStore.ts";

const fields = ".ws-dock :is(input:not([type='radio']), textarea, [contenteditable])";

/** Brings the panel to what a step shows when one begins, unless somebody is typing in the panel. */
export function useStepsTab(open: Id | undefined): void {
  const last = useRef(open);
  useEffect(() => {
    if (open === last.current) return;
    last.current = open;
    const isTyping = document.activeElement?.matches(fields) === true;
    if (open !== undefined && !isTyping) changeWorkshop({ tab: "steps" });
  }, [open]);
}
