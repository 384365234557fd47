import { useState } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { Block } from "#core/wire/workshop.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Select } from "../../ui/Select.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { ResultView } from "./ResultView.tsx";
import { revealedBlocks } from "./loadWorkshop.ts";
import { stepName, stepSubject } from "./stepName.ts";
import { useNaming } from "./useNaming.ts";

/** The results that have been revealed so far, one at a time, the last first. */
export function ResultsTab() {
  const naming = useNaming();
  const { workshop: words } = naming.words;
  const workshop = useWorkshopState((state) => state.workshop);
  const [chosen, setChosen] = useState<Id>();
  const shown = workshop === undefined ? [] : revealedBlocks(workshop);
  const blocks = (workshop?.blocks ?? []).filter(({ id }) => shown.includes(id)).toReversed();
  const block = blocks.find(({ id }) => id === chosen) ?? blocks[0];
  const label = (step: Block) =>
    [stepName(step, blocks, naming), stepSubject(step, naming)].filter(Boolean).join(" · ");
  if (block === undefined) return <EmptyState title={words.noResults} />;
  return (
    <>
      {blocks.length > 1 && (
        <Select
          hiddenLabel={words.tabs.results}
          value={block.id}
          options={blocks.map((each) => ({ id: each.id, label: label(each) }))}
          onChange={setChosen}
        />
      )}
      <ResultView key={block.id} block={block} />
    </>
  );
}
