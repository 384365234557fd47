import { useRef } from "react";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { usePresence } from "../usePresence.ts";
import { AddLayer } from "./AddLayer.tsx";
import { CommentMarks } from "./CommentMarks.tsx";
import { FollowPill } from "./FollowPill.tsx";
import { HeaderTools } from "./HeaderTools.tsx";
import { Minimap } from "./Minimap.tsx";
import { PeerCursors, PeersLayer } from "./PeersLayer.tsx";
import { RevealLayer } from "./RevealLayer.tsx";
import { ScoreVeil } from "./ScoreVeil.tsx";

/** What lies over the map once it stands: ways to change it, who else is there, and all of it in small. */
export function LaterLayers() {
  const isEditor = useMap(canEdit);
  const inside = useRef<HTMLSpanElement>(null);
  usePresence(inside);
  return (
    <>
      <span ref={inside} hidden />
      {isEditor && <HeaderTools />}
      <PeersLayer />
      <RevealLayer />
      <CommentMarks />
      <ScoreVeil />
      {isEditor && <AddLayer />}
      <PeerCursors />
      <FollowPill />
      <Minimap />
    </>
  );
}
