import { useState } from "react";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { LibraryToolbar } from "./LibraryToolbar.tsx";
import { MapGrid } from "./MapGrid.tsx";
import { MapGridSkeleton } from "./MapGridSkeleton.tsx";
import { TemplateGallery } from "./TemplateGallery.tsx";
import { arrangeMaps } from "./arrangeMaps.ts";
import type { MapSort } from "./arrangeMaps.ts";
import { keepSort, keptSort } from "./keptSort.ts";
import type { MapDeeds } from "./useMapDeeds.ts";
import type { MapList } from "./useMapList.ts";

export interface MapShelfProps {
  readonly list: MapList;
  readonly isBin: boolean;
  readonly deeds: MapDeeds;
  /** The last of the maps shown goes. */
  readonly onLast: () => void;
}

/** The maps in whichever state they are: on their way, not to be had, none yet, or there. */
export function MapShelf({ list, isBin, deeds, onLast }: MapShelfProps) {
  const words = useWords().library;
  const { maps, problem, refresh } = list;
  const isMaker = list.isMaker === true;
  const retry = (
    <Button isSmall onPress={() => void refresh()}>
      {words.retry}
    </Button>
  );
  const sentence = problem === "refused" ? words.refused : words.unreachable;
  if (maps === undefined && problem !== undefined) {
    return (
      <EmptyState title={words.failedTitle} actions={retry}>
        <p role="alert">{sentence}</p>
      </EmptyState>
    );
  }
  if (maps === undefined) return <MapGridSkeleton />;
  return (
    <>
      {problem !== undefined && (
        <Banner kind="warning" action={retry}>
          {sentence}
        </Banner>
      )}
      {maps.length > 0 ? (
        <FoundMaps maps={maps} isBin={isBin} isMaker={isMaker} deeds={deeds} onLast={onLast} />
      ) : (
        <EmptyShelf isBin={isBin} isMaker={isMaker} deeds={deeds} />
      )}
    </>
  );
}

interface EmptyShelfProps extends Pick<MapShelfProps, "isBin" | "deeds"> {
  readonly isMaker: boolean;
}

function EmptyShelf({ isBin, isMaker, deeds }: EmptyShelfProps) {
  const words = useWords().library;
  if (isBin) {
    return (
      <EmptyState title={words.emptyBin}>
        <p>{words.emptyBinText}</p>
      </EmptyState>
    );
  }
  if (!isMaker) {
    return (
      <EmptyState title={words.noneShared}>
        <p>{words.noneSharedText}</p>
      </EmptyState>
    );
  }
  return (
    <section className="lib-first">
      <h2>{words.firstTitle}</h2>
      <p>{words.firstText}</p>
      <TemplateGallery onChoose={deeds.create} />
    </section>
  );
}

interface FoundMapsProps extends Omit<MapShelfProps, "list"> {
  readonly maps: NonNullable<MapList["maps"]>;
  readonly isMaker: boolean;
}

function FoundMaps({ maps, isBin, isMaker, deeds, onLast }: FoundMapsProps) {
  const words = useWords().library;
  const format = useFormat();
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState<MapSort>(keptSort);
  const found = arrangeMaps(maps, { search, sort, format });
  return (
    <>
      <LibraryToolbar
        search={search}
        onSearch={setSearch}
        sort={sort}
        onSort={(chosen) => {
          setSort(chosen);
          keepSort(chosen);
        }}
        isBin={isBin}
        found={found.length}
      />
      {found.length > 0 ? (
        <MapGrid maps={found} isBin={isBin} isMaker={isMaker} deeds={deeds} onLast={onLast} />
      ) : (
        <EmptyState
          title={words.nothingFound(search.trim())}
          actions={<Button onPress={() => setSearch("")}>{words.clearSearch}</Button>}
        />
      )}
    </>
  );
}
