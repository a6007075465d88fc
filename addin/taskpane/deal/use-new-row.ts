import { useState } from "react";
import { cellPlace, type EditAnswer, type Text } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import type { CellPlace } from "../../workbook-host.ts";
import { usePane, useWords } from "../pane-context.ts";

/** A form that adds a row to a sheet. */
export interface NewRow {
  readonly busy: boolean;
  readonly problems: readonly Text[];
  /** The row that was written last. */
  readonly written?: { readonly said: string; readonly place: CellPlace };
  /** True when the row was written. */
  write(answer: Promise<EditAnswer | undefined>): Promise<boolean>;
}

export function useNewRow(): NewRow {
  const { actions } = usePane();
  const t = useWords();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Text[]>([]);
  const [written, setWritten] = useState<NewRow["written"]>();
  const write: NewRow["write"] = async (asked) => {
    setBusy(true);
    setWritten(undefined);
    const answer = await asked;
    setProblems(answer?.done === false ? answer.problems : []);
    const isWritten = answer?.done === true && (await actions.edit(answer)) !== undefined;
    setBusy(false);
    if (!isWritten) return false;
    const [{ sheet, cell }] = answer.edits;
    const said = t(words.written, { sheet, row: String(cellPlace(cell).row + 1) });
    setWritten({ said, place: { sheet, cell } });
    actions.notify(said);
    return true;
  };
  return { busy, problems, written, write };
}
