import type { MinutedBlock, Minutes } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import type { MinutesToolsProps } from "./MinutesTools.tsx";
import { MinutedResult } from "./MinutedResult.tsx";
import { blockTitle, decisionDays, peopleLine, toldBlocks } from "./minutesMarkdown.ts";

/** The minutes as a sheet of paper: the same on the screen and from the printer. */
export function MinutesSheet({ mapId, minutes }: MinutesToolsProps) {
  const words = useWords();
  const format = useFormat();
  const locale = useLocale();
  const { decisions } = words;
  const picture = `/api/maps/${mapId}/thumbnail?theme=light&locale=${locale}`;
  return (
    <main className="mn-sheet">
      <h1>{minutes.title}</h1>
      <p className="mn-facts">
        <span>{minutes.mapTitle}</span>
        <span>{format.dateTime(minutes.openedAt)}</span>
        {minutes.facilitator && (
          <span>
            {decisions.ledBy}: {minutes.facilitator}
          </span>
        )}
      </p>
      <p className="mn-people">{peopleLine(minutes, { words, format })}</p>
      <Decided decisions={minutes.decisions} />
      {toldBlocks(minutes).map((minuted) => (
        <Block key={minuted.block.id} minuted={minuted} />
      ))}
      <section className="mn-part mn-mappart">
        <h2>{decisions.mapPicture}</h2>
        <img className="mn-map" src={picture} alt={minutes.mapTitle} />
      </section>
    </main>
  );
}

/** What was decided comes first: it is what people look for. */
function Decided({ decisions: decided }: Pick<Minutes, "decisions">) {
  const { decisions } = useWords();
  const format = useFormat();
  return (
    <section className="mn-part">
      <h2>{decisions.title}</h2>
      {decided.length === 0 ? (
        <p>{decisions.none}</p>
      ) : (
        <table className="mn-table">
          <thead>
            <tr>
              <th scope="col">{decisions.text}</th>
              <th scope="col">{decisions.owner}</th>
              <th scope="col">{decisions.reviewOn}</th>
              <th scope="col">{decisions.done}</th>
            </tr>
          </thead>
          <tbody>
            {decided.map((decision) => {
              const { id, text, owner } = decision;
              const [reviewDay, doneDay] = decisionDays(decision, format);
              return (
                <tr key={id}>
                  <td>{text}</td>
                  <td>{owner === "" ? decisions.nobody : owner}</td>
                  <td>{reviewDay}</td>
                  <td>{doneDay}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Block({ minuted }: { readonly minuted: MinutedBlock }) {
  const words = useWords();
  const format = useFormat();
  const { block, result } = minuted;
  return (
    <section className="mn-part">
      <h2>{blockTitle(minuted, { words, format })}</h2>
      {block.prompt !== "" && <p className="mn-prompt">{block.prompt}</p>}
      {result === undefined ? (
        <p className="mn-none">{words.decisions.notRevealed}</p>
      ) : (
        <>
          <p className="mn-answered">
            {words.decisions.answered(format.count(result.people))}
            {"touchpoints" in result && ` · ${words.decisions.medianAndHalf}`}
          </p>
          <MinutedResult result={result} minuted={minuted} />
        </>
      )}
    </section>
  );
}
