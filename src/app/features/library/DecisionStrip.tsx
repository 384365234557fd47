import { Check, ListTodo } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { Link } from "wouter";
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

/** What teams decided and is to be looked at again, the most urgent first; nothing where nothing is. */
export function DecisionStrip() {
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
  const dated = items.filter(({ reviewOn }) => reviewOn !== undefined && reviewOn !== "");
  const overdue = dated.filter(({ reviewOn }) => isOverdue(reviewOn, now())).length;
  const mark = async (item: ListedDecision, isDone: boolean) => {
    if (valueOrTold(await changeDecision(item, { isDone }), all) === undefined) return;
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
      <ul className="ds-list">
        {dated.slice(0, shownAtOnce).map((item) => (
          <li key={item.id} className="ds-item">
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
            <IconButton
              label={words.doneOf(item.text)}
              icon={<Check size={17} aria-hidden />}
              tooltipPlacement="left"
              onPress={() => void mark(item, true)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
