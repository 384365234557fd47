import { levelOf } from "#core/layout/curve/faces.ts";
import { wordsOf } from "#core/words/words.ts";
import { useLocale } from "../../i18n/useWords.ts";
import { EmotionFace, emotionLevels } from "../../parts/EmotionFace.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";

export interface FaceChoiceProps {
  readonly label: string;
  /** The nearest face shows as chosen. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly isClearable?: boolean | undefined;
  readonly size: number;
}

/** One of the five faces for an emotion. */
export function FaceChoice({ label, value, onChange, isClearable, size }: FaceChoiceProps) {
  const { emotions } = wordsOf(useLocale());
  return (
    <SegmentedControl
      label={label}
      isIconOnly
      isClearable={isClearable}
      isSmall
      value={value === undefined ? undefined : `${levelOf(value)}`}
      options={emotionLevels.map((level) => ({
        id: `${level}`,
        label: emotions[`${level}`],
        icon: <EmotionFace level={level} size={size} />,
      }))}
      onChange={(id) => onChange(id === undefined ? undefined : Number(id))}
    />
  );
}
