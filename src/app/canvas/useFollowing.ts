import { useEffect } from "react";
import { useMap } from "../state/mapStore.ts";
import { changeView, useView } from "../state/viewStore.ts";
import { useViewportFeed } from "./ViewportFeed.ts";

/** Looks where the followed person looks, also when there is more or less room for it; lets go when they leave. */
export function useFollowing(): void {
  const feed = useViewportFeed();
  useEffect(() => {
    let seen = "";
    const look = () => {
      const { following, camera } = useView.getState();
      // It runs with each move of everybody's cursor.
      if (following === null) return void (seen = "");
      const peer = useMap.getState().peers.find(({ id }) => id === following);
      if (peer === undefined) return changeView({ following: null });
      const { view } = peer.presence;
      const { width, height } = feed.frame;
      const key = view === undefined ? "" : JSON.stringify([following, view, width, height]);
      if (key === seen) return;
      seen = key;
      if (view !== undefined) camera?.lookAt(view);
    };
    const stops = [useMap.subscribe(look), useView.subscribe(look), feed.follow(look)];
    return () => stops.forEach((stop) => stop());
  }, [feed]);
}
