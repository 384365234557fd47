import { Check, Ellipsis } from "lucide-react";
import { useState } from "react";
import type { WorkshopPerson } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Confirm } from "../../ui/Confirm.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { showToast } from "../../ui/toasts.ts";
import { useDeeds } from "./useDeeds.ts";

interface Asked {
  readonly deed: "remove" | "takeBack";
  readonly person: WorkshopPerson;
  readonly name: string;
}

const none: readonly WorkshopPerson[] = [];

/** Who takes part and who waits at the door, with what can be done about each. */
export function PeopleTab() {
  const { workshop: words } = useWords();
  const format = useFormat();
  const deeds = useDeeds();
  const people = useWorkshopState(({ workshop }) => workshop?.people ?? none);
  const [asked, setAsked] = useState<Asked>();
  const held = people.filter(({ state }) => state === "held");
  const inside = people.filter(({ state }) => state === "in");
  const nameOf = (person: WorkshopPerson) =>
    person.name || words.unnamed(format.count(people.indexOf(person) + 1));
  const admitAll = async () => {
    for (const { id } of held) await deeds.run({ type: "admit", person: id });
  };
  const confirm = async ({ deed, person }: Asked) => {
    if (await deeds.run({ type: deed, person: person.id }))
      showToast(deed === "remove" ? words.removed : words.tookBack);
  };
  return (
    <>
      {held.length > 0 && (
        <section className="ws-stack">
          <div className="ws-headline">
            <h3 className="ws-h">{words.waitingAtDoor(format.count(held.length))}</h3>
            {held.length > 1 && (
              <Button isSmall onPress={() => void admitAll()}>
                {words.admitAll}
              </Button>
            )}
          </div>
          <ul className="ws-people">
            {held.map((person) => (
              <li key={person.id} className="ws-person">
                <span className="ws-personname">{nameOf(person)}</span>
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
      )}
      <section className="ws-stack">
        <h3 className="ws-h">{words.inside(format.count(inside.length))}</h3>
        {inside.length === 0 && <p className="u-hint">{words.nobody}</p>}
        <ul className="ws-people">
          {inside.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              name={nameOf(person)}
              onAsk={(deed) => setAsked({ deed, person, name: nameOf(person) })}
            />
          ))}
        </ul>
      </section>
      {asked !== undefined && (
        <Confirm
          title={
            asked.deed === "remove"
              ? words.removeTitle(asked.name)
              : words.takeBackTitle(asked.name)
          }
          isOpen
          isDangerous
          confirmLabel={asked.deed === "remove" ? words.remove : words.takeBack}
          onClose={() => setAsked(undefined)}
          onConfirm={() => void confirm(asked)}
        >
          <p>{asked.deed === "remove" ? words.removeText : words.takeBackText}</p>
        </Confirm>
      )}
    </>
  );
}

interface PersonRowProps {
  readonly person: WorkshopPerson;
  readonly name: string;
  readonly onAsk: (deed: Asked["deed"]) => void;
}

function PersonRow({ person, name, onAsk }: PersonRowProps) {
  const { workshop: words } = useWords();
  return (
    <li className="ws-person" data-away={!person.isHere}>
      <span className="ws-personname">
        {name}
        {!person.isHere && <span className="u-hint">{words.away}</span>}
      </span>
      {person.isDone && (
        <span className="ws-ready">
          <Check size={15} aria-hidden />
          {words.ready}
        </span>
      )}
      <MenuButton
        label={words.personMenu(name)}
        isIconOnly
        isSmall
        icon={<Ellipsis size={16} aria-hidden />}
        entries={[
          { id: "takeBack", label: words.takeBack, onAction: () => onAsk("takeBack") },
          {
            id: "remove",
            label: words.remove,
            isDangerous: true,
            onAction: () => onAsk("remove"),
          },
        ]}
      />
    </li>
  );
}
