import { useWords } from "../../i18n/useWords.ts";
import type { MentionListState } from "./useMentionList.ts";

/** Whom one can name; the field keeps the focus. */
export function MentionList({ list }: { readonly list: MentionListState }) {
  const words = useWords().comments;
  if (list.people.length === 0) return null;
  return (
    <ul id={list.listId} role="listbox" aria-label={words.people} className="cm-people">
      {list.people.map(({ id, name }, index) => (
        // The field has the keys; here only the pointer chooses.
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={id}
          id={list.optionId(index)}
          role="option"
          aria-selected={index === list.active}
          className="cm-person"
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => list.take(index)}
        >
          {name}
        </li>
      ))}
    </ul>
  );
}
