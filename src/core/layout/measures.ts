/** The sizes of a drawing in map units. */
export const measures = {
  laneHeaderWidth: 148,
  columnWidth: 168,
  cardWidth: 152,
  cardPadding: 10,
  cardMinHeight: 64,
  /** On either side of a card inside its column. */
  columnPadding: 8,
  gap: 8,
  stageGap: 8,
  laneGap: 8,
  stageHeaderHeight: 52,
  collapsedStageWidth: 48,
  collapsedLaneHeight: 40,
  laneMinHeight: 56,
  lanePadding: 12,
  /** Between sub-rows, for the paths that pass over cards. */
  corridor: 20,
  faceRadius: 11,
  /** The ring around a face that names its persona. */
  ringRadius: 14,
  /** From +2 to −2 on the curve. */
  curveHeight: 168,
  /** Above +2 and below −2, for flags. */
  curvePadding: 46,
  barHeight: 22,
  flagHeight: 20,
  /** Lines of a text in the editor before it fades. */
  maxLines: 6,
} as const;
