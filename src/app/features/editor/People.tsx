import { lazy, Suspense, useEffect, useRef } from "react";
import { useFormat } from "../../i18n/useFormat.ts";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { patiently } from "../../platform/patiently.ts";
import { useMedia } from "../../parts/useMedia.ts";
import { usePersonName } from "../../session/usePersonName.ts";
import { useSession } from "../../session/useSession.ts";
import { crowd, useMap } from "../../state/mapStore.ts";
import type { Peer } from "../../state/mapStore.ts";
import { usePreferences } from "../../state/preferences.ts";
import { changeView, useView } from "../../state/viewStore.ts";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { PopoverButton } from "../../ui/Popover.tsx";
import { Tooltip } from "../../ui/Tooltip.tsx";
import { announce } from "../../ui/announce.ts";
import { withWords } from "../../withWords.ts";
import { Avatar } from "./Avatar.tsx";
import "./People.css";

const myCard = async () => ({ default: (await withWords(import("./MyCard.tsx"))).MyCard });
const MyCard = lazy(() => patiently(myCard));

/** How many are shown beside each other, where there is room and where there is little. */
const shownPeers = { wide: 4, narrow: 1 } as const;

/** Who has the map open. A click on somebody follows their view; on oneself, name and colour. */
export function People() {
  const words = useWords().live;
  const locale = useLocale();
  const format = useFormat();
  const peers = usePeople();
  const following = useView((view) => view.following);
  const name = usePreferences((preferences) => preferences.name);
  const colour = usePreferences((preferences) => preferences.colour);
  const nameOf = usePersonName();
  const mine = nameOf(useSession().myId, name);
  useAnnouncedPeople(peers, nameOf);
  const count = useMedia("(max-width: 1180px)") ? shownPeers.narrow : shownPeers.wide;
  const hidden = peers.slice(count);
  return (
    <div className="pp" role="group" aria-label={words.people}>
      {peers.slice(0, count).map(({ id, presence }) => {
        const peer = nameOf(id, presence.user.name);
        const isFollowed = following === id;
        return (
          <Tooltip key={id} text={isFollowed ? words.following(peer) : words.follow(peer)}>
            <Avatar
              name={peer}
              colour={presence.user.colour}
              locale={locale}
              label={words.follow(peer)}
              isPressed={isFollowed}
              onPress={() => changeView({ following: isFollowed ? null : id })}
            />
          </Tooltip>
        );
      })}
      {hidden.length > 0 && (
        <MenuButton
          label={`+${hidden.length}`}
          kind="quiet"
          isSmall
          entries={hidden.map(({ id, presence }) => ({
            id: String(id),
            label: words.follow(nameOf(id, presence.user.name)),
            isChecked: following === id,
            onAction: () => changeView({ following: id }),
          }))}
        />
      )}
      <PopoverButton
        label={words.you(mine)}
        isIconOnly
        className="pp-me"
        icon={<Avatar name={mine} colour={colour} locale={locale} />}
      >
        {(close) => (
          <Suspense>
            <MyCard onClose={close} />
          </Suspense>
        )}
      </PopoverButton>
      {peers.length > 0 && (
        <span className="u-hidden">{words.more(format.count(peers.length))}</span>
      )}
    </div>
  );
}

/** The others, without what moves all the time: a cursor must not draw the bar anew. */
function usePeople(): readonly Peer[] {
  const kept = useRef<readonly Peer[]>([]);
  return useMap((state) => {
    const isSame =
      state.peers.length === kept.current.length &&
      state.peers.every(({ id, presence: { user } }, index) => {
        const before = kept.current[index];
        const known = before?.presence.user;
        return before?.id === id && known?.name === user.name && known.colour === user.colour;
      });
    if (!isSame) kept.current = state.peers;
    return kept.current;
  });
}

/** Says who comes and goes, as long as it is no crowd. */
function useAnnouncedPeople(
  peers: readonly Peer[],
  nameOf: (id: number, name: string) => string,
): void {
  const words = useWords().live;
  const known = useRef<ReadonlyMap<number, string>>(undefined);
  useEffect(() => {
    const now = new Map(peers.map(({ id, presence }) => [id, nameOf(id, presence.user.name)]));
    const before = known.current;
    known.current = now;
    if (before === undefined || now.size >= crowd) return;
    for (const [id, name] of now) if (!before.has(id)) announce(words.joined(name));
    for (const [id, name] of before) if (!now.has(id)) announce(words.left(name));
  }, [peers, words, nameOf]);
}
