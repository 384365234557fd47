export interface EditorPageProps {
  readonly mapId: string;
}

/** One map, opened for drawing. */
export function EditorPage({ mapId }: EditorPageProps) {
  return <main>{mapId}</main>;
}
