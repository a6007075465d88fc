import { cellPlace, type EditAnswer } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { useSheetEdit, type SheetEditing } from "../edits/use-sheet-edit.ts";
import { useWords } from "../pane-context.ts";

/** A form that adds a row to a sheet. */
export interface NewRow {
  readonly edit: SheetEditing;
  /** True when the row was written. */
  write(ask: () => Promise<EditAnswer | undefined>): Promise<boolean>;
}

export function useNewRow(): NewRow {
  const t = useWords();
  const edit = useSheetEdit();
  return {
    edit,
    write: (ask) =>
      edit.write(ask, ({ edits: [{ sheet, cell }] }) => {
        const about = { sheet, row: String(cellPlace(cell).row + 1) };
        return { written: t(words.written, about), undone: t(words.takenBack, about), place: { sheet, cell } };
      }),
  };
}
