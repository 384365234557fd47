import type { ActionId } from "../../actions/index.ts";
import { useAction } from "../../actions/useActions.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton, IconToggle } from "../../ui/IconButton.tsx";
import type { TooltipSide } from "../../ui/tooltipAttributes.ts";

export interface ActionButtonProps {
  readonly id: ActionId;
  /** With words; else only the icon. */
  readonly isLabelled?: boolean | undefined;
  readonly tooltipPlacement?: TooltipSide | undefined;
  readonly className?: string | undefined;
  /** The id of what says more about it. */
  readonly describedBy?: string | undefined;
}

/** An action as a button; nothing for whom it is not. */
export function ActionButton(props: ActionButtonProps) {
  const { id, isLabelled, tooltipPlacement, className, describedBy } = props;
  const { action, label, isOffered, isEnabled, isOn, run } = useAction(id);
  if (!isOffered) return null;
  const Icon = action.icon;
  const icon = <Icon size={18} aria-hidden />;
  const shortcut = action.shortcuts?.[0];
  if (isLabelled === true) {
    return (
      <Button icon={icon} isDisabled={!isEnabled} onPress={run} className={className}>
        {label}
      </Button>
    );
  }
  const shared = { label, icon, shortcut, tooltipPlacement, isDisabled: !isEnabled };
  if (action.isOn === undefined)
    return <IconButton {...shared} onPress={run} className={className} />;
  return <IconToggle {...shared} {...{ describedBy }} isSelected={isOn} onChange={run} />;
}
