import type { AccessRequest } from "#core/wire/people.ts";
import { linkRoles } from "#core/wire/access.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { now } from "../../platform/clock.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import type { MapPeopleList } from "./usePeople.ts";

export interface RequestLineProps {
  readonly request: AccessRequest;
  readonly list: MapPeopleList;
  readonly onAnswered: () => void;
}

/** Somebody who asks to get in, with what they wrote; they are given a role or turned down. */
export function RequestLine({ request, list, onAnswered }: RequestLineProps) {
  const words = useWords().people;
  const format = useFormat();
  const name = request.name || words.unnamed;
  const settle = async (answered: Promise<boolean>) => {
    if (await answered) onAnswered();
  };
  return (
    <li className="u-person">
      <div className="u-person-who">
        <span className="u-person-name">
          {words.requestAt(name, format.relative(request.at, now()))}
        </span>
        {request.note !== "" && <q className="sp-note">{request.note}</q>}
      </div>
      <MenuButton
        label={words.give}
        isSmall
        entries={linkRoles.map((role) => ({
          id: role,
          label: words.roles[role],
          onAction: () => void settle(list.give(request, role)),
        }))}
      />
      <Button
        isSmall
        kind="quiet"
        aria-label={words.dismissOf(name)}
        onPress={() => void settle(list.dismiss(request))}
      >
        {words.dismiss}
      </Button>
    </li>
  );
}
