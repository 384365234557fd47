import { useCallback, useEffect, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { IssuedLink, ShareLink } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { valueOrTold } from "../../parts/valueOrTold.ts";
import {
  changeLink,
  createLink,
  fetchLinks,
  replaceLink,
  revokeLink,
} from "../../platform/accessApi.ts";
import { announce } from "../../ui/announce.ts";
import { showToast } from "../../ui/toasts.ts";
import { keepSecret } from "./knownSecrets.ts";
import { changeOf, termsOf } from "./linkTerms.ts";
import type { DraftTerms } from "./linkTerms.ts";

/** The links of a map, with what can be done to them; each says its outcome, and whether it came to be. */
export interface Links {
  /** The newest first; undefined until the first answer. */
  readonly links: readonly ShareLink[] | undefined;
  readonly problem: "unreachable" | "refused" | undefined;
  readonly refresh: () => Promise<void>;
  readonly create: (draft: DraftTerms) => Promise<ShareLink | undefined>;
  readonly change: (link: ShareLink, draft: DraftTerms) => Promise<boolean>;
  readonly replace: (link: ShareLink) => Promise<boolean>;
  readonly revoke: (link: ShareLink) => Promise<boolean>;
}

/** Asks for nothing before it is `isWanted`. */
export function useLinks(mapId: Id, isWanted: boolean): Links {
  const all = useWords();
  const words = all.sharing;
  const [links, setLinks] = useState<readonly ShareLink[]>();
  const [problem, setProblem] = useState<Links["problem"]>();
  const refresh = useCallback(async () => {
    const answer = await fetchLinks(mapId);
    setProblem(answer.ok ? undefined : answer.failure);
    if (answer.ok) setLinks(answer.value.toSorted(byNewest));
  }, [mapId]);
  useEffect(() => {
    if (isWanted) void refresh();
  }, [refresh, isWanted]);

  const put = (link: ShareLink) =>
    setLinks((last = []) =>
      last.some(({ id }) => id === link.id)
        ? last.map((each) => (each.id === link.id ? link : each))
        : [link, ...last],
    );
  const keep = (issued: IssuedLink) => {
    keepSecret(issued);
    put(issued.link);
  };
  return {
    links,
    problem,
    refresh,
    create: async (draft) => {
      const issued = valueOrTold(await createLink(mapId, termsOf(draft)), all);
      if (issued === undefined) return undefined;
      keep(issued);
      announce(words.created);
      return issued.link;
    },
    change: async (link, draft) => {
      const changed = valueOrTold(await changeLink(mapId, link.id, changeOf(link, draft)), all);
      if (changed === undefined) return false;
      put(changed);
      announce(words.changed(changed.label || words.unlabelled));
      return true;
    },
    replace: async (link) => {
      const issued = valueOrTold(await replaceLink(mapId, link.id), all);
      if (issued === undefined) return false;
      keep(issued);
      announce(words.replaced);
      return true;
    },
    revoke: async (link) => {
      const gone = valueOrTold(await revokeLink(mapId, link.id), all);
      if (gone === undefined) return false;
      setLinks((last) => last?.filter(({ id }) => id !== link.id));
      showToast(words.revoked(link.label || words.unlabelled));
      return true;
    },
  };
}

function byNewest(one: ShareLink, other: ShareLink): number {
  return Date.parse(other.createdAt) - Date.parse(one.createdAt);
}
