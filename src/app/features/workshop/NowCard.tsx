import { Link } from "wouter";
import type { AnsweredKind, Block } from "#core/wire/workshop.ts";
import type { Words } from "../../i18n/words.ts";
import { useSession } from "../../session/useSession.ts";
import { mayDo, useMap } from "../../state/mapStore.ts";
import {
  changeWorkshop,
  currentBlock,
  isOpen,
  useWorkshopState,
} from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { BlockForm } from "./BlockForm.tsx";
import { DoneToggle } from "./DoneToggle.tsx";
import { FollowButton } from "./FollowButton.tsx";
import { FrozenNotice } from "./FrozenNotice.tsx";
import { KeptAnswers } from "./KeptAnswers.tsx";
import { TimeLeft } from "./TimeLeft.tsx";
import { isAnswered, nextStep } from "./planSteps.ts";
import { stepQuestion, stepSubject } from "./stepName.ts";
import { useDeeds } from "./useDeeds.ts";
import { useKeptFocus } from "./useKeptFocus.ts";
import { myState } from "./useMyPart.ts";
import { useNaming } from "./useNaming.ts";

export interface NowCardProps {
  /** One thing a screen, for a thumb. */
  readonly isPhone?: boolean;
}

/** What somebody who takes part does now. */
export function NowCard({ isPhone = false }: NowCardProps) {
  const { words } = useNaming();
  const state = useWorkshopState(myState);
  const block = useWorkshopState(currentBlock);
  const mayAnswer = useMap((map) => mayDo("comment", map));
  const isRunning = useWorkshopState(isOpen);
  useKeptFocus(() => document.querySelector<HTMLElement>(".ws-q"), `${state} ${block?.id}`);
  if (state === undefined && mayAnswer && isRunning) return <TakePart />;
  if (state === "held")
    return <Said title={words.takingPart.held} hint={words.takingPart.heldHint} />;
  return (
    <div className="ws-body" data-phone={isPhone}>
      {!isPhone && <FrozenNotice />}
      {block === undefined ? <Between /> : <Question />}
      <KeptAnswers />
      {block !== undefined && (
        <BlockForm key={block.id} block={block} isPhone={isPhone} mayAnswer={mayAnswer} />
      )}
      <div className="ws-end">
        {block !== undefined && isAnswered(block) && mayAnswer && <DoneToggle block={block} />}
        {!isPhone && <FollowButton />}
      </div>
    </div>
  );
}

function TakePart() {
  const { takingPart: words } = useNaming().words;
  const deeds = useDeeds();
  return (
    <div className="ws-body">
      <KeptAnswers />
      <Said title={words.underWay} />
      <Button kind="primary" className="ws-big" onPress={() => void deeds.join()}>
        {words.takePart}
      </Button>
    </div>
  );
}

/** What is asked, and how long there is. */
function Question() {
  const naming = useNaming();
  const block = useWorkshopState(currentBlock);
  if (block === undefined) return null;
  const { takingPart: words } = naming.words;
  const lane = block.kind === "gather" ? stepSubject(block, naming) : undefined;
  return (
    <div className="ws-ask">
      {lane !== undefined && <p className="ws-into">{words.into(lane)}</p>}
      <h2 className="ws-q" tabIndex={-1}>
        {stepQuestion(block, naming)}
      </h2>
      <TimeLeft />
      {isAnswered(block) && <p className="u-hint ws-wide">{privacyOf(block, words)}</p>}
    </div>
  );
}

/** Who will know whose the answers of a step are. */
function privacyOf(
  block: Extract<Block, { readonly kind: AnsweredKind }>,
  words: Words["takingPart"],
): string {
  if (!block.isAnonymous) return words.named;
  return block.kind === "gather" ? words.anonymous : words.anonymousScores;
}

/** Before the first step, between two, and after the last. */
function Between() {
  const { takingPart: words } = useNaming().words;
  const blocks = useWorkshopState(({ workshop }) => workshop?.blocks);
  const state = useWorkshopState(({ workshop }) => workshop?.state);
  if (state !== "open") return <Over />;
  const hasBegun = blocks?.some((block) => block.state !== "waiting") === true;
  if (!hasBegun) return <Waiting />;
  const isMore = nextStep(blocks ?? []) !== undefined;
  return <Said title={words.pause} hint={isMore ? words.pauseHint : words.lastHint} />;
}

/** What is about to begin, and who one is in it. */
function Waiting() {
  const { takingPart: words } = useNaming().words;
  const title = useWorkshopState(({ workshop }) => workshop?.title);
  const name = useWorkshopState(
    ({ workshop, myId }) => workshop?.people.find(({ id }) => id === myId)?.name,
  );
  return (
    <div className="ws-said" role="status">
      {title && <p className="ws-into">{title}</p>}
      <h2 className="ws-q" tabIndex={-1}>
        {words.soon}
      </h2>
      <p>{words.soonHint}</p>
      {name && <p className="u-hint">{words.youAre(name)}</p>}
    </div>
  );
}

/** The end, with the ways on. */
function Over() {
  const { takingPart: words } = useNaming().words;
  const { mapId } = useSession();
  const ended = useWorkshopState((state) => state.ended);
  return (
    <>
      <Said title={words.over} hint={words.overHint} />
      <div className="ws-stack">
        {ended !== undefined && (
          <Link href={`/m/${mapId}/minutes/${ended}`} className="u-button u-button-primary ws-big">
            {words.minutes}
          </Link>
        )}
        <Button className="ws-big" onPress={() => changeWorkshop({ ended: undefined })}>
          {words.openMap}
        </Button>
      </div>
    </>
  );
}

function Said({ title, hint }: { readonly title: string; readonly hint?: string }) {
  return (
    <div className="ws-said" role="status">
      <h2 className="ws-q" tabIndex={-1}>
        {title}
      </h2>
      {hint !== undefined && <p>{hint}</p>}
    </div>
  );
}
