import type { AuditEntry } from "#core/wire/audit.ts";
import { useFormat } from "../i18n/useFormat.ts";
import { useWords } from "../i18n/useWords.ts";

export interface ActivityLineProps {
  readonly entry: AuditEntry;
  readonly showsMap: boolean;
}

/** One deed: who, what, with which map, when. */
export function ActivityLine({ entry, showsMap }: ActivityLineProps) {
  const all = useWords();
  const words = all.activity;
  const format = useFormat();
  const { personName, deed, about, role, mapTitle, at } = entry;
  const named =
    deed.startsWith("link-") || deed === "joined" ? words.unlabelled : all.people.unnamed;
  const said = words.deeds[deed](about || named);
  const facts = [
    ...(showsMap && mapTitle !== undefined ? [mapTitle || words.untitled] : []),
    ...(role === undefined ? [] : [all.people.roles[role]]),
    format.dateTime(at),
  ];
  return (
    <li className="act-line">
      <span>
        <strong>{personName || all.people.unnamed}</strong> {said}
      </span>
      <span className="u-hint">{facts.join(" · ")}</span>
    </li>
  );
}
