import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import "./Banner.css";

export interface BannerProps {
  readonly kind: "info" | "warning" | "error";
  readonly children: ReactNode;
  /** A button or two. */
  readonly action?: ReactNode;
}

const icons = { info: Info, warning: TriangleAlert, error: CircleAlert };

/** A line that stays as long as what it says is true. */
export function Banner({ kind, children, action }: BannerProps) {
  const Icon = icons[kind];
  return (
    <div
      className={classes("u-banner", `u-banner-${kind}`)}
      role={kind === "error" ? "alert" : "status"}
    >
      <Icon size={16} aria-hidden />
      <div className="u-banner-text">{children}</div>
      {action}
    </div>
  );
}
