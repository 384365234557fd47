import { useEffect, useRef, useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { ListedMap } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { BinCard } from "./BinCard.tsx";
import { MapCard } from "./MapCard.tsx";
import type { MapDeeds } from "./useMapDeeds.ts";
import { useNow } from "../../parts/useNow.ts";

export interface MapGridProps {
  readonly maps: readonly ListedMap[];
  readonly isBin: boolean;
  /** Makes maps here. */
  readonly isMaker: boolean;
  readonly deeds: MapDeeds;
  /** The last of those shown goes. */
  readonly onLast: () => void;
}

/** The cards. When one goes, focus stays among them. */
export function MapGrid({ maps, isBin, isMaker, deeds, onLast }: MapGridProps) {
  const words = useWords().library;
  const now = useNow();
  const list = useRef<HTMLUListElement>(null);
  const [heir, setHeir] = useState<Id>();
  useEffect(() => {
    if (heir === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-map="${heir}"] :is(a, button)`)?.focus();
    setHeir(undefined);
  }, [heir]);
  const leaving = (deed: (map: ListedMap) => Promise<void>) => (map: ListedMap) => {
    const index = maps.indexOf(map);
    const next = maps[index + 1] ?? maps[index - 1];
    if (next === undefined) onLast();
    setHeir(next?.id);
    void deed(map);
  };
  return (
    <ul ref={list} className="lib-grid" aria-label={isBin ? words.bin : words.title}>
      {maps.map((map) =>
        isBin ? (
          <BinCard
            key={map.id}
            map={map}
            now={now}
            onRestore={leaving(deeds.restore)}
            onErase={leaving(deeds.erase)}
          />
        ) : (
          <MapCard
            key={map.id}
            map={map}
            now={now}
            isMaker={isMaker}
            deeds={deeds}
            onRemove={leaving(deeds.remove)}
          />
        ),
      )}
    </ul>
  );
}
