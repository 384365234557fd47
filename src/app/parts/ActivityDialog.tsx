import type { Id } from "#core/model/journeyMap.ts";
import { useState } from "react";
import { useWords } from "../i18n/useWords.ts";
import { Banner } from "../ui/Banner.tsx";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Select } from "../ui/Select.tsx";
import { Spinner } from "../ui/Spinner.tsx";
import { ActivityLine } from "./ActivityLine.tsx";
import { useActivity } from "./useActivity.ts";
import "./ActivityDialog.css";

export interface ActivityDialogProps {
  /** What can be looked at on its own; one map alone is all there is to see. */
  readonly maps: readonly { readonly id: Id; readonly title: string }[];
  readonly isOfOneMap?: boolean;
  readonly onClose: () => void;
}

const everything = "all";

/** Who did what, the newest first: with every map, or with one. */
export function ActivityDialog({ maps, isOfOneMap = false, onClose }: ActivityDialogProps) {
  const words = useWords().activity;
  const [only] = maps;
  const [chosen, setChosen] = useState(isOfOneMap && only ? only.id : everything);
  const { entries, isMore, isLoading, hasFailed, loadMore } = useActivity(
    chosen === everything ? undefined : chosen,
  );
  const named = maps.map(({ id, title }) => ({ id, label: title || words.untitled }));
  const title = isOfOneMap ? words.titleOf(only?.title || words.untitled) : words.title;
  const retry = (
    <Button isSmall onPress={loadMore}>
      {words.retry}
    </Button>
  );
  return (
    <Dialog title={title} isOpen onClose={onClose} size="wide" isAtTop>
      <p className="u-hint">{words.hint}</p>
      {!isOfOneMap && (
        <Select
          label={words.map}
          value={chosen}
          options={[{ id: everything, label: words.allMaps }, ...named]}
          onChange={setChosen}
        />
      )}
      <ol className="act-list" aria-label={title}>
        {entries.map((entry) => (
          <ActivityLine key={entry.id} entry={entry} showsMap={!isOfOneMap} />
        ))}
      </ol>
      {entries.length === 0 && !isLoading && !hasFailed && <p role="status">{words.none}</p>}
      {hasFailed && (
        <Banner kind="warning" action={retry}>
          {words.failed}
        </Banner>
      )}
      {isLoading && <Spinner label={words.loading} />}
      {isMore && !isLoading && (
        <Button className="act-more" onPress={loadMore}>
          {words.more}
        </Button>
      )}
    </Dialog>
  );
}
