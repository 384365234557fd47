/** How the hair lies; each is drawn by one function in `portraitHair.ts`. */
export type HairStyle =
  | "bob"
  | "bun"
  | "coils"
  | "cropped"
  | "curls"
  | "long"
  | "none"
  | "parted"
  | "scarf"
  | "swept"
  | "waves";

/** What makes one face of the built-in set; colours are hex. */
export interface Look {
  readonly ground: string;
  readonly skin: string;
  /** Nose, brow shade and the neck under the chin. */
  readonly shade: string;
  readonly hair: string;
  readonly style: HairStyle;
  readonly top: string;
  readonly collar: "crew" | "shirt" | "vee";
  readonly beard?: "full" | "moustache" | "stubble";
  readonly glasses?: "round" | "square";
  readonly earrings?: string;
  readonly smile: "closed" | "open" | "calm";
}

const skins = {
  light: { skin: "#F6D3B8", shade: "#DDA988" },
  fair: { skin: "#F1C6A2", shade: "#D39B73" },
  olive: { skin: "#E0AC7E", shade: "#BC8354" },
  tan: { skin: "#C98F62", shade: "#A26C42" },
  brown: { skin: "#9C643F", shade: "#774628" },
  deep: { skin: "#6B4430", shade: "#4C2D1D" },
} as const;

/** `face-1` … `face-12`, in order: both of many ages, skins and ways to dress. */
export const portraitLooks: readonly Look[] = [
  {
    ...skins.fair,
    ground: "#DAD7F7",
    hair: "#3B2A22",
    style: "long",
    top: "#5B4BD6",
    collar: "vee",
    smile: "open",
  },
  {
    ...skins.olive,
    ground: "#F9DFCB",
    hair: "#2A2320",
    style: "swept",
    top: "#34506E",
    collar: "shirt",
    beard: "full",
    smile: "closed",
  },
  {
    ...skins.light,
    ground: "#CFE8E5",
    hair: "#8A4B25",
    style: "scarf",
    top: "#2F5D62",
    collar: "crew",
    smile: "closed",
  },
  {
    ...skins.deep,
    ground: "#FBE3B5",
    hair: "#1C1614",
    style: "cropped",
    top: "#B8453A",
    collar: "crew",
    smile: "open",
  },
  {
    ...skins.light,
    ground: "#F3D9E7",
    hair: "#C9822F",
    style: "bob",
    top: "#8C2F62",
    collar: "shirt",
    glasses: "round",
    smile: "closed",
  },
  {
    ...skins.fair,
    ground: "#D5E4F5",
    hair: "#C9CBD1",
    style: "parted",
    top: "#4A5568",
    collar: "shirt",
    beard: "moustache",
    glasses: "square",
    smile: "calm",
  },
  {
    ...skins.brown,
    ground: "#E6E9C4",
    hair: "#241A17",
    style: "coils",
    top: "#C2571B",
    collar: "vee",
    earrings: "#F2C14E",
    smile: "open",
  },
  {
    ...skins.tan,
    ground: "#D9E7DC",
    hair: "#2B201B",
    style: "curls",
    top: "#6B7411",
    collar: "crew",
    beard: "stubble",
    smile: "closed",
  },
  {
    ...skins.light,
    ground: "#C8D6C4",
    hair: "#E6E4E1",
    style: "bun",
    top: "#7A4B2A",
    collar: "crew",
    glasses: "round",
    earrings: "#C7A56B",
    smile: "closed",
  },
  {
    ...skins.tan,
    ground: "#F6DAD3",
    hair: "#1F1B20",
    style: "waves",
    top: "#0F7F79",
    collar: "shirt",
    smile: "closed",
  },
  {
    ...skins.brown,
    ground: "#D3E6F2",
    hair: "#3A2418",
    style: "none",
    top: "#274C77",
    collar: "shirt",
    beard: "full",
    glasses: "square",
    smile: "closed",
  },
  {
    ...skins.olive,
    ground: "#E9DFF3",
    hair: "#4A2C1D",
    style: "parted",
    top: "#1D6FC0",
    collar: "crew",
    smile: "open",
  },
];
