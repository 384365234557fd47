import { memo } from "react";
import type { Primitive, SceneGroup } from "#core/scene/primitives.ts";
import { Emoji } from "./Emoji.tsx";

/** The drawing of one group as the content of an SVG; drawn anew only when the group is another. */
export const ScenePrimitives = memo(function ScenePrimitives({
  group,
}: {
  readonly group: Pick<SceneGroup, "key" | "primitives">;
}) {
  return group.primitives.map((primitive, index) => draw(primitive, index, group.key));
});

function draw(primitive: Primitive, index: number, groupKey: string) {
  switch (primitive.type) {
    case "rect":
      return (
        <rect
          key={index}
          x={primitive.x}
          y={primitive.y}
          width={primitive.width}
          height={primitive.height}
          rx={primitive.radius}
          {...paintOf(primitive)}
        />
      );
    case "circle":
      return (
        <circle
          key={index}
          cx={primitive.cx}
          cy={primitive.cy}
          r={primitive.r}
          {...paintOf(primitive)}
        />
      );
    case "path":
      return (
        <path
          key={index}
          d={primitive.d}
          strokeLinecap="round"
          strokeLinejoin="round"
          {...paintOf(primitive)}
        />
      );
    case "text":
      return <SceneText key={index} line={primitive} />;
    case "emoji":
      return <Emoji key={index} emoji={primitive} />;
    case "image":
      return <SceneImage key={index} image={primitive} id={`${groupKey}-${index}`} />;
  }
}

type Of<T extends Primitive["type"]> = Extract<Primitive, { readonly type: T }>;

function SceneText({ line }: { readonly line: Of<"text"> }) {
  return (
    <text
      x={line.x}
      y={line.y}
      fontSize={line.size}
      fontWeight={line.weight}
      fill={line.fill}
      opacity={line.opacity}
      textAnchor={line.anchor}
      {...(line.turned === true && { transform: `rotate(90 ${line.x} ${line.y})` })}
    >
      {line.text}
    </text>
  );
}

function SceneImage({ image, id }: { readonly image: Of<"image">; readonly id: string }) {
  const { x, y, width, height, href, round } = image;
  const fit = { x, y, width, height, href, preserveAspectRatio: "xMidYMid slice" };
  if (round !== true) return <image {...fit} />;
  const clip = `clip-${id}`;
  return (
    <>
      <clipPath id={clip}>
        <ellipse cx={x + width / 2} cy={y + height / 2} rx={width / 2} ry={height / 2} />
      </clipPath>
      <image {...fit} clipPath={`url(#${CSS.escape(clip)})`} />
    </>
  );
}

function paintOf(primitive: Of<"rect"> | Of<"circle"> | Of<"path">) {
  const { fill = "none", stroke, strokeWidth, dash, opacity } = primitive;
  return { fill, stroke, strokeWidth, opacity, strokeDasharray: dash?.join(" ") };
}
