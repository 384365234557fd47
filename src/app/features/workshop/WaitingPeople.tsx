import type { WorkshopPerson } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { useDeeds } from "./useDeeds.ts";

export interface WaitingPeopleProps {
  readonly people: readonly WorkshopPerson[];
  readonly nameOf: (person: WorkshopPerson) => string;
  readonly onTurnAway: (person: WorkshopPerson) => void;
}

/** Who waits at the door: to be let in, or turned away. */
export function WaitingPeople({ people, nameOf, onTurnAway }: WaitingPeopleProps) {
  const { workshop: words } = useWords();
  const format = useFormat();
  const deeds = useDeeds();
  const admitAll = async () => {
    for (const { id } of people) if (!(await deeds.run({ type: "admit", person: id }))) return;
  };
  if (people.length === 0) return null;
  return (
    <section className="ws-stack">
      <div className="ws-headline">
        <h3 className="ws-h">{words.waitingAtDoor(format.count(people.length))}</h3>
        {people.length > 1 && (
          <Button isSmall onPress={() => void admitAll()}>
            {words.admitAll}
          </Button>
        )}
      </div>
      <ul className="ws-people">
        {people.map((person) => (
          <li key={person.id} className="ws-person">
            <span className="ws-personname">{nameOf(person)}</span>
            <Button
              isSmall
              kind="quiet"
              aria-label={words.turnAwayOf(nameOf(person))}
              onPress={() => onTurnAway(person)}
            >
              {words.turnAway}
            </Button>
            <Button
              isSmall
              kind="primary"
              aria-label={words.admitOf(nameOf(person))}
              onPress={() => void deeds.run({ type: "admit", person: person.id })}
            >
              {words.admit}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
