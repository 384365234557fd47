import type { ShownAction } from "../../actions/useActions.ts";
import type { MenuAction } from "../../ui/MenuList.tsx";

/** Actions as entries of a menu. */
export function menuEntries(shown: readonly ShownAction[]): readonly MenuAction[] {
  return shown.map(({ id, action, label, isEnabled, isOn, run }) => {
    const Icon = action.icon;
    return {
      id,
      label,
      icon: <Icon size={16} />,
      shortcut: action.shortcuts?.[0],
      isDisabled: !isEnabled,
      isDangerous: id === "remove" || id === "binMap",
      ...(action.isOn !== undefined && { isChecked: isOn }),
      onAction: run,
    };
  });
}
