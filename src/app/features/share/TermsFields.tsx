import { ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { linkRoles } from "#core/wire/access.ts";
import { limits } from "#core/wire/limits.ts";
import { useWords } from "../../i18n/useWords.ts";
import { now } from "../../platform/clock.ts";
import { Button } from "../../ui/Button.tsx";
import { Checkbox } from "../../ui/Checkbox.tsx";
import { Labelled } from "../../ui/Labelled.tsx";
import { NumberField } from "../../ui/NumberField.tsx";
import { SegmentedControl } from "../../ui/SegmentedControl.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { isDayPast } from "./linkTerms.ts";
import type { DraftTerms } from "./linkTerms.ts";

export interface TermsFieldsProps {
  readonly draft: DraftTerms;
  readonly onChange: (change: Partial<DraftTerms>) => void;
  /** The link has a password already. */
  readonly hasPassword?: boolean;
  /** All of it is shown at once. */
  readonly isWhole?: boolean;
  readonly takesFocus?: boolean;
}

/** What a link allows, whom it is for, and, further down, until when, for how many, with which password. */
export function TermsFields(props: TermsFieldsProps) {
  const { draft, onChange, isWhole = false, takesFocus = false } = props;
  const words = useWords().sharing;
  const [isOpen, setOpen] = useState(isWhole);
  const id = useId();
  return (
    <>
      <Labelled label={words.role}>
        <SegmentedControl
          label={words.role}
          value={draft.role}
          options={linkRoles.map((role) => ({ id: role, label: words.roles[role] }))}
          onChange={(role) => role !== undefined && onChange({ role })}
        />
        <p className="u-hint">{words.roleHints[draft.role]}</p>
      </Labelled>
      <TextField
        label={words.label}
        hint={words.labelHint}
        value={draft.label}
        maxLength={limits.labelLength}
        autoFocus={takesFocus}
        onChange={(label) => onChange({ label })}
      />
      {!isWhole && (
        <Button
          kind="quiet"
          isSmall
          className="sh-more"
          icon={<ChevronRight size={14} aria-hidden />}
          aria-expanded={isOpen}
          aria-controls={id}
          onPress={() => setOpen(!isOpen)}
        >
          {words.more}
        </Button>
      )}
      <div id={id} className="sh-terms" hidden={!isOpen}>
        {isOpen && <FurtherTerms {...props} />}
      </div>
    </>
  );
}

function FurtherTerms({ draft, onChange, hasPassword = false }: TermsFieldsProps) {
  const words = useWords().sharing;
  return (
    <>
      <div className="sh-pair">
        <TextField
          label={words.expiry}
          hint={words.expiryHint}
          error={isDayPast(draft.lastDay, now()) ? words.expiryPast : undefined}
          type="date"
          value={draft.lastDay}
          onChange={(lastDay) => onChange({ lastDay })}
        />
        <NumberField
          label={words.maxUses}
          hint={words.maxUsesHint}
          value={draft.maxUses}
          min={1}
          max={limits.linkUses}
          digits={0}
          onChange={(maxUses) => onChange({ maxUses })}
        />
      </div>
      {!draft.dropsPassword && (
        <TextField
          label={words.password}
          hint={hasPassword ? words.passwordKept : words.passwordHint}
          value={draft.password}
          maxLength={limits.passwordLength}
          onChange={(password) => onChange({ password })}
        />
      )}
      {hasPassword && (
        <Checkbox
          isSelected={draft.dropsPassword}
          onChange={(dropsPassword) => onChange({ dropsPassword })}
        >
          {words.dropPassword}
        </Checkbox>
      )}
    </>
  );
}
