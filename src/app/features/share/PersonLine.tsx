import { UserMinus } from "lucide-react";
import { useState } from "react";
import type { MapPerson } from "#core/wire/people.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { rolesOver } from "./rolesOver.ts";
import type { MapPeopleList } from "./usePeople.ts";

export interface PersonLineProps {
  readonly person: MapPerson;
  readonly isMe: boolean;
  readonly list: MapPeopleList;
  /** The line is gone: something else needs the focus. */
  readonly onTaken: () => void;
}

/** Somebody with access: why they have it, what they may do, and a way to take it back. */
export function PersonLine({ person, isMe, list, onTaken }: PersonLineProps) {
  const words = useWords().people;
  const [isAsking, setAsking] = useState(false);
  const name = person.name || words.unnamed;
  const offered = rolesOver(person);
  const isRemovable = person.ways.some(
    ({ kind }) => kind === "given" || kind === "link" || kind === "code",
  );
  const isFixed = person.ways.some(({ kind }) => kind === "owner");
  const ways = person.ways.filter(({ kind }) => !isFixed || kind === "owner");
  const told = ways.map(({ kind, label }) =>
    kind === "link" ? words.ways.link(label) : words.ways[kind],
  );
  const take = async () => {
    if (await list.take(person)) onTaken();
  };
  return (
    <li className="u-person">
      <div className="u-person-who">
        <span className="u-person-name">{isMe ? words.you(name) : name}</span>
        <span className="u-hint">{[...new Set(told)].join(" · ")}</span>
      </div>
      {offered.length > 1 ? (
        <Select
          className="u-person-choice"
          hiddenLabel={words.roleOf(name)}
          value={person.role}
          options={offered.map((role) => ({ id: role, label: words.roles[role] }))}
          onChange={(role) => void list.give(person, role)}
        />
      ) : (
        <span className="sp-fixed">{words.roles[person.role]}</span>
      )}
      {isRemovable && !isFixed && (
        <IconButton
          label={words.remove(name)}
          icon={<UserMinus size={16} />}
          onPress={() => setAsking(true)}
        />
      )}
      <Confirm
        title={words.removeTitle(name)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void take()}
        confirmLabel={words.removeDo}
        isDangerous
      >
        <p>{words.removeText}</p>
      </Confirm>
    </li>
  );
}
