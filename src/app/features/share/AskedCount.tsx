import { useEffect, useRef, useState } from "react";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { fetchMapPeople } from "../../platform/peopleApi.ts";
import { onMapEvent } from "../../session/mapEvents.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { announce } from "../../ui/announce.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import "./AskedCount.css";

/** How many ask to be let in to the open map, for its owners; as long as it stands, it is followed. */
export function AskedCount() {
  const words = useWords().library;
  const format = useFormat();
  const { mapId } = useSession();
  const isOnline = useMap(({ connection }) => connection === "online");
  const [count, setCount] = useState(0);
  const last = useRef(0);
  useEffect(() => {
    let isLeft = false;
    const ask = async () => {
      const answer = await fetchMapPeople(mapId);
      if (answer.ok && !isLeft) setCount(answer.value.requests.length);
    };
    if (isOnline) void ask();
    const stop = onMapEvent("requests", () => void ask());
    return () => {
      isLeft = true;
      stop();
    };
  }, [mapId, isOnline]);
  useEffect(() => {
    if (count > last.current) announce(words.requests(format.count(count)));
    last.current = count;
  }, [count, words, format]);
  if (count === 0) return null;
  return (
    <>
      <span className="sh-asked" aria-hidden>
        {format.count(count)}
      </span>
      <VisuallyHidden>{words.requests(format.count(count))}</VisuallyHidden>
    </>
  );
}
