import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import type { ContactChanges } from "./use-contact-change.ts";

/** What the last click wrote, with a way back; or why it wrote nothing. */
export function UndoMessage({ change }: { readonly change: ContactChanges }): React.JSX.Element | null {
  const t = useWords();
  const styles = usePaneStyles();
  const { last } = change;
  if (!last) return null;
  if ("problems" in last) {
    return (
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.wrap}>{last.problems.map((problem) => t(problem)).join(" ")}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.wrap}>{last.said}</MessageBarBody>
      {last.undo && (
        <MessageBarActions>
          <Button icon={<ArrowUndoRegular />} disabled={change.busy} onClick={() => void change.undo()}>
            {t(words.undo)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
