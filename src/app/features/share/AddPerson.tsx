import { useState } from "react";
import type { NamedPerson } from "#core/wire/people.ts";
import { useWords } from "../../i18n/useWords.ts";
import { ComboBox } from "../../ui/ComboBox.tsx";
import type { MapPeopleList } from "./usePeople.ts";

export interface AddPersonProps {
  readonly candidates: readonly NamedPerson[];
  readonly add: MapPeopleList["add"];
}

/** Gives the map to a member of the workspace, by their name. */
export function AddPerson({ candidates, add }: AddPersonProps) {
  const words = useWords().people;
  const [unknown, setUnknown] = useState("");
  const [round, setRound] = useState(0);
  if (candidates.length === 0) return <p className="u-hint">{words.addNone}</p>;
  const choose = async (chosen: string) => {
    const person = candidates.find(({ id }) => id === chosen);
    setUnknown(person === undefined ? chosen : "");
    if (person !== undefined && (await add(person))) setRound((last) => last + 1);
  };
  return (
    <ComboBox
      key={round}
      label={words.add}
      hint={words.addHint}
      error={unknown === "" ? undefined : words.addUnknown(unknown)}
      value=""
      options={candidates.map(({ id, name }) => ({ id, label: name || words.unnamed }))}
      onChange={(chosen) => void choose(chosen)}
    />
  );
}
