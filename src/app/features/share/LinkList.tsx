import { useEffect, useRef, useState } from "react";
import type { ShareLink } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Banner } from "../../ui/Banner.tsx";
import { LinkCard } from "./LinkCard.tsx";
import { NewLink } from "./NewLink.tsx";
import type { Links } from "./useLinks.ts";

export interface LinkListProps {
  readonly list: Links & { readonly links: readonly ShareLink[] };
  /** Undefined where the address is no longer known. */
  readonly addressOf: (link: ShareLink) => string | undefined;
  readonly onShowQr: (link: ShareLink) => void;
  /** The link whose code was looked at: the focus goes back to it. */
  readonly returnsTo: string | undefined;
}

/** A new link, and those there are. */
export function LinkList({ list, addressOf, onShowQr, returnsTo }: LinkListProps) {
  const words = useWords().sharing;
  const { links, problem } = list;
  const heading = useRef<HTMLHeadingElement>(null);
  const cards = useRef<HTMLUListElement>(null);
  const [goesTo, setGoesTo] = useState(returnsTo);
  useEffect(() => {
    if (goesTo === undefined) return;
    const card = cards.current?.querySelector(`[data-link="${goesTo}"]`);
    const target = card?.querySelector<HTMLElement>(".sh-given button");
    (target ?? heading.current)?.focus();
    card?.scrollIntoView({ block: "nearest" });
    setGoesTo(undefined);
  }, [goesTo]);
  return (
    <>
      {problem !== undefined && <Banner kind="warning">{words.unreachable}</Banner>}
      <NewLink create={list.create} onCreated={({ id }) => setGoesTo(id)} />
      <section className="sh-links" aria-labelledby="sh-links">
        <h3 id="sh-links" ref={heading} tabIndex={-1}>
          {words.links}
        </h3>
        {links.length === 0 && <p className="u-hint">{words.none}</p>}
        <ul ref={cards} className="sh-list">
          {links.map((link) => (
            <LinkCard
              key={link.id}
              link={link}
              address={addressOf(link)}
              list={list}
              onShowQr={() => onShowQr(link)}
              onReplaced={() => setGoesTo(link.id)}
              onRevoked={() => setGoesTo("")}
            />
          ))}
        </ul>
      </section>
    </>
  );
}
