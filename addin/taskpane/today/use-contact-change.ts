import { writeDay, type ContactChange, type DayLine } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { useSheetEdit, type SheetEditing } from "../edits/use-sheet-edit.ts";
import { usePane, useWords } from "../pane-context.ts";

/** Clicks on the schedule: one at a time, the last of them can be taken back. */
export interface ContactChanges {
  readonly edit: SheetEditing;
  make(line: DayLine, change: ContactChange): void;
}

export function useContactChange(): ContactChanges {
  const { state, actions } = usePane();
  const { language } = state;
  const t = useWords();
  const edit = useSheetEdit();
  return {
    edit,
    make({ activity, client }, change) {
      void edit.write(
        () => actions.view("editContact", { activity, change }),
        ({ edits }) => {
          const about = { client, cells: edits.map(({ sheet, cell }) => `${sheet}!${cell}`).join(", ") };
          const written =
            "done" in change
              ? t(words.saidDone, about)
              : t(words.saidMoved, { ...about, day: writeDay(change.movedTo, language) });
          return { written, undone: t(words.undone, { client }) };
        },
      );
    },
  };
}
