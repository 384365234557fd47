import { limits } from "#core/wire/limits.ts";
import { laneTitle } from "#core/words/map/mapWords.ts";
import { personaName } from "../../i18n/targetName.ts";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { Select } from "../../ui/Select.tsx";
import { Switch } from "../../ui/Switch.tsx";
import { PlanText } from "./PlanText.tsx";
import { isAnswered, ratedPersona } from "./planSteps.ts";
import type { Step } from "./planSteps.ts";
import { stepQuestion } from "./stepName.ts";
import { useNaming } from "./useNaming.ts";

export interface StepSettingsProps {
  readonly step: Step;
  readonly onChange: (step: Step) => void;
}

/** What can be decided of a step. */
export function StepSettings({ step, onChange }: StepSettingsProps) {
  const naming = useNaming();
  const { workshop: words } = naming.words;
  const isAnonymous = isAnswered(step) && step.isAnonymous;
  const hints = isAnonymous ? words.namelessHints : words.namedHints;
  return (
    <div className="wd-settings">
      <p className="u-hint wd-wide">{words.kindHints[step.kind]}</p>
      <KindSettings step={step} onChange={onChange} />
      <NumberField
        label={words.minutes}
        hint={words.minutesHint}
        value={step.minutes}
        min={0}
        max={limits.blockMinutes}
        digits={0}
        onChange={(minutes) => onChange({ ...step, minutes: minutes ?? 0 })}
      />
      {isAnswered(step) && (
        <div className="wd-switch">
          <Switch
            isSelected={step.isAnonymous}
            onChange={(isAnonymous) => onChange({ ...step, isAnonymous })}
          >
            {words.anonymous}
          </Switch>
          <p className="u-hint">{step.kind === "gather" ? hints.written : hints.given}</p>
        </div>
      )}
      <PlanText
        className="wd-wide"
        label={words.prompt}
        hint={words.promptHint}
        placeholder={stepQuestion({ ...step, prompt: "" }, naming)}
        maxLength={limits.promptLength}
        value={step.prompt}
        onChange={(prompt) => onChange({ ...step, prompt })}
      />
    </div>
  );
}

const asYourself = "-";

/** What only one kind of step has. */
function KindSettings({ step, onChange }: StepSettingsProps) {
  const { map, locale, words: all } = useNaming();
  const words = all.workshop;
  const lanes = map.lanes
    .filter(({ kind }) => kind === "notes")
    .map((lane) => ({ id: lane.id, label: laneTitle(lane, locale) }));
  if (step.kind === "gather") {
    return (
      <Select
        label={words.lane}
        placeholder={words.noLane}
        options={lanes}
        value={lanes.some(({ id }) => id === step.lane) ? step.lane : undefined}
        onChange={(lane) => onChange({ ...step, lane })}
      />
    );
  }
  if (step.kind === "rate") {
    const { persona: _, ...rest } = step;
    const people = map.personas.map((each) => ({ id: each.id, label: personaName(each, locale) }));
    return (
      <Select
        label={words.persona}
        options={[{ id: asYourself, label: words.asYourself }, ...people]}
        value={ratedPersona(step, map) ?? asYourself}
        onChange={(id) => onChange(id === asYourself ? rest : { ...rest, persona: id })}
      />
    );
  }
  if (step.kind !== "vote") return null;
  const toggle = (lane: string, isOn: boolean) =>
    onChange({
      ...step,
      lanes: lanes.flatMap(({ id }) =>
        (id === lane ? isOn : step.lanes.includes(id)) ? [id] : [],
      ),
    });
  return (
    <>
      <fieldset className="wd-lanes">
        <legend className="u-label">{words.lanes}</legend>
        {lanes.map(({ id, label }) => (
          <Checkbox
            key={id}
            isSelected={step.lanes.includes(id)}
            onChange={(isOn) => toggle(id, isOn)}
          >
            {label}
          </Checkbox>
        ))}
      </fieldset>
      <NumberField
        label={words.dots}
        value={step.dots}
        min={1}
        max={limits.blockDots}
        digits={0}
        onChange={(dots) => onChange({ ...step, dots: dots ?? 1 })}
      />
    </>
  );
}
