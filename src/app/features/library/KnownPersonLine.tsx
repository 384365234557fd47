import { UserX } from "lucide-react";
import { useState } from "react";
import type { KnownPerson } from "#core/wire/people.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { now } from "../../platform/clock.ts";
import { Confirm } from "../../ui/Confirm.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Select } from "../../ui/Select.tsx";
import { standingOf, standings } from "./useEverybody.ts";
import type { Everybody } from "./useEverybody.ts";

export interface KnownPersonLineProps {
  readonly person: KnownPerson;
  readonly everybody: Everybody;
  /** The line is gone: something else needs the focus. */
  readonly onRemoved: () => void;
}

/** Somebody the server knows: when they were here, what they are, and a way to remove them. */
export function KnownPersonLine({ person, everybody, onRemoved }: KnownPersonLineProps) {
  const words = useWords().people;
  const format = useFormat();
  const [isAsking, setAsking] = useState(false);
  const name = person.name || words.unnamed;
  const { seenAt, hasAccount } = person;
  const seen = seenAt === undefined ? words.neverSeen : words.seen(format.relative(seenAt, now()));
  const remove = async () => {
    if (await everybody.remove(person)) onRemoved();
  };
  return (
    <li className="u-person">
      <div className="u-person-who">
        <span className="u-person-name">{name}</span>
        <span className="u-hint">{hasAccount ? `${seen} · ${words.account}` : seen}</span>
      </div>
      <Select
        className="u-person-choice"
        hiddenLabel={words.standingOf(name)}
        value={standingOf(person)}
        options={standings.map((id) => ({ id, label: words.standings[id] }))}
        onChange={(standing) => void everybody.place(person, standing)}
      />
      <IconButton
        label={words.drop(name)}
        icon={<UserX size={16} />}
        onPress={() => setAsking(true)}
      />
      <Confirm
        title={words.dropTitle(name)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => void remove()}
        confirmLabel={words.dropDo}
        isDangerous
      >
        <p>{words.dropText}</p>
      </Confirm>
    </li>
  );
}
