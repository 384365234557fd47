import { Minus, Plus } from "lucide-react";
import type { Note } from "#core/model/journeyMap.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { announce } from "../../ui/announce.ts";
import { enterAnswer } from "./enterAnswer.ts";
import { offeredNotes } from "./offeredNotes.ts";
import type { VoteBlock } from "./offeredNotes.ts";
import { useMyAnswers } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";

/** The notes to vote on, by lane; how many dots are left stands above them. */
export function VoteForm({ block }: { readonly block: VoteBlock }) {
  const naming = useNaming();
  const format = useFormat();
  const { map, locale, words: all } = naming;
  const words = all.takingPart;
  const { dots } = useMyAnswers(block.id);
  const { lanes, left } = offeredNotes(map, block, dots);
  const put = (note: Note, by: number) => {
    if (by > 0 && left <= 0) return announce(words.noDotsLeft, "assertive");
    const count = (dots[note.id] ?? 0) + by;
    if (count < 0) return;
    enterAnswer(block.id, { kind: "dots", id: note.id, count });
    announce(words.dotsLeft(format.count(left - by)));
  };
  if (lanes.length === 0) return <p>{words.noNotes}</p>;
  return (
    <div className="ws-vote">
      <div className="ws-left" data-none={left <= 0}>
        <span className="ws-pips" aria-hidden>
          {Array.from({ length: block.dots }, (_, index) => (
            <span key={index} data-on={index < left} />
          ))}
        </span>
        <strong>{words.dotsLeft(format.count(Math.max(0, left)))}</strong>
        {left <= 0 && <p className="u-hint">{words.noDotsLeft}</p>}
      </div>
      {lanes.map(({ lane, notes }) => (
        <section key={lane.id} className="ws-stack">
          <h3 className="ws-h">{laneTitle(lane, locale)}</h3>
          <ul className="ws-notes">
            {notes.map((note) => {
              const count = dots[note.id] ?? 0;
              return (
                <li key={note.id} className="ws-note" data-voted={count > 0}>
                  <div>
                    <p>{note.text}</p>
                    <span className="u-hint">{columnTitle(note.place.column, naming)}</span>
                  </div>
                  <div className="ws-stepper">
                    <button
                      type="button"
                      aria-label={words.takeDot(note.text)}
                      aria-disabled={count === 0}
                      onClick={() => put(note, -1)}
                    >
                      <Minus size={18} aria-hidden />
                    </button>
                    <output aria-label={words.dotsOn(format.count(count))}>
                      {format.count(count)}
                    </output>
                    <button
                      type="button"
                      aria-label={words.addDot(note.text)}
                      aria-disabled={left <= 0}
                      onClick={() => put(note, 1)}
                    >
                      <Plus size={18} aria-hidden />
                    </button>
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
