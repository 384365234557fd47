import { FileText } from "lucide-react";
import { useCallback, useEffect, useState } from "react";
import { Link } from "wouter";
import type { PastWorkshop } from "#core/wire/workshop.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { fetchPastWorkshops } from "../../platform/workshopApi.ts";
import { useSession } from "../../session/useSession.ts";
import { Button } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Spinner } from "../../ui/Spinner.tsx";

/** The workshops that have ended on this map, each with its minutes. */
export function PastWorkshops({ onClose }: { readonly onClose: () => void }) {
  const words = useWords().decisions;
  const format = useFormat();
  const { mapId } = useSession();
  const [past, setPast] = useState<readonly PastWorkshop[]>();
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async () => {
    const answer = await fetchPastWorkshops(mapId);
    setFailed(!answer.ok);
    if (answer.ok) setPast(answer.value);
  }, [mapId]);
  useEffect(() => void load(), [load]);
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
  return (
    <section>
      <ul className="wd-list">
        {past.map(({ id, title, openedAt }) => (
          <li key={id}>
            <Link href={`/m/${mapId}/minutes/${id}`} className="wd-past" onClick={onClose}>
              <FileText size={17} aria-hidden />
              <strong>{title}</strong>
              <span>{format.date(openedAt)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
