import { Lightbulb, X } from "lucide-react";
import { useState } from "react";
import type { JourneyMap } from "#core/model/journeyMap.ts";
import { useWords } from "../../i18n/useWords.ts";
import { isCoarse } from "../../platform/isCoarse.ts";
import { useMap } from "../../state/mapStore.ts";
import { markSeen, useSeenHints } from "../../state/seenHints.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import "./Hints.css";

/** On a map where nothing has been written yet: how to begin, in one line. */
export function FirstHelp() {
  const words = useWords().hints;
  const isSeen = useSeenHints((seen) => seen.help);
  const [isNew] = useState(() => isUnwritten(useMap.getState().map));
  if (isSeen || !isNew) return null;
  const dismiss = () => {
    markSeen("help");
    document.querySelector<HTMLElement>("[data-map]")?.focus();
  };
  return (
    <div className="hn-help" role="note">
      <Lightbulb size={16} aria-hidden />
      <p className="hn-line">{isCoarse() ? words.beginByTouch : words.begin}</p>
      <IconButton
        label={words.dismiss}
        icon={<X size={16} aria-hidden />}
        isSmall
        tooltipPlacement="top"
        onPress={dismiss}
      />
    </div>
  );
}

/** Whether a map is as the blank template gives it, its stages aside. */
function isUnwritten({ touchpoints, notes, ratings }: JourneyMap): boolean {
  const isNamed = touchpoints.some(({ title }) => title.trim() !== "");
  return !isNamed && notes.length === 0 && Object.keys(ratings).length === 0;
}
