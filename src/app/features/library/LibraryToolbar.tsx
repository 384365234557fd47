import { FileDown, Plus } from "lucide-react";
import { useRef } from "react";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Select } from "../../ui/Select.tsx";
import { mapSorts } from "./arrangeMaps.ts";
import type { MapSort } from "./arrangeMaps.ts";

export interface LibraryToolbarProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly sort: MapSort;
  readonly onSort: (sort: MapSort) => void;
}

/** Finds and orders what is shown. */
export function LibraryToolbar({ search, onSearch, sort, onSort }: LibraryToolbarProps) {
  const words = useWords().library;
  return (
    <div className="lib-tools">
      <SearchField
        label={words.search}
        placeholder={words.search}
        className="lib-search"
        value={search}
        onChange={onSearch}
      />
      <Select
        hiddenLabel={words.sort}
        className="lib-sort"
        options={mapSorts.map((id) => ({ id, label: words.sorts[id] }))}
        value={sort}
        onChange={onSort}
      />
    </div>
  );
}

export interface LibraryButtonsProps {
  readonly onNew: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The ways to a further map. */
export function LibraryButtons({ onNew, onFiles }: LibraryButtonsProps) {
  const words = useWords().library;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <div className="lib-buttons">
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file can be chosen again.
          event.target.value = "";
        }}
      />
      <Button icon={<FileDown size={16} />} onPress={() => chooser.current?.click()}>
        {words.importFile}
      </Button>
      <Button kind="primary" icon={<Plus size={16} />} onPress={onNew}>
        {words.newMap}
      </Button>
    </div>
  );
}
