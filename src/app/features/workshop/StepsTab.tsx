import { Check, Play } from "lucide-react";
import type { Block } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { openDialog } from "../../state/viewStore.ts";
import { currentBlock, useWorkshopState } from "../../state/workshopStore.ts";
import { Banner } from "../../ui/Banner.tsx";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { DecisionList } from "./DecisionList.tsx";
import { ResultView } from "./ResultView.tsx";
import { fewPeople } from "./fewPeople.ts";
import { isAnswered } from "./planSteps.ts";
import { stepIcons } from "./stepIcons.ts";
import { stepMinutes, stepName, stepSubject } from "./stepName.ts";
import { isInside, shownBlock } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";
import { useStepChange } from "./useStepChange.tsx";

/** What the open step shows, and the steps as they run: done, open, and to come. */
export function StepsTab() {
  const naming = useNaming();
  const format = useFormat();
  const steps = useStepChange();
  const workshop = useWorkshopState((state) => state.workshop);
  const current = useWorkshopState(currentBlock);
  const { workshop: words } = naming.words;
  const blocks = workshop?.blocks ?? [];
  const shown = current && shownBlock(workshop, current);
  return (
    <>
      {shown !== undefined && <ResultView key={shown.id} block={shown} />}
      {current !== undefined && <FewPeople step={current} />}
      {current?.kind === "commit" && <DecisionList offersNotes />}
      <ol className="ws-steps" aria-label={words.steps}>
        {blocks.map((block) => {
          const Icon = block.state === "closed" ? Check : stepIcons[block.kind];
          const name = stepName(block, blocks, naming);
          return (
            <li
              key={block.id}
              className="ws-step"
              data-state={block.state}
              aria-current={block.state === "open" ? "step" : undefined}
            >
              <Icon size={17} aria-hidden />
              <span className="ws-stepname">
                <strong>{name}</strong>
                <span>
                  {block.state === "waiting"
                    ? [
                        stepSubject(block, naming),
                        stepMinutes(block, { words: naming.words, format }),
                      ]
                        .filter(Boolean)
                        .join(" · ")
                    : words.states[block.state]}
                </span>
              </span>
              {block.state === "waiting" && (
                <IconButton
                  label={words.begin(name)}
                  icon={<Play size={15} aria-hidden />}
                  isSmall
                  onPress={() => steps.change(block.id)}
                />
              )}
            </li>
          );
        })}
      </ol>
      <Button isSmall kind="quiet" onPress={() => openDialog("workshop")}>
        {words.editPlan}
      </Button>
      {steps.question}
    </>
  );
}

/** Says, while an anonymous step is open, that so few people may be recognised all the same. */
function FewPeople({ step }: { readonly step: Block }) {
  const { workshop: words } = useNaming().words;
  const format = useFormat();
  const count = useWorkshopState(({ workshop }) => workshop?.people.filter(isInside).length ?? 0);
  const isHiding = isAnswered(step) && step.isAnonymous;
  if (!isHiding || count === 0 || count >= fewPeople) return null;
  return <Banner kind="info">{words.fewTakePart(format.count(count))}</Banner>;
}
