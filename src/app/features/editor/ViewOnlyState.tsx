import { Eye, Snowflake } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { isFrozen, useWorkshopState } from "../../state/workshopStore.ts";

/** That this person is to change nothing, and whether a workshop is why. */
export function ViewOnlyState() {
  const { parts: words } = useWords();
  const canComment = useMap(({ role }) => role === "comment");
  const isHeld = useWorkshopState(isFrozen) && canComment;
  const Icon = isHeld ? Snowflake : Eye;
  const said = canComment ? words.commentOnly : words.viewOnly;
  return (
    <span
      className="tp-saved tp-viewonly"
      role="status"
      title={isHeld ? words.frozenHint : words.viewOnlyHint}
    >
      <Icon size={16} aria-hidden />
      <span className="tp-savedword">{isHeld ? words.frozen : said}</span>
    </span>
  );
}
