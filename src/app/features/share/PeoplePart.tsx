import { useRef, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { MapPeople } from "#core/wire/people.ts";
import { roles } from "#core/wire/roles.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { AddPerson } from "./AddPerson.tsx";
import { PersonLine } from "./PersonLine.tsx";
import { RequestLine } from "./RequestLine.tsx";
import { VisibilityChoice } from "./VisibilityChoice.tsx";
import { usePeople } from "./usePeople.ts";
import type { MapPeopleList } from "./usePeople.ts";
import "../../ui/PersonList.css";
import "./PeoplePart.css";

export interface PeoplePartProps {
  readonly mapId: Id;
  readonly myId: Id | undefined;
  readonly onShowActivity: () => void;
}

/** Who has access to the map and how, who asks for it, and whom it is for. */
export function PeoplePart({ mapId, myId, onShowActivity }: PeoplePartProps) {
  const { people: words, activity } = useWords();
  const list = usePeople(mapId);
  const heading = useRef<HTMLHeadingElement>(null);
  const { found } = list;
  const retry = (
    <Button isSmall onPress={() => void list.refresh()}>
      {words.retry}
    </Button>
  );
  return (
    <section className="sp" aria-labelledby="sp-title">
      <h3 id="sp-title" ref={heading} tabIndex={-1}>
        {words.title}
      </h3>
      {list.hasFailed && (
        <Banner kind="warning" action={retry}>
          {words.failed}
        </Banner>
      )}
      {found !== undefined && (
        <FoundPeople
          found={found}
          list={list}
          myId={myId}
          onGone={() => heading.current?.focus()}
        />
      )}
      <Button kind="quiet" isSmall className="sp-all" onPress={onShowActivity}>
        {activity.open}
      </Button>
    </section>
  );
}

interface FoundPeopleProps {
  readonly found: MapPeople;
  readonly list: MapPeopleList;
  readonly myId: Id | undefined;
  readonly onGone: () => void;
}

/** A workshop can bring sixty: those who were given the map stand first, and the rest on demand. */
const shownAtFirst = 6;

function FoundPeople({ found, list, myId, onGone }: FoundPeopleProps) {
  const words = useWords().people;
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const { people, requests, candidates, visibility, role } = found;
  const rank = (person: (typeof people)[number]) =>
    person.id === myId ? -roles.length : -roles.indexOf(person.role);
  const isNameless = ({ name }: (typeof people)[number]) => Number(name === "");
  const sorted = people.toSorted(
    (one, other) =>
      rank(one) - rank(other) ||
      isNameless(one) - isNameless(other) ||
      format.compare(one.name, other.name),
  );
  const shown = isWhole ? sorted : sorted.slice(0, shownAtFirst);
  return (
    <>
      {requests.length > 0 && (
        <div className="sp-requests">
          <h4>{words.requests}</h4>
          <ul className="u-people">
            {requests.map((request) => (
              <RequestLine key={request.id} request={request} list={list} onAnswered={onGone} />
            ))}
          </ul>
        </div>
      )}
      <VisibilityChoice value={{ visibility, role }} onChange={(next) => void list.show(next)} />
      <ul className="u-people">
        {shown.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            isMe={person.id === myId}
            list={list}
            onTaken={onGone}
          />
        ))}
      </ul>
      {shown.length < sorted.length && (
        <Button kind="quiet" isSmall className="sp-all" onPress={() => setWhole(true)}>
          {words.all(format.count(sorted.length))}
        </Button>
      )}
      <AddPerson candidates={candidates} add={list.add} />
    </>
  );
}
