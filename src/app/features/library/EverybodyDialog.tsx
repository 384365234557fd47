import { useRef, useState } from "react";
import { isFound } from "#core/words/folded.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { KnownPersonLine } from "./KnownPersonLine.tsx";
import { useEverybody } from "./useEverybody.ts";
import "../../ui/PersonList.css";

/** Everybody the server knows: who owns it, who is a member, who only came by a link. */
export function EverybodyDialog({ onClose }: { readonly onClose: () => void }) {
  const all = useWords();
  const words = all.people;
  const everybody = useEverybody();
  const [search, setSearch] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const { found: people, hasFailed, refresh } = everybody;
  const shown = people?.filter(({ name }) => isFound(name, search));
  const retry = (
    <Button isSmall onPress={() => void refresh()}>
      {words.retry}
    </Button>
  );
  return (
    <Dialog title={words.everybody} isOpen onClose={onClose} size="wide" isAtTop>
      <p className="u-hint">{words.everybodyHint}</p>
      <SearchField
        label={words.search}
        placeholder={words.search}
        value={search}
        onChange={setSearch}
      />
      {hasFailed && (
        <Banner kind="warning" action={retry}>
          {words.failed}
        </Banner>
      )}
      {people === undefined && !hasFailed && <Spinner label={all.library.loading} />}
      {shown?.length === 0 && <p role="status">{words.nobodyFound}</p>}
      <ul ref={list} className="u-people" tabIndex={-1} aria-label={words.everybody}>
        {shown?.map((person) => (
          <KnownPersonLine
            key={person.id}
            person={person}
            everybody={everybody}
            onRemoved={() => list.current?.focus()}
          />
        ))}
      </ul>
    </Dialog>
  );
}
