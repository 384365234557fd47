import { useEffect } from "react";
import { useMap } from "../../state/mapStore.ts";
import { keepComments } from "./keepComments.ts";
import { useToldComments } from "./useToldComments.ts";

/** Follows what is said of the open map for as long as what calls it stands; one place on a page does. */
export function useFollowedComments(): void {
  const mapId = useMap((state) => state.mapId);
  const tell = useToldComments();
  useEffect(() => keepComments(mapId, tell), [mapId, tell]);
}
