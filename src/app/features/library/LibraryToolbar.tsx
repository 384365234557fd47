import { FileDown, Plus } from "lucide-react";
import { useRef } from "react";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { SearchField } from "../../ui/SearchField.tsx";
import { Select } from "../../ui/Select.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { mapSorts } from "./arrangeMaps.ts";
import type { MapSort } from "./arrangeMaps.ts";

export interface LibraryToolbarProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly sort: MapSort;
  readonly onSort: (sort: MapSort) => void;
  readonly isBin: boolean;
  /** How many maps the search found; read aloud. */
  readonly found: number;
}

/** Finds and orders what is shown. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const { search, onSearch, sort, onSort, isBin, found } = props;
  const words = useWords().library;
  const format = useFormat();
  const nameOf = (id: MapSort) => words.sorts[isBin && id === "updated" ? "deleted" : id];
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
        options={mapSorts.map((id) => ({ id, label: nameOf(id) }))}
        value={sort}
        onChange={onSort}
      />
      <span role="status">
        <VisuallyHidden>{search === "" ? "" : words.found(format.count(found))}</VisuallyHidden>
      </span>
    </div>
  );
}

export interface LibraryButtonsProps {
  /** Absent where the choice of templates is on the page already. */
  readonly onNew: (() => void) | undefined;
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
      {onNew !== undefined && (
        <Button kind="primary" icon={<Plus size={16} />} onPress={onNew}>
          {words.newMap}
        </Button>
      )}
    </div>
  );
}
