import { Button, Link, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";

/** What was inserted last: the way to it, and the way back. */
export function InsertedMessage(): React.JSX.Element | null {
  const { state, actions, host } = usePane();
  const t = useWords();
  const { inserted, work } = state;
  if (!inserted) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {inserted.map((sheet) => (
          <div key={sheet}>
            <Link as="button" onClick={() => void actions.goTo({ sheet })}>
              {t(words.open, { name: sheet })}
            </Link>
          </div>
        ))}
      </MessageBarBody>
      {host.canUndo() && (
        <MessageBarActions>
          <Button disabled={work !== undefined} onClick={() => void actions.takeBackInserted()}>
            {t(words.takeBack)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
