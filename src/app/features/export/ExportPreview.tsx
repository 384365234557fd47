import { useMemo } from "react";
import { writeMapFile } from "#core/formats/json/writeMapFile.ts";
import { useFormat } from "../../i18n/useFormat.ts";
import { useWords } from "../../i18n/useWords.ts";
import { useMap } from "../../state/mapStore.ts";
import { Spinner } from "../../ui/Spinner.tsx";
import { Banner } from "../../ui/Banner.tsx";
import { classes } from "../../ui/classes.ts";
import type { ExportChoice } from "./exportChoice.ts";
import type { ExportPicture } from "./exportPicture.ts";
import { fittingScale, pixelsOf } from "./fittingScale.ts";
import { usePreview } from "./usePreview.ts";

export interface ExportPreviewProps {
  readonly choice: ExportChoice;
  readonly picture: ExportPicture;
  /** What the file shows, in words. */
  readonly title: string;
}

/** What will be in the file, and how large it is. */
export function ExportPreview(props: ExportPreviewProps) {
  return props.choice.format === "json" ? <JsonPreview /> : <PicturePreview {...props} />;
}

function PicturePreview({ choice, picture, title }: ExportPreviewProps) {
  const words = useWords();
  const { count, number } = useFormat();
  const url = usePreview(choice, picture);
  const isPng = choice.format === "png";
  const scale = isPng ? fittingScale(picture.size, choice.scale) : 1;
  const { width, height } = pixelsOf(picture.size, scale);
  const size = isPng ? words.exporting.pixels : words.exporting.units;
  return (
    <figure className="ex-preview">
      <div className={classes("ex-stage", choice.background === "transparent" && "ex-chequered")}>
        {url === undefined ? (
          <span className="ex-waiting">
            <Spinner label={words.exporting.drawing} size={28} />
          </span>
        ) : (
          <img className="ex-picture" src={url} alt={words.exporting.previewOf(title)} />
        )}
      </div>
      <figcaption className="ex-size">{size(count(width), count(height))}</figcaption>
      {isPng && scale < choice.scale && (
        <Banner kind="warning">{words.exporting.tooLarge(number(scale))}</Banner>
      )}
    </figure>
  );
}

const shownLines = 40;

function JsonPreview() {
  const words = useWords().exporting;
  const { number } = useFormat();
  const map = useMap((state) => state.map);
  const text = useMemo(() => writeMapFile(map), [map]);
  const bytes = useMemo(() => new Blob([text]).size, [text]);
  return (
    <figure className="ex-preview">
      {/* It scrolls, so the keyboard has to reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="ex-stage ex-json" tabIndex={0} role="region" aria-label={words.preview}>
        {text.split("\n", shownLines).join("\n")}
      </pre>
      <figcaption className="ex-size">{number(bytes / 1000)} kB</figcaption>
    </figure>
  );
}
