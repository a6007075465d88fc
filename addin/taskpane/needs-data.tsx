import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { buildWords } from "../words/build-words.ts";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";
import { usePaneStyles } from "./pane-styles.ts";
import { ScreenTitle } from "./screen-title.tsx";

/** In place of a screen that has nothing to show before clients or deals were read. */
export function NeedsData(): React.JSX.Element | null {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  if (state.work) return null;
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words[state.screen])}</ScreenTitle>
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{t(state.input ? buildWords.nothing : words.dataFirst)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => actions.show("data")}>{t(words.toData)}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
