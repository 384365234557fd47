import { RotateCcw, Trash2 } from "lucide-react";
import { useState } from "react";
import type { ListedMap } from "#core/wire/access.ts";
import { useWords } from "../../i18n/useWords.ts";
import { Button } from "../../ui/Button.tsx";
import { Confirm } from "../../ui/Confirm.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { MapFacts } from "./MapFacts.tsx";
import { Thumbnail } from "./Thumbnail.tsx";

export interface BinCardProps {
  readonly map: ListedMap;
  readonly now: number;
  readonly onRestore: (map: ListedMap) => void;
  readonly onErase: (map: ListedMap) => void;
}

/** One map in the bin: back to the library, or gone for ever. */
export function BinCard({ map, now, onRestore, onErase }: BinCardProps) {
  const words = useWords().library;
  const title = map.title || words.untitled;
  const [isAsking, setAsking] = useState(false);
  return (
    <li className="lib-card lib-card-binned" data-map={map.id}>
      <Thumbnail map={map} />
      <div className="lib-card-line">
        <h2 className="lib-card-title">{title}</h2>
      </div>
      <MapFacts map={map} now={now} />
      <div className="lib-card-buttons">
        <Button
          isSmall
          icon={<RotateCcw size={14} />}
          aria-label={`${words.restore}: ${title}`}
          onPress={() => onRestore(map)}
        >
          {words.restore}
        </Button>
        <IconButton
          label={`${words.erase}: ${title}`}
          isSmall
          icon={<Trash2 size={15} />}
          onPress={() => setAsking(true)}
        />
      </div>
      <Confirm
        title={words.eraseTitle(title)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => onErase(map)}
        confirmLabel={words.erase}
        isDangerous
      >
        <p>{words.eraseText}</p>
      </Confirm>
    </li>
  );
}
