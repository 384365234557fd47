import type { NoteTint, StageTint } from "#core/model/journeyMap.ts";
import { mixed } from "./colour.ts";
import type { ThemeName } from "./primitives.ts";

interface Tinted {
  readonly tint: string;
  readonly ink: string;
}

/** Every colour of a drawing. */
export interface Theme {
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly hairline: string;
  readonly cardBorder: string;
  readonly control: string;
  readonly accent: string;
  readonly chip: string;
  readonly star: Tinted;
  readonly stages: Readonly<Record<StageTint, Tinted & { readonly band: string }>>;
  readonly notes: Readonly<Record<NoteTint, Tinted>>;
  /** Fills from −2 to +2. */
  readonly emotions: readonly [string, string, string, string, string];
  /** Outline of faces and bars. */
  readonly faceInk: string;
  /** Features on each fill. */
  readonly features: readonly [string, string, string, string, string];
  readonly personas: readonly string[];
  /** Text on a persona's colour. */
  readonly personaInk: string;
}

const light: Theme = {
  paper: "#FBFAF8",
  surface: "#FFFFFF",
  ink: "#1F2430",
  muted: "#596273",
  hairline: "#E4E6EB",
  cardBorder: "#CBD0D9",
  control: "#868E9C",
  accent: "#3B4CCA",
  chip: "#F0F1F5",
  star: { tint: "#F4B73B", ink: "#8A4B0B" },
  stages: banded("#FFFFFF", 0.42, {
    indigo: { tint: "#EEF0FC", ink: "#3343B8" },
    teal: { tint: "#E3F3F1", ink: "#0B615C" },
    amber: { tint: "#FCF1E1", ink: "#8A4B0B" },
    plum: { tint: "#F7EAF4", ink: "#7E2F6D" },
    brick: { tint: "#FBE9E6", ink: "#96341F" },
    slate: { tint: "#EBEFF4", ink: "#3D4A5E" },
  }),
  notes: {
    yellow: { tint: "#FFF3C4", ink: "#7A5B00" },
    blue: { tint: "#E1EEFB", ink: "#1D5288" },
    green: { tint: "#DDF1E4", ink: "#1F6540" },
    red: { tint: "#FCE3DE", ink: "#96341F" },
    purple: { tint: "#EFE7FA", ink: "#5A3A9B" },
    grey: { tint: "#EEF0F3", ink: "#3D4A5E" },
  },
  emotions: ["#B8321A", "#F0A04B", "#EFEDE6", "#9CCBEA", "#2563A6"],
  faceInk: "#1F2430",
  features: ["#FFFFFF", "#1F2430", "#1F2430", "#1F2430", "#FFFFFF"],
  personas: [
    "#5B4BD6",
    "#BF551A",
    "#0F7F79",
    "#B0327F",
    "#1D6FC0",
    "#6B7411",
    "#7A4B2A",
    "#4A5568",
  ],
  personaInk: "#FFFFFF",
};

const dark: Theme = {
  paper: "#14161B",
  surface: "#1C1F26",
  ink: "#E8EAF0",
  muted: "#A3ABB8",
  hairline: "#2E333D",
  cardBorder: "#434A57",
  control: "#727A88",
  accent: "#9AA7FF",
  chip: "#2A2F39",
  star: { tint: "#F4B73B", ink: "#14161B" },
  stages: banded("#1C1F26", 0.4, {
    indigo: { tint: "#272C4E", ink: "#BBC4FF" },
    teal: { tint: "#15352F", ink: "#86DACD" },
    amber: { tint: "#3C2D17", ink: "#F3C186" },
    plum: { tint: "#3A2437", ink: "#EBAEDD" },
    brick: { tint: "#40241E", ink: "#F6B3A2" },
    slate: { tint: "#29303B", ink: "#C3CDDC" },
  }),
  notes: {
    yellow: { tint: "#3D3519", ink: "#EBD27A" },
    blue: { tint: "#1E3247", ink: "#9CC8F0" },
    green: { tint: "#1C3828", ink: "#8FD6AB" },
    red: { tint: "#44261F", ink: "#F6B3A2" },
    purple: { tint: "#332948", ink: "#CDB6F5" },
    grey: { tint: "#2A2F39", ink: "#C3CDDC" },
  },
  emotions: ["#E25C40", "#F0B06A", "#50565F", "#8FC1E3", "#4F8FD0"],
  faceInk: "#0E1014",
  features: ["#0E1014", "#0E1014", "#F2F3F6", "#0E1014", "#0E1014"],
  personas: [
    "#A79CFF",
    "#F0905A",
    "#4DC4BB",
    "#EC7DBE",
    "#6FB1F2",
    "#B9C24A",
    "#D19C75",
    "#A9B4C6",
  ],
  personaInk: "#14161B",
};

const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };

/** The colours of a theme. */
export function themeOf(name: ThemeName): Theme {
  return themes[name];
}

/** The colour of a persona; indexes beyond the list begin again. */
export function personaColour(theme: Theme, colour: number): string {
  return theme.personas[colour % theme.personas.length] ?? theme.ink;
}

/** Adds to each stage the paler colour of its columns. */
function banded(
  surface: string,
  share: number,
  stages: Readonly<Record<StageTint, Tinted>>,
): Theme["stages"] {
  const band = (stage: Tinted) => ({ ...stage, band: mixed(stage.tint, surface, share) });
  const { indigo, teal, amber, plum, brick, slate } = stages;
  return {
    indigo: band(indigo),
    teal: band(teal),
    amber: band(amber),
    plum: band(plum),
    brick: band(brick),
    slate: band(slate),
  };
}
