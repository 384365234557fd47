import { indexOf } from "#core/model/select.ts";
import type { BlockResult } from "#core/wire/workshop.ts";
import { columnTitle } from "../../i18n/targetName.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useNaming } from "./useNaming.ts";

export interface VoteResultProps {
  readonly notes: Extract<BlockResult, { readonly kind: "vote" }>["notes"];
}

/** The notes people voted for, most dots first. */
export function VoteResult({ notes }: VoteResultProps) {
  const naming = useNaming();
  const format = useFormat();
  const { takingPart: words } = naming.words;
  const known = indexOf(naming.map).notes;
  const most = Math.max(1, ...notes.map(({ dots }) => dots));
  if (notes.length === 0) return <p>{words.noVotes}</p>;
  return (
    <ol className="ws-votes">
      {notes.map(({ note: id, dots, people, voters = [] }) => {
        const note = known.get(id);
        return (
          <li key={id} className="ws-voted">
            <span className="ws-votebar" style={{ width: `${(dots / most) * 100}%` }} />
            <strong className="ws-votecount" aria-hidden>
              {format.count(dots)}
            </strong>
            <span className="ws-votetext">
              {note === undefined ? words.gone : note.text}
              <span className="u-hint">
                {note !== undefined && `${columnTitle(note.place.column, naming)} · `}
                {words.votes(format.count(dots), format.count(people))}
                {voters.length > 0 && `: ${format.list(voters)}`}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
