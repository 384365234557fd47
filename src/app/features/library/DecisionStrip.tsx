import { Check, ListTodo } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Link } from "wouter";
import type { ListedMap } from "#core/wire/access.ts";
import { isAtLeast } from "#core/wire/roles.ts";
import type { ListedDecision } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ReviewDay } from "../../parts/ReviewDay.tsx";
import { isOverdue } from "../../parts/dayText.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import { now } from "../../platform/clock.ts";
import { changeDecision, fetchOpenDecisions } from "../../platform/decisionsApi.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { showToast } from "../../ui/toasts.ts";
import "./DecisionStrip.css";

const shownAtOnce = 6;

export interface DecisionStripProps {
  /** The maps of the library: with what this person may do with each. */
  readonly maps: readonly ListedMap[];
  /** The last one is done. */
  readonly onLast: () => void;
}

/** What teams decided and is to be looked at again, the most urgent first; nothing where nothing is. */
export function DecisionStrip({ maps, onLast }: DecisionStripProps) {
  const all = useWords();
  const words = all.decisions;
  const format = useFormat();
  const [items, setItems] = useState<readonly ListedDecision[]>([]);
  const refresh = useCallback(async () => {
    const answer = await fetchOpenDecisions();
    if (answer.ok) setItems(answer.value);
  }, []);
  useEffect(() => {
    void refresh();
    const onFocus = () => void refresh();
    addEventListener("focus", onFocus);
    return () => removeEventListener("focus", onFocus);
  }, [refresh]);
  const list = useRef<HTMLUListElement>(null);
  const dated = items.filter(({ reviewOn }) => reviewOn !== undefined);
  const overdue = dated.filter(({ reviewOn }) => isOverdue(reviewOn, now())).length;
  const isChangeable = ({ mapId }: ListedDecision) =>
    maps.some(({ id, role }) => id === mapId && isAtLeast(role, "edit"));
  const mark = async (item: ListedDecision, isDone: boolean) => {
    if (valueOrTold(await changeDecision(item, { isDone }), all) === undefined) return;
    if (isDone) leaveRow(list.current?.querySelector(`[data-decision="${item.id}"]`), onLast);
    await refresh();
    if (!isDone) return;
    const undo = { label: words.undo, run: () => void mark(item, false) };
    showToast(words.wasDone(item.text), { action: undo });
  };
  if (dated.length === 0) return null;
  return (
    <section className="ds" aria-labelledby="decision-strip">
      <h2 id="decision-strip" className="ds-title">
        <ListTodo size={17} aria-hidden />
        {words.strip}
        {overdue > 0 && (
          <span className="ds-overdue">{words.stripCount(format.count(overdue))}</span>
        )}
      </h2>
      <ul ref={list} className="ds-list">
        {dated.slice(0, shownAtOnce).map((item) => (
          <li key={item.id} className="ds-item" data-decision={item.id}>
            <div className="ds-what">
              <p className="ds-text">{item.text}</p>
              <p className="ds-facts">
                <ReviewDay reviewOn={item.reviewOn} />
                <span>{item.owner === "" ? words.nobody : item.owner}</span>
                <Link
                  href={`/m/${item.mapId}`}
                  aria-label={words.openMap(item.mapTitle || words.untitled)}
                >
                  {item.mapTitle || words.untitled}
                </Link>
              </p>
            </div>
            {isChangeable(item) && (
              <IconButton
                label={words.doneOf(item.text)}
                icon={<Check size={17} aria-hidden />}
                tooltipPlacement="left"
                onPress={() => void mark(item, true)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Before a row that has the focus goes, its neighbour gets it. */
function leaveRow(row: Element | null | undefined, onLast: () => void): void {
  if (!row?.contains(document.activeElement)) return;
  const neighbour = row.nextElementSibling ?? row.previousElementSibling;
  if (neighbour === null) onLast();
  else [...neighbour.querySelectorAll<HTMLElement>("a, button")].at(-1)?.focus();
}
