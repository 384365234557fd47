import { linkRoles } from "#core/wire/access.ts";
import { visibilities } from "#core/wire/people.ts";
import type { MapVisibility } from "#core/wire/people.ts";
import { useWords } from "../../i18n/useWords.ts";
import { RadioGroup } from "../../ui/RadioGroup.tsx";
import { Select } from "../../ui/Select.tsx";

export interface VisibilityChoiceProps {
  readonly value: MapVisibility;
  readonly onChange: (value: MapVisibility) => void;
}

/** Whether every member of the workspace finds the map, and what they may then do. */
export function VisibilityChoice({ value, onChange }: VisibilityChoiceProps) {
  const words = useWords().people;
  const { visibility, role } = value;
  return (
    <>
      <RadioGroup
        label={words.who}
        value={visibility}
        options={visibilities.map((id) => ({
          id,
          label: words.visibilities[id],
          hint: words.visibilityHints[id],
        }))}
        onChange={(chosen) => onChange({ visibility: chosen, role })}
      />
      {visibility === "workspace" && (
        <Select
          label={words.workspaceRole}
          value={role}
          options={linkRoles.map((id) => ({ id, label: words.roles[id] }))}
          onChange={(chosen) => onChange({ visibility, role: chosen })}
        />
      )}
    </>
  );
}
