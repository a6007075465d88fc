import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";
import { usePaneStyles } from "./pane-styles.ts";

/** What went wrong, what to do next, and details to copy into a message to support. */
export function ProblemMessage(): React.JSX.Element | null {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  if (!state.problem) return null;
  const { text, whatToDo, details } = state.problem;
  const copy = (): void =>
    void actions.attempt(async () => {
      await navigator.clipboard.writeText(details);
      actions.notify(t(words.copied));
    });
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody className={styles.wrap}>
        <MessageBarTitle>{t(text)}</MessageBarTitle> {t(whatToDo)}
        {details !== "" && (
          <details>
            <summary>{t(words.details)}</summary>
            <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere", margin: 0 }}>{details}</pre>
          </details>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={t(words.close)}
            onClick={actions.dismiss}
          />
        }
      >
        {details !== "" && <Button onClick={copy}>{t(words.copyDetails)}</Button>}
      </MessageBarActions>
    </MessageBar>
  );
}
