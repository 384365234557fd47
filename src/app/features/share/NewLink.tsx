import { Plus } from "lucide-react";
import { useState } from "react";
import type { SyntheticEvent } from "react";
import type { ShareLink } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { now } from "../../platform/clock.ts";
import { Button } from "../../ui/Button.tsx";
import { TermsFields } from "./TermsFields.tsx";
import { freshTerms, isDayPast } from "./linkTerms.ts";
import type { Links } from "./useLinks.ts";

export interface NewLinkProps {
  readonly create: Links["create"];
  readonly onCreated: (link: ShareLink) => void;
}

/** Makes a link: with one press where nothing special is wanted. */
export function NewLink({ create, onCreated }: NewLinkProps) {
  const words = useWords().sharing;
  const [draft, setDraft] = useState(freshTerms);
  const [isBusy, setBusy] = useState(false);
  const [round, setRound] = useState(0);
  const submit = async () => {
    if (isBusy || isDayPast(draft.lastDay, now())) return;
    setBusy(true);
    const link = await create(draft);
    setBusy(false);
    if (link === undefined) return;
    setDraft({ ...freshTerms, role: draft.role });
    setRound((last) => last + 1);
    onCreated(link);
  };
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form className="sh-new" aria-label={words.newLink} onSubmit={onSubmit}>
      <p className="sh-intro">{words.intro}</p>
      <TermsFields
        key={round}
        draft={draft}
        onChange={(change) => setDraft((last) => ({ ...last, ...change }))}
      />
      <Button
        kind="primary"
        type="submit"
        className="sh-create"
        icon={<Plus size={16} aria-hidden />}
        aria-disabled={isBusy}
      >
        {words.create}
      </Button>
    </form>
  );
}
