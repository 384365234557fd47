import type { BlockResult, MinutedBlock } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { answerCount } from "../../parts/answerCount.ts";
import { SpreadBars } from "../../parts/SpreadBars.tsx";
import { gatheredByPlace } from "./gatheredByPlace.ts";
import { medianOf, nameIn } from "./minutesMarkdown.ts";

export interface MinutedResultProps {
  readonly result: BlockResult;
  readonly minuted: MinutedBlock;
}

/** What a block came to, as it was when the workshop ended. */
export function MinutedResult({ result, minuted }: MinutedResultProps) {
  const words = useWords();
  const format = useFormat();
  const nameOf = (id: string) => nameIn(minuted, id, words);
  switch (result.kind) {
    case "gather":
      return (
        <div className="mn-places">
          {gatheredByPlace(result.notes, minuted, words).map(({ name, texts }) => (
            <section key={name} className="mn-place">
              {name !== "" && <h3>{name}</h3>}
              <ul className="mn-notes">
                {texts.map((text, index) => (
                  <li key={`${index} ${text}`}>{text}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      );
    case "vote": {
      const { votes } = words.decisions;
      return (
        <table className="mn-table">
          <thead>
            <tr>
              <th scope="col">{votes.note}</th>
              <th scope="col">{votes.dots}</th>
              <th scope="col">{votes.people}</th>
            </tr>
          </thead>
          <tbody>
            {result.notes.map(({ note, dots, people }) => (
              <tr key={note}>
                <td>{nameOf(note)}</td>
                <td className="mn-figure">{format.count(dots)}</td>
                <td className="mn-figure">{format.count(people)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    }
    case "rate":
    case "gap":
      return <Scores result={result} nameOf={nameOf} />;
  }
}

interface ScoresProps {
  readonly result: Extract<BlockResult, { readonly kind: "rate" | "gap" }>;
  readonly nameOf: (id: string) => string;
}

function Scores({ result, nameOf }: ScoresProps) {
  const { decisions, takingPart } = useWords();
  const format = useFormat();
  const isRated = result.kind === "rate";
  return (
    <table className="mn-table">
      <thead>
        <tr>
          <th scope="col">{decisions.column.touchpoint}</th>
          <th scope="col">{decisions.column.spread}</th>
          {isRated && <th scope="col">{takingPart.emotion}</th>}
          <th scope="col">{takingPart.satisfactionShort}</th>
          <th scope="col">{decisions.column.count}</th>
        </tr>
      </thead>
      <tbody>
        {result.touchpoints.map((touchpoint) => {
          const { emotion, satisfaction } = touchpoint;
          const spread = isRated ? emotion : satisfaction;
          return (
            <tr key={touchpoint.touchpoint}>
              <td>{nameOf(touchpoint.touchpoint)}</td>
              <td>
                {spread !== undefined && spread.count > 0 && (
                  <SpreadBars
                    spread={spread}
                    scale={isRated ? "emotion" : "satisfaction"}
                    theme="light"
                  />
                )}
              </td>
              {isRated && <td className="mn-figure">{medianOf(emotion, format.emotion)}</td>}
              <td className="mn-figure">{medianOf(satisfaction, format.number)}</td>
              <td className="mn-figure">{format.count(answerCount(touchpoint))}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
