import { memo } from "react";
import type { NodeProps } from "@xyflow/react";
import { select } from "../../state/viewStore.ts";
import { targetOfGroup } from "../targetOfGroup.ts";
import type { GroupNodeType } from "../toNodes.ts";
import { useAccessibleName } from "../useAccessibleName.ts";
import { GroupSvg } from "./GroupSvg.tsx";

/** One thing on the map. What it does with the pointer is decided by place, in `usePointer`. */
export const GroupNode = memo(function GroupNode({ data }: NodeProps<GroupNodeType>) {
  const { group } = data;
  const name = useAccessibleName(group);
  const target = targetOfGroup(group);
  if (target === undefined || name === undefined) return <GroupSvg group={group} />;
  return (
    <div
      className="c-node"
      role="button"
      tabIndex={-1}
      aria-label={name}
      title={group.tooltip}
      onClick={(event) => {
        // A click without a pointer is a screen reader's.
        if (event.detail === 0) select([target]);
      }}
    >
      <GroupSvg group={group} />
    </div>
  );
});
