import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { paneWords as words } from "../../words/pane-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import type { SheetEditing } from "./use-sheet-edit.ts";

/** What the last edit wrote, with the way to it and the way back; or why it wrote nothing. */
export function EditMessage({ edit }: { readonly edit: SheetEditing }): React.JSX.Element | null {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const { last } = edit;
  if (!last) return null;
  if ("problems" in last) {
    return (
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.wrap}>{last.problems.map((problem) => t(problem)).join(" ")}</MessageBarBody>
      </MessageBar>
    );
  }
  const { said, place, back } = last;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.wrap}>{said}</MessageBarBody>
      {(place || back) && (
        <MessageBarActions>
          {place && <Button onClick={() => void actions.goTo(place)}>{t(words.showPlace)}</Button>}
          {back && (
            <Button icon={<ArrowUndoRegular />} disabled={edit.busy} onClick={() => void edit.undo()}>
              {t(words.undo)}
            </Button>
          )}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
