import { useState } from "react";
import type { MapSummary } from "#core/wire/mapSummary.ts";
import { useLocale } from "../../i18n/useWords.ts";
import { useTheme } from "../../state/theme.ts";

/** The map, small, as it is now. While it cannot be drawn, an empty sheet. */
export function Thumbnail({ map }: { readonly map: MapSummary }) {
  const theme = useTheme();
  const options = `theme=${theme}&locale=${useLocale()}&v=${map.version}`;
  const address = `/api/maps/${map.id}/thumbnail?${options}`;
  const [failed, setFailed] = useState<string>();
  const [isDrawn, setDrawn] = useState(false);
  return (
    <span className="lib-thumbnail" aria-hidden data-waiting={!isDrawn && failed !== address}>
      {failed !== address && (
        <img
          key={map.id}
          src={address}
          alt=""
          loading="lazy"
          decoding="async"
          draggable={false}
          onLoad={() => setDrawn(true)}
          onError={() => setFailed(address)}
        />
      )}
    </span>
  );
}
