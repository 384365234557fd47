import { isInInter } from "./advance.ts";
import { graphemes } from "./graphemes.ts";

/** A piece of one line: text that Inter draws, text that it does not, or one emoji that is drawn as a picture. */
export interface TextRun {
  readonly text: string;
  /** Absent for text; code points in hexadecimal as Twemoji names them. */
  readonly emoji?: string;
}

const simple = /^[ -~\u00a0-\u02ff\u0370-\u0482\u2010-\u2027\u20ba\u2212]*$/;
const mayHoldEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const isEmoji =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}.*\u200d|\p{Extended_Pictographic}\p{Emoji_Modifier})/su;

/** A line cut where its font changes, in reading order: a rasteriser sets a whole piece in the font of its strangest letter. */
export function textRuns(line: string): readonly TextRun[] {
  if (simple.test(line)) return line === "" ? [] : [{ text: line }];
  const runs: { text: string; kind: Kind }[] = [];
  for (const cluster of graphemes(line)) {
    const last = runs.at(-1);
    const kind = kindOf(cluster, last?.kind);
    if (last !== undefined && last.kind === kind && kind !== "emoji") last.text += cluster;
    else runs.push({ text: cluster, kind });
  }
  return runs.map(({ text, kind }) =>
    kind === "emoji" ? { text, emoji: emojiCode(text) } : { text },
  );
}

type Kind = "inter" | "other" | "emoji";

/** A space goes with what stands before it. */
function kindOf(cluster: string, before: Kind | undefined): Kind {
  if (cluster === " " && before === "other") return "other";
  if (isEmojiCluster(cluster)) return "emoji";
  const isOwn = Array.from(cluster).every((letter) => isInInter(letter.codePointAt(0) ?? 0));
  return isOwn ? "inter" : "other";
}

/** Whether one grapheme cluster is drawn as a picture. */
export function isEmojiCluster(cluster: string): boolean {
  return mayHoldEmoji.test(cluster) && isEmoji.test(cluster);
}

function emojiCode(cluster: string): string {
  const codes = Array.from(cluster, (character) => character.codePointAt(0) ?? 0);
  return codes
    .filter((code) => code !== 0xfe0f)
    .map((code) => code.toString(16).padStart(4, "0"))
    .join("-");
}
