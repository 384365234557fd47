import { Copy, Download } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { useLocale, useWords } from "../../i18n/useWords.ts";
import { useSession } from "../../session/useSession.ts";
import { useMap } from "../../state/mapStore.ts";
import { currentTheme } from "../../state/theme.ts";
import { useView } from "../../state/viewStore.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Progress } from "../../ui/Progress.tsx";
import { ExportOptions } from "./ExportOptions.tsx";
import { ExportPreview } from "./ExportPreview.tsx";
import { firstChoice, keepChoice, keptChoice, possibleChoice } from "./exportChoice.ts";
import { exportPicture, isSelectionDrawn } from "./exportPicture.ts";
import { useExport } from "./useExport.ts";
import "./ExportDialog.css";

export interface ExportDialogProps {
  readonly onClose: () => void;
}

/** Takes the map out of the tool: as PNG, SVG or JSON, with a true preview. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  const words = useWords().exporting;
  const locale = useLocale();
  const map = useMap((state) => state.map);
  const selection = useView((view) => view.selection);
  const personas = useView((view) => view.visiblePersonas);
  const { mapId } = useSession();
  const [wanted, setChoice] = useState(() => {
    const kept = keptChoice(
      mapId,
      map.personas.map(({ id }) => id),
    );
    return kept ?? firstChoice({ theme: currentTheme(), personas });
  });
  const isDrawn = useMemo(
    () => isSelectionDrawn({ map, selection, locale, personas: wanted.personas }),
    [map, selection, locale, wanted.personas],
  );
  const choice = useMemo(() => possibleChoice(wanted, isDrawn), [wanted, isDrawn]);
  // Choices answer at once; the picture follows when there is time.
  const later = useDeferredValue(choice);
  const { format: _format, background: _background, scale: _scale, ...drawn } = later;
  const key = JSON.stringify(drawn);
  const picture = useMemo(
    () => exportPicture({ map, selection, locale, choice: later }),
    // The picture depends on no more of the choice than the key says.
    // oxlint-disable-next-line react/exhaustive-deps
    [map, selection, locale, key],
  );
  const { progress, title, name, save, copy, cancel } = useExport(choice, picture, onClose);
  const close = () => {
    cancel();
    onClose();
  };
  if (map.stages.length === 0 && map.lanes.length === 0) {
    return (
      <Dialog title={words.title} isOpen onClose={close}>
        <EmptyState title={words.nothing} />
      </Dialog>
    );
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={close}
      size="wide"
      footer={
        progress === undefined ? (
          <>
            <span className="ex-name">{name}</span>
            {choice.format === "png" && (
              <Button icon={<Copy size={15} aria-hidden />} onPress={copy}>
                {words.copy}
              </Button>
            )}
            <Button kind="primary" icon={<Download size={15} aria-hidden />} onPress={save}>
              {words.download(words.formats[choice.format])}
            </Button>
          </>
        ) : (
          <div className="ex-progress">
            <Progress label={progress.label} value={progress.value} onCancel={cancel} />
          </div>
        )
      }
    >
      <div className="ex">
        <ExportPreview choice={choice} picture={picture} title={title} />
        <ExportOptions
          choice={choice}
          isSelectionDrawn={isDrawn}
          onChange={(change) => {
            const next = { ...wanted, ...change };
            setChoice(next);
            keepChoice(mapId, next);
          }}
        />
      </div>
    </Dialog>
  );
}
