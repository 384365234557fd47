import { useState } from "react";
import type { SyntheticEvent } from "react";
import type { ShareLink } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { now } from "../../platform/clock.ts";
import { Button } from "../../ui/Button.tsx";
import { TermsFields } from "./TermsFields.tsx";
import { changeOf, draftOf, isDayPast } from "./linkTerms.ts";
import type { Links } from "./useLinks.ts";

export interface EditLinkProps {
  readonly link: ShareLink;
  readonly name: string;
  readonly change: Links["change"];
  readonly onClose: () => void;
}

/** The terms of a link, changed in its place. */
export function EditLink({ link, name, change, onClose }: EditLinkProps) {
  const words = useWords().sharing;
  const [draft, setDraft] = useState(() => draftOf(link));
  const save = async () => {
    const differs = Object.keys(changeOf(link, draft)).length > 0;
    if (draft.lastDay !== draftOf(link).lastDay && isDayPast(draft.lastDay, now())) return;
    if (!differs || (await change(link, draft))) onClose();
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <form className="sh-new" aria-label={words.editTitle(name)} onSubmit={onSubmit}>
      <TermsFields
        draft={draft}
        onChange={(next) => setDraft((last) => ({ ...last, ...next }))}
        hasPassword={link.hasPassword}
        isWhole
        takesFocus
      />
      <div className="sh-buttons">
        <Button onPress={onClose}>{words.cancel}</Button>
        <Button kind="primary" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
