import { memo } from "react";
import type { NodeProps } from "@xyflow/react";
import { select, useView } from "../../state/viewStore.ts";
import type { ViewState } from "../../state/viewStore.ts";
import { classes } from "../../ui/classes.ts";
import { targetOfGroup } from "../targetOfGroup.ts";
import type { GroupNodeType } from "../toNodes.ts";
import { useAccessibleName } from "../useAccessibleName.ts";
import { GroupSvg } from "./GroupSvg.tsx";

/** One thing on the map. What it does with the pointer is decided by place, in `usePointer`. */
export const GroupNode = memo(function GroupNode({ data }: NodeProps<GroupNodeType>) {
  const { group } = data;
  const name = useAccessibleName(group);
  const target = targetOfGroup(group);
  const isCarried = useView((view) => isOnTheMove(view, target?.id));
  if (target === undefined || name === undefined) return <GroupSvg group={group} />;
  return (
    <div className={classes("c-node", isCarried && "c-carrying")} title={group.tooltip}>
      <GroupSvg group={group} />
      <button
        type="button"
        className="c-name"
        tabIndex={-1}
        aria-label={name}
        onClick={(event) => {
          // A click without a pointer is a screen reader's.
          if (event.detail === 0) select([target]);
        }}
      />
    </div>
  );
});

function isOnTheMove({ drag }: ViewState, id: string | undefined): boolean {
  const { end } = drag ?? {};
  if (drag === null || id === undefined || end?.kind === "face") return false;
  return end === undefined ? drag.id === id : end.ids.includes(id);
}
