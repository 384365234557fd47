import { ViewportPortal } from "@xyflow/react";
import { MousePointer2 } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import type { CSSProperties } from "react";
import type { Box } from "#core/layout/boxes.ts";
import type { MapLayout } from "#core/layout/mapLayout.ts";
import { useWords } from "../../i18n/useWords.ts";
import { usePersonName } from "../../session/usePersonName.ts";
import { crowd, useMap } from "../../state/mapStore.ts";
import type { Peer } from "../../state/mapStore.ts";
import { usePreferences } from "../../state/preferences.ts";
import { useScene } from "../../state/sceneStore.ts";
import { useView } from "../../state/viewStore.ts";
import { GroupSvg } from "../nodes/GroupSvg.tsx";
import { useViewportFeed } from "../ViewportFeed.ts";
import "./PeersLayer.css";

/** What the others do: outlines of what they selected, what they carry, and who types where. */
export function PeersLayer() {
  const peers = useMap((state) => state.peers);
  const layout = useScene((state) => state.layout);
  const nameOf = usePersonName();
  if (layout === undefined || peers.length === 0) return null;
  return (
    <ViewportPortal>
      <div className="c-peers" aria-hidden>
        {peers.map((peer) => (
          <PeerOutlines
            key={peer.id}
            peer={peer}
            name={nameOf(peer.id, peer.presence.user.name)}
            layout={layout}
          />
        ))}
      </div>
    </ViewportPortal>
  );
}

interface PeerProps {
  readonly peer: Peer;
  readonly name: string;
}

interface OutlinesProps extends PeerProps {
  readonly layout: MapLayout;
}

const PeerOutlines = memo(function PeerOutlines({ peer, name, layout }: OutlinesProps) {
  const words = useWords().live;
  const { user, selection = [], editing, drag } = peer.presence;
  const colour = `var(--persona-${user.colour})`;
  const ids = editing === undefined ? selection : [...new Set([...selection, editing.id])];
  return (
    <div style={peerStyle(colour)}>
      {ids.map((id) => {
        const box = boxOfId(layout, id);
        if (box === undefined) return null;
        const { x: left, y: top, width, height } = box;
        const isTyping = editing?.id === id;
        return (
          <div key={id} className="c-peer-box" style={{ left, top, width, height }}>
            {isTyping && <span className="c-peer-name">{words.types(name)}</span>}
          </div>
        );
      })}
      {drag !== undefined && <PeerDrag drag={drag} />}
    </div>
  );
});

function PeerDrag({ drag }: { readonly drag: NonNullable<Peer["presence"]["drag"]> }) {
  const group = useScene(({ scene }) =>
    scene?.groups.find(
      ({ kind, entity }) =>
        kind === drag.kind &&
        (entity.note ?? entity.touchpoint ?? entity.stage ?? entity.lane) === drag.id,
    ),
  );
  if (group === undefined) return null;
  const [left, top] = [drag.x - group.box.width / 2, drag.y - 20];
  return (
    <div className="c-peer-drag" style={{ left, top }}>
      <GroupSvg group={group} />
    </div>
  );
}

/** Where the thing of an id stands. */
function boxOfId(layout: MapLayout, id: string): Box | undefined {
  return (
    layout.cardById.get(id)?.box ??
    layout.noteById.get(id)?.box ??
    layout.stages.find(({ stage }) => stage.id === id)?.header ??
    layout.laneById.get(id)?.header
  );
}

/** Whoever rests so long looks on, and points at nothing. */
const restingMs = 20_000;

/** The others' cursors, above everything, unless they are not wanted. */
export function PeerCursors() {
  const peers = useMap((state) => state.peers);
  const isWanted = usePreferences(({ cursors }) => cursors ?? true);
  const following = useView((view) => view.following);
  const nameOf = usePersonName();
  if (!isWanted) return null;
  const isCrowd = peers.filter(({ presence }) => presence.cursor !== undefined).length >= crowd;
  return (
    <div className="c-cursors" aria-hidden>
      {peers.map((peer) => (
        <PeerCursor
          key={peer.id}
          peer={peer}
          name={isCrowd && peer.id !== following ? "" : nameOf(peer.id, peer.presence.user.name)}
        />
      ))}
    </div>
  );
}

const PeerCursor = memo(function PeerCursor({ peer, name }: PeerProps) {
  const feed = useViewportFeed();
  const element = useRef<HTMLDivElement>(null);
  const { user, cursor } = peer.presence;
  const { x, y } = cursor ?? {};
  useEffect(() => {
    const { current: arrow } = element;
    if (x === undefined || y === undefined || arrow === null) return;
    arrow.style.opacity = "1";
    const timer = setTimeout(() => (arrow.style.opacity = "0"), restingMs);
    const unfollow = feed.follow(() => {
      const at = feed.toScreen({ x, y });
      arrow.style.transform = `translate(${at.x}px, ${at.y}px)`;
    });
    return () => {
      clearTimeout(timer);
      unfollow();
    };
  }, [x, y, feed]);
  if (cursor === undefined) return null;
  const background = `var(--persona-${user.colour})`;
  return (
    <div ref={element} className="c-cursor" style={{ color: background }}>
      <MousePointer2 size={18} fill="currentColor" />
      {name !== "" && (
        <span className="c-cursor-name" style={{ background }}>
          {name}
        </span>
      )}
    </div>
  );
});

/** The colour, also for what stands on it and so cannot take it over. */
function peerStyle(colour: string): CSSProperties {
  return { color: colour, ["--peer" as string]: colour };
}
