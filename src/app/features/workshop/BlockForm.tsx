import type { Block } from "#core/wire/workshop.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { DecisionList } from "./DecisionList.tsx";
import { GatherForm } from "./GatherForm.tsx";
import { RateCards } from "./RateCards.tsx";
import { RateList } from "./RateList.tsx";
import { ResultView } from "./ResultView.tsx";
import { VoteForm } from "./VoteForm.tsx";
import { shownBlock } from "./useMyPart.ts";

export interface BlockFormProps {
  readonly block: Block;
  readonly isPhone: boolean;
  readonly mayAnswer: boolean;
}

/** What one does in the open block. */
export function BlockForm({ block, isPhone, mayAnswer }: BlockFormProps) {
  const shown = useWorkshopState(({ workshop }) => shownBlock(workshop, block));
  if (shown !== undefined) return <ResultView block={shown} />;
  if (block.kind === "commit") return <DecisionList />;
  if (!mayAnswer) return null;
  switch (block.kind) {
    case "gather":
      return <GatherForm block={block} />;
    case "rate":
    case "gap":
      return isPhone ? <RateCards block={block} /> : <RateList block={block} />;
    case "vote":
      return <VoteForm block={block} />;
    case "reveal":
      return null;
  }
}
