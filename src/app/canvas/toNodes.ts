import { Position } from "@xyflow/react";
import type { Edge, Node } from "@xyflow/react";
import type { Box } from "#core/layout/boxes.ts";
import { groupKeys } from "#core/scene/groupKeys.ts";
import type { GroupKind, Scene, SceneGroup } from "#core/scene/primitives.ts";
import { overlaps } from "./framing.ts";

export type GroupNodeType = Node<{ readonly group: SceneGroup }, "thing">;
export type GroupEdgeType = Edge<{ readonly group: SceneGroup }, "path">;

/** What stands in the map one by one; the rest is backdrop, header or path. */
const nodeKinds: ReadonlySet<GroupKind> = new Set([
  "touchpoint",
  "note",
  "face",
  "flag",
  "bar",
  "owner-run",
  "hand-off",
  "expectation",
]);

const nodes = new WeakMap<SceneGroup, GroupNodeType>();
const edges = new WeakMap<SceneGroup, GroupEdgeType>();

/** React Flow's nodes and edges. */
export interface Elements {
  readonly nodes: GroupNodeType[];
  readonly edges: GroupEdgeType[];
}

/**
 * What React Flow is to draw of the part of a scene that is in view; of a group that did not change it is the same node.
 * It keeps much for each node it knows: of those out of view it knows only where edges in view begin and end.
 */
export function elementsIn({ groups }: Scene, visible: Box): Elements {
  const edges = groups
    .filter(({ kind, box }) => kind === "edge" && overlaps(box, visible))
    .map(edgeOf);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const nodes = groups
    .filter(({ kind, box, key }) => {
      return nodeKinds.has(kind) && (overlaps(box, visible) || ends.has(key));
    })
    .map(nodeOf);
  return { nodes, edges };
}

function nodeOf(group: SceneGroup): GroupNodeType {
  let node = nodes.get(group);
  if (node === undefined) {
    const { x, y } = group.box;
    // The browser tells sizes in whole pixels: a broken one would be measured anew.
    const [width, height] = [Math.ceil(group.box.width), Math.ceil(group.box.height)];
    node = {
      id: group.key,
      type: "thing",
      position: { x, y },
      data: { group },
      width,
      height,
      // Given beforehand, so that nothing has to be mounted to be measured.
      measured: { width, height },
      handles: handlesOf(width, height),
      zIndex: group.layer,
      domAttributes: { "aria-roledescription": undefined },
    };
    nodes.set(group, node);
  }
  return node;
}

function handlesOf(width: number, height: number): NonNullable<GroupNodeType["handles"]> {
  const at = { y: height / 2, width: 1, height: 1 };
  return [
    { ...at, type: "target", position: Position.Left, x: 0 },
    { ...at, type: "source", position: Position.Right, x: width },
  ];
}

function edgeOf(group: SceneGroup): GroupEdgeType {
  let edge = edges.get(group);
  if (edge === undefined) {
    const { lane = "", touchpoint = "", to = "" } = group.entity;
    edge = {
      id: group.key,
      type: "path",
      source: groupKeys.touchpoint(lane, touchpoint),
      target: groupKeys.touchpoint(lane, to),
      data: { group },
      zIndex: group.layer,
      focusable: false,
      selectable: false,
      // What a path says, its faces say; React Flow would name its ids.
      domAttributes: { "aria-hidden": true },
    };
    edges.set(group, edge);
  }
  return edge;
}
