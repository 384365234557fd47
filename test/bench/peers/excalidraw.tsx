import { convertToExcalidrawElements, Excalidraw } from "@excalidraw/excalidraw";
import "@excalidraw/excalidraw/index.css";
import { createRoot } from "react-dom/client";

/** `?prepare` turns plain boxes into saved elements; else the page opens them as a saved drawing. */
const prepare = location.search === "?prepare";
const nunito = 6;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
}

declare global {
  interface Window {
    elementsOf: (boxes: Box[]) => Promise<string>;
    /** Where the middle of the first box is on the screen. */
    firstBox: () => { x: number; y: number };
  }
}

window.elementsOf = async (boxes) => {
  await document.fonts.load("13px Nunito", "aşığıİ");
  return JSON.stringify(
    convertToExcalidrawElements(
      boxes.map(({ text, ...box }) => ({
        type: "rectangle",
        ...box,
        backgroundColor: "#ffffff",
        fillStyle: "solid",
        roughness: 0,
        strokeWidth: 1,
        label: { text, fontSize: 13, fontFamily: nunito },
      })),
    ),
  );
};

const elements = prepare ? [] : await (await fetch("/elements.json")).json();
const openingZoom = Number(new URLSearchParams(location.search).get("zoom") ?? 1);
const appState = {
  viewBackgroundColor: "#fbfaf8",
  scrollX: 0,
  scrollY: 0,
  zoom: { value: openingZoom },
};

createRoot(document.getElementById("root")!).render(
  <Excalidraw
    initialData={{ elements, appState }}
    excalidrawAPI={(api) => {
      window.firstBox = () => {
        const box = api.getSceneElements().find(({ type }) => type === "rectangle")!;
        const { scrollX, scrollY, zoom, offsetLeft, offsetTop } = api.getAppState();
        return {
          x: (box.x + box.width / 2 + scrollX) * zoom.value + offsetLeft,
          y: (box.y + 8 + scrollY) * zoom.value + offsetTop,
        };
      };
    }}
  />,
);
