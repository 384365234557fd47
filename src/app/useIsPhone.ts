import { useSyncExternalStore } from "react";

const query = "(max-width: 640px)";

/** Whether the page is as narrow as on a phone. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(query).matches);
}

function follow(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}
