/** Map units: CSS pixels at zoom 1, y downwards, (0, 0) at the top left of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}
