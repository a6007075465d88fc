import { TextRun, type IRunOptions } from "docx";
import { safeText } from "../xlsx/safe-text.ts";

/** The runs of a text whose line ends are kept; characters that XML forbids are left out. */
export function textLines(value: string, look: IRunOptions = {}): TextRun[] {
  if (value === "") return [];
  return safeText(value)
    .split("\n")
    .map((line, place) => new TextRun({ ...look, text: line, ...(place > 0 ? { break: 1 } : {}) }));
}
