import { CopyPlus, FileText } from "lucide-react";
import { Link } from "wouter";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { useWorkshopState } from "../../state/workshopStore.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { useNewPlan } from "./useNewPlan.ts";
import { usePastWorkshops } from "./usePastWorkshops.ts";

export interface PastWorkshopsProps {
  readonly onClose: () => void;
  /** A workshop like one of these has been planned. */
  readonly onPlanned: () => void;
}

/** The workshops that have ended on this map, each with its minutes and the way to another like it. */
export function PastWorkshops({ onClose, onPlanned }: PastWorkshopsProps) {
  const { decisions: words, workshop: planWords } = useWords();
  const format = useFormat();
  const { mapId } = useSession();
  const { past, hasFailed, load } = usePastWorkshops();
  const planning = useNewPlan();
  const isOwner = useMap(({ role }) => role === "own");
  const isFree = useWorkshopState(
    ({ status, workshop }) =>
      status === "known" && (workshop === undefined || workshop.state === "ended"),
  );
  if (past === undefined && hasFailed) {
    return (
      <EmptyState
        title={words.unreachable}
        actions={<Button onPress={() => void load()}>{words.retry}</Button>}
      />
    );
  }
  if (past === undefined) return <Spinner label={words.loadingMinutes} />;
  if (past.length === 0) {
    return (
      <EmptyState title={words.noPast}>
        <p>{words.noPastHint}</p>
      </EmptyState>
    );
  }
  const named = past.map((each) => ({ ...each, title: each.title || planWords.title }));
  return (
    <section>
      <ul className="wd-list">
        {named.map((workshop) => (
          <li key={workshop.id} className="wd-pastrow">
            <Link href={`/m/${mapId}/minutes/${workshop.id}`} className="wd-past" onClick={onClose}>
              <FileText size={17} aria-hidden />
              <strong>{workshop.title}</strong>
              <span>{format.date(workshop.openedAt)}</span>
            </Link>
            {isOwner && isFree && (
              <Button
                icon={<CopyPlus size={15} aria-hidden />}
                aria-label={planWords.planLikeOf(workshop.title)}
                isDisabled={planning.isBusy}
                onPress={() => planning.planLike(workshop, onPlanned)}
              >
                {planWords.planLike}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
