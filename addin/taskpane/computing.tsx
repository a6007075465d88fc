import { Button, Spinner } from "@fluentui/react-components";
import type { Text } from "../../engine/index.ts";
import { paneWords } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";

/** In place of what is not computed yet; after Cancel a way to start again. */
export function Computing({ label }: { readonly label: Text }): React.JSX.Element | null {
  const { state, actions } = usePane();
  const t = useWords();
  if (state.work) return null;
  if (!state.paused) return <Spinner size="tiny" labelPosition="after" label={t(label)} />;
  return (
    <div>
      <Button onClick={() => void actions.read()}>{t(paneWords.readAgain)}</Button>
    </div>
  );
}
