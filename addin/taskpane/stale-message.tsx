import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";

/** The workbook has changed since it was read: what is shown may be old. */
export function StaleMessage(): React.JSX.Element | null {
  const { state, actions } = usePane();
  const t = useWords();
  if (!state.stale || state.work || state.screen === "functions" || state.screen === "help") return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t(words.changed)}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => void actions.read()}>{t(words.readAgain)}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
