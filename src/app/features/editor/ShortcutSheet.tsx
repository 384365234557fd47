import { actionGroups, isOffered } from "../../actions/action.ts";
import { actionIds, actionOf } from "../../actions/index.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { Words } from "../../i18n/words.ts";
import { canEdit, useMap } from "../../state/mapStore.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { shortcutText } from "../../ui/shortcutText.ts";
import "./ShortcutSheet.css";

/** Every key there is, by what it is for. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const role = useMap((state) => state.role);
  return (
    <Dialog title={words.dialogs.shortcutsTitle} isOpen onClose={onClose} size="wide">
      {/* On small screens it scrolls, so the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="ss" tabIndex={0} role="region" aria-label={words.dialogs.shortcutsTitle}>
        <KeyGroup
          title={words.dialogs.onTheMap}
          rows={canEdit({ role }) ? mapKeys(words.dialogs) : viewKeys(words.dialogs)}
        />
        {actionGroups.map((group) => {
          const ids = actionIds.filter((id) => {
            const action = actionOf(id);
            const hasKeys = (action.shortcuts ?? []).length > 0;
            return action.group === group && hasKeys && isOffered(action, { role });
          });
          const rows = ids.map((id) => ({
            label: words.actions.names[id],
            keys: (actionOf(id).shortcuts ?? []).map((shortcut) => shortcutText(shortcut)),
          }));
          return <KeyGroup key={group} title={words.actions.groups[group]} rows={rows} />;
        })}
      </div>
    </Dialog>
  );
}

interface KeyRow {
  readonly label: string;
  readonly keys: readonly string[];
}

function KeyGroup({ title, rows }: { readonly title: string; readonly rows: readonly KeyRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section className="ss-group">
      <h3 className="ss-title">{title}</h3>
      <dl className="ss-rows">
        {rows.map(({ label, keys }) => (
          <div key={label} className="ss-row">
            <dt>{label}</dt>
            <dd>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** For whom looks on. */
function viewKeys({ keys, wheel, space, drag }: Words["dialogs"]): readonly KeyRow[] {
  return [
    { label: keys.arrows, keys: ["← ↑ ↓ →"] },
    { label: keys.next, keys: ["Tab", shortcutText("Shift+Tab")] },
    { label: keys.details, keys: [shortcutText("Enter")] },
    { label: keys.extend, keys: [`${shortcutText("Shift+x").slice(0, -1)}← ↑ ↓ →`] },
    { label: keys.pan, keys: [`${space} + ${drag}`] },
    { label: keys.zoom, keys: [wheel] },
  ];
}

function mapKeys({ keys, wheel, space, drag }: Words["dialogs"]): readonly KeyRow[] {
  return [
    { label: keys.arrows, keys: ["← ↑ ↓ →"] },
    { label: keys.next, keys: ["Tab", shortcutText("Shift+Tab")] },
    { label: keys.open, keys: [shortcutText("Enter")] },
    { label: keys.newLine, keys: [shortcutText("Shift+Enter")] },
    { label: keys.done, keys: [shortcutText("Escape")] },
    { label: keys.extend, keys: [`${shortcutText("Shift+x").slice(0, -1)}← ↑ ↓ →`] },
    { label: keys.score, keys: [shortcutText("Enter")] },
    { label: keys.raise, keys: ["↑ ↓"] },
    { label: keys.raiseFine, keys: [`${shortcutText("Shift+x").slice(0, -1)}↑ ↓`] },
    { label: keys.nextFace, keys: ["← →"] },
    { label: keys.pan, keys: [`${space} + ${drag}`] },
    { label: keys.zoom, keys: [wheel] },
  ];
}
