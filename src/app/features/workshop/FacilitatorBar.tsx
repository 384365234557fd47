import { ArrowRight, Pause, Play, QrCode, Square, Users } from "lucide-react";
import { useRef, useState } from "react";
import type { MouseEvent } from "react";
import type { Id } from "#core/model/journeyMap.ts";
import type { Workshop } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { changeWorkshop, currentBlock, useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { EndDialog } from "./EndDialog.tsx";
import { FacilitatorMenu } from "./FacilitatorMenu.tsx";
import { TimeLeft } from "./TimeLeft.tsx";
import { NewCodeQuestion } from "./NewCodeQuestion.tsx";
import { SwitchedOn } from "./SwitchedOn.tsx";
import { WaitingSign } from "./WaitingSign.tsx";
import { isPaused } from "./countdown.ts";
import { hasBegun, isAnswered, nextStep } from "./planSteps.ts";
import { stepIcons } from "./stepIcons.ts";
import { stepName, stepQuestion } from "./stepName.ts";
import { useDeeds } from "./useDeeds.ts";
import { doneCount, heldCount } from "./useMyPart.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { useNaming } from "./useNaming.ts";
import { useStepChange } from "./useStepChange.tsx";
import { useStepsTab } from "./useStepsTab.ts";
import "./workshop.css";

/** What the facilitator needs while the map is on the beamer: what runs, how long, who is ready, what comes next. */
export function FacilitatorBar() {
  const naming = useNaming();
  const format = useFormat();
  const steps = useStepChange();
  const [asked, setAsked] = useState<"end" | "newCode">();
  const bar = useRef<HTMLElement>(null);
  const workshop = useWorkshopState((state) => state.workshop);
  const block = useWorkshopState(currentBlock);
  const { workshop: words } = naming.words;
  useStepsTab(block?.id);
  const menu = () => bar.current?.querySelector<HTMLElement>("[aria-haspopup]");
  useKeptFocus(menu, partsKey(workshop));
  if (workshop?.state !== "open") return null;
  const { done, all } = doneCount(workshop);
  return (
    <section ref={bar} className="ws-bar" aria-label={words.title}>
      <Now />
      {block !== undefined && workshop.countdown !== undefined && <TimeControls />}
      {block !== undefined && isAnswered(block) && (
        <span className="ws-done" title={words.doneLong(format.count(done), format.count(all))}>
          <Users size={16} aria-hidden />
          {words.done(format.count(done), format.count(all))}
        </span>
      )}
      <WaitingSign />
      <SwitchedOn workshop={workshop} />
      <div className="ws-moves">
        <IconButton
          label={words.showWayIn}
          icon={<QrCode size={18} aria-hidden />}
          onPress={() => changeWorkshop({ isWayInShown: true })}
        />
        <FacilitatorMenu
          workshop={workshop}
          onNewCode={() => setAsked("newCode")}
          onEnd={() => setAsked("end")}
        />
        {block !== undefined && (
          <Button icon={<Square size={13} aria-hidden />} onPress={() => steps.change()}>
            {words.closeStep}
          </Button>
        )}
        <NextButton onBegin={steps.change} onEnd={() => setAsked("end")} />
      </div>
      {steps.question}
      {asked === "end" && <EndDialog onClose={() => setAsked(undefined)} />}
      {asked === "newCode" && <NewCodeQuestion onClose={() => setAsked(undefined)} />}
    </section>
  );
}

/** What runs now, with what people are asked. */
function Now() {
  const naming = useNaming();
  const workshop = useWorkshopState((state) => state.workshop);
  const block = useWorkshopState(currentBlock);
  const { workshop: words } = naming.words;
  const blocks = workshop?.blocks ?? [];
  if (block === undefined) {
    const isOver = nextStep(blocks) === undefined;
    return (
      <p className="ws-now">
        <span>{!hasBegun(blocks) ? words.notBegun : isOver ? words.allDone : words.between}</span>
      </p>
    );
  }
  const Icon = stepIcons[block.kind];
  return (
    <p className="ws-now">
      <Icon size={20} aria-hidden />
      <strong>{stepName(block, blocks, naming)}</strong>
      <span className="ws-question">{stepQuestion(block, naming)}</span>
    </p>
  );
}

function TimeControls() {
  const { workshop: words } = useNaming().words;
  const deeds = useDeeds();
  const isStopped = useWorkshopState(({ workshop }) => isPaused(workshop?.countdown));
  return (
    <span className="ws-times">
      <TimeLeft hasControls />
      <IconButton
        label={isStopped ? words.resume : words.pause}
        icon={isStopped ? <Play size={17} aria-hidden /> : <Pause size={17} aria-hidden />}
        onPress={() => void deeds.run({ type: isStopped ? "resume" : "pause" })}
      />
      <Button
        kind="quiet"
        aria-label={words.addMinute}
        onPress={() => void deeds.run({ type: "addMinute" })}
      >
        {words.plusMinute}
      </Button>
    </span>
  );
}

interface NextButtonProps {
  readonly onBegin: (step: Id) => void;
  readonly onEnd: () => void;
}

function NextButton({ onBegin, onEnd }: NextButtonProps) {
  const naming = useNaming();
  const workshop = useWorkshopState((state) => state.workshop);
  const { workshop: words } = naming.words;
  const blocks = workshop?.blocks ?? [];
  const next = nextStep(blocks);
  if (next === undefined) {
    return (
      <Button kind="primary" className="ws-next" onPress={onEnd}>
        {words.finish}
      </Button>
    );
  }
  const name = next.kind === "reveal" ? words.kinds.reveal : stepName(next, blocks, naming);
  return (
    <Button
      kind="primary"
      className="ws-next"
      onClickCapture={heedOneClick}
      onPress={() => onBegin(next.id)}
    >
      {hasBegun(blocks) ? words.next(name) : words.first(name)}
      <ArrowRight size={17} aria-hidden />
    </Button>
  );
}

/** The second click of a double click would begin the step after the one that was meant. */
function heedOneClick(event: MouseEvent): void {
  if (event.detail > 1) event.stopPropagation();
}

/** Another one wherever something may have gone from the bar. */
function partsKey(workshop: Workshop | undefined): string {
  if (workshop === undefined) return "";
  const { current, isMapFrozen, hidesNames, holdsNewcomers, frozenLanes } = workshop;
  const isWaitedFor = heldCount({ workshop }) > 0;
  const signs = [isMapFrozen, hidesNames, holdsNewcomers, frozenLanes.length];
  return [current, isWaitedFor, ...signs].join();
}
