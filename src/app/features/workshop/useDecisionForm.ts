import { useState } from "react";
import { useSession } from "../../session/useSession.ts";
import type { DecisionDraft } from "./decisionDraft.ts";

export interface DecisionFormState {
  /** What stands in the form; undefined: it is closed. */
  readonly draft: DecisionDraft | undefined;
  /** It was opened just now, and takes the focus. */
  readonly isFresh: boolean;
  /** It has been closed: what opened it is back, and gets the focus back. */
  readonly wasOpen: boolean;
  readonly open: () => void;
  readonly change: (part: Partial<DecisionDraft>) => void;
  readonly close: () => void;
}

const kept = new Map<string, DecisionDraft>();

/** A form that takes the place of what opens it; whoever looks at something else meanwhile finds it as it was. */
export function useDecisionForm(of: string, start: () => DecisionDraft): DecisionFormState {
  const { mapId } = useSession();
  const key = `${mapId}/${of}`;
  const [draft, setDraft] = useState(() => kept.get(key));
  const [opened, setOpened] = useState<boolean>();
  const keep = (next: DecisionDraft) => {
    kept.set(key, next);
    setDraft(next);
  };
  return {
    draft,
    isFresh: opened === true,
    wasOpen: opened === false,
    open: () => {
      keep(start());
      setOpened(true);
    },
    change: (part) => keep({ ...(kept.get(key) ?? start()), ...part }),
    close: () => {
      kept.delete(key);
      setDraft(undefined);
      setOpened(false);
    },
  };
}
