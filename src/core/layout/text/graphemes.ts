let segmenter: Intl.Segmenter | undefined;
const oneUnitEach =
  /^[ -~\u00a0-\u02ff\u0370-\u0482\u1e00-\u1fff\u2010-\u2027\u2030-\u203b\u20a0-\u20bf\u2212]*$/;

/** The characters of a text as readers count them: a letter keeps its marks, a family stays one emoji. */
export function graphemes(text: string): readonly string[] {
  if (oneUnitEach.test(text)) return text.split("");
  // Made when first needed: that takes as long as laying out a small map, and most maps do without.
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}
