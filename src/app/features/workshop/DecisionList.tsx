import { Plus } from "lucide-react";
import { useWords } from "../../i18n/useWords.ts";
import { now } from "../../platform/clock.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";
import { DecisionForm } from "./DecisionForm.tsx";
import { DecisionRow } from "./DecisionRow.tsx";
import { newDraft } from "./decisionDraft.ts";
import { TopNotes } from "./TopNotes.tsx";
import { useDecisionForm } from "./useDecisionForm.ts";
import { useDecisions } from "./useDecisions.ts";
import "./decisions.css";

export interface DecisionListProps {
  /** Offers the notes that stand out, so that they become decisions. */
  readonly offersNotes?: boolean;
}

/** What was decided on this map: everybody sees it, who may edit the map changes it. */
export function DecisionList({ offersNotes = false }: DecisionListProps) {
  const words = useWords().decisions;
  const isEditor = useMap(canEdit);
  const decisions = useDecisions();
  const form = useDecisionForm("new", () => newDraft(now()));
  const { items, hasFailed, refresh, add } = decisions;
  if (items === undefined) {
    if (!hasFailed) return <Spinner label={words.loading} />;
    return (
      <EmptyState
        title={words.failed}
        actions={<Button onPress={() => void refresh()}>{words.retry}</Button>}
      />
    );
  }
  return (
    <section className="dc" aria-label={words.title}>
      {items.length === 0 && offersNotes && <p className="u-hint">{words.noneHint}</p>}
      {items.length === 0 && form.draft === undefined && !offersNotes && (
        <EmptyState title={words.none}>{isEditor && <p>{words.noneHint}</p>}</EmptyState>
      )}
      <ul className="dc-list">
        {items.map((item) => (
          <DecisionRow key={item.id} item={item} decisions={decisions} isEditor={isEditor} />
        ))}
      </ul>
      {isEditor && form.draft !== undefined && (
        <DecisionForm draft={form.draft} form={form} onSave={add} />
      )}
      {isEditor && form.draft === undefined && (
        <Button
          className="dc-add"
          icon={<Plus size={15} aria-hidden />}
          autoFocus={form.wasOpen}
          onPress={form.open}
        >
          {words.add}
        </Button>
      )}
      {isEditor && offersNotes && <TopNotes taken={items} onAdd={add} />}
    </section>
  );
}
