import * as Y from "yjs";
import { rootsOf } from "./shape.ts";

/** The origin of what this person did; undo knows its own by this class. */
export class MyEdit {
  /** The command that was carried out. */
  readonly command: { readonly type: string };
  constructor(command: { readonly type: string }) {
    this.command = command;
  }
}

/** Letters typed into one text within this time are one step. */
const typingPauseMs = 1500;

/**
 * Takes back and redoes what this person did, never what a colleague did. Transactions within the typing pause are
 * one step; call `stopCapturing` before a command that begins a step of its own.
 */
export function undoManagerOf(doc: Y.Doc): Y.UndoManager {
  return new Y.UndoManager(rootsOf(doc), {
    trackedOrigins: new Set([MyEdit]),
    captureTimeout: typingPauseMs,
  });
}
