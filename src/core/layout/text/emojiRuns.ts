import { graphemes } from "./graphemes.ts";

/** A piece of one line: text for the font, or one emoji that is drawn as a picture. */
export interface TextRun {
  readonly text: string;
  /** Absent for text; code points in hexadecimal as Twemoji names them. */
  readonly emoji?: string;
}

const mayHoldEmoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const isEmoji =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}.*\u200d|\p{Extended_Pictographic}\p{Emoji_Modifier})/su;

/** A line cut into text and emoji, in reading order. */
export function emojiRuns(line: string): readonly TextRun[] {
  if (!mayHoldEmoji.test(line)) return line === "" ? [] : [{ text: line }];
  const runs: TextRun[] = [];
  let text = "";
  for (const cluster of graphemes(line)) {
    if (!isEmoji.test(cluster)) {
      text += cluster;
      continue;
    }
    if (text !== "") runs.push({ text });
    text = "";
    runs.push({ text: cluster, emoji: emojiCode(cluster) });
  }
  if (text !== "") runs.push({ text });
  return runs;
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
