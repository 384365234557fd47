import type { ShareLink } from "#core/wire/access.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { dayShown } from "../../parts/dayText.ts";
import { now } from "../../platform/clock.ts";
import { lastDayOf } from "./linkTerms.ts";

/** How a link fares: who came, until when it lets people in, and when it last did. */
export function LinkFacts({ link }: { readonly link: ShareLink }) {
  const words = useWords().sharing;
  const format = useFormat();
  const { uses, maxUses, expiresAt, hasPassword, usedAt, usedFrom } = link;
  const count = format.count(uses);
  const isOver = expiresAt !== undefined && Date.parse(expiresAt) <= now();
  const isFull = maxUses !== undefined && uses >= maxUses;
  const day = expiresAt && dayShown(lastDayOf(expiresAt), format);
  const came = uses === 0 ? words.nobody : words.uses(count);
  return (
    <p className="sh-facts">
      <span>{maxUses === undefined ? came : words.usesOf(count, format.count(maxUses))}</span>
      {isFull && <strong>{words.full}</strong>}
      {usedAt !== undefined && (
        <span>{words.lastUse(format.relative(usedAt, now()), usedFrom ?? "")}</span>
      )}
      {day !== undefined && !isOver && <span>{words.until(day)}</span>}
      {day !== undefined && isOver && <strong>{words.expired(day)}</strong>}
      {hasPassword && <span>{words.hasPassword}</span>}
    </p>
  );
}
