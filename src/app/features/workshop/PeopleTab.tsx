import { Check, Ellipsis } from "lucide-react";
import { useState } from "react";
import type { WorkshopPerson } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { showToast } from "../../ui/toasts.ts";
import { WaitingPeople } from "./WaitingPeople.tsx";
import { useDeeds } from "./useDeeds.ts";
import { isInside } from "./useMyPart.ts";

type AskedDeed = "remove" | "takeBack" | "turnAway";

interface Asked {
  readonly deed: AskedDeed;
  readonly person: WorkshopPerson;
  readonly name: string;
}

const none: readonly WorkshopPerson[] = [];

/** Who takes part and who waits at the door, with what can be done about each. */
export function PeopleTab() {
  const { workshop: words } = useWords();
  const format = useFormat();
  const people = useWorkshopState(({ workshop }) => workshop?.people ?? none);
  const [asked, setAsked] = useState<Asked>();
  const inside = people.filter(isInside);
  const nameOf = (person: WorkshopPerson) =>
    person.name || words.unnamed(format.count(people.indexOf(person) + 1));
  const ask = (deed: AskedDeed, person: WorkshopPerson) =>
    setAsked({ deed, person, name: nameOf(person) });
  return (
    <>
      <WaitingPeople
        people={people.filter(({ state }) => state === "held")}
        nameOf={nameOf}
        onTurnAway={(person) => ask("turnAway", person)}
      />
      <section className="ws-stack">
        <h3 className="ws-h">{words.inside(format.count(inside.length))}</h3>
        {inside.length === 0 && <p className="u-hint">{words.nobody}</p>}
        <ul className="ws-people">
          {inside.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              name={nameOf(person)}
              onAsk={(deed) => ask(deed, person)}
            />
          ))}
        </ul>
      </section>
      {asked !== undefined && <DeedQuestion asked={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

interface DeedQuestionProps {
  readonly asked: Asked;
  readonly onClose: () => void;
}

/** Asks before something is done about a person. */
function DeedQuestion({ asked, onClose }: DeedQuestionProps) {
  const { workshop: words } = useWords();
  const deeds = useDeeds();
  const { deed, person, name } = asked;
  const { title, text, label, said } = {
    remove: {
      title: words.removeTitle(name),
      text: words.removeText,
      label: words.remove,
      said: words.removed,
    },
    takeBack: {
      title: words.takeBackTitle(name),
      text: words.takeBackText,
      label: words.takeBack,
      said: words.tookBack,
    },
    turnAway: {
      title: words.turnAwayTitle(name),
      text: words.turnAwayText,
      label: words.turnAway,
      said: words.turnedAway,
    },
  }[deed];
  const confirm = async () => {
    const type = deed === "takeBack" ? "takeBack" : "remove";
    if (await deeds.run({ type, person: person.id })) showToast(said);
  };
  return (
    <Confirm
      title={title}
      isOpen
      isDangerous
      confirmLabel={label}
      onClose={onClose}
      onConfirm={() => void confirm()}
    >
      <p>{text}</p>
    </Confirm>
  );
}

interface PersonRowProps {
  readonly person: WorkshopPerson;
  readonly name: string;
  readonly onAsk: (deed: "remove" | "takeBack") => void;
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
