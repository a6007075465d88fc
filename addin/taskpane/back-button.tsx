import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";

/** From a detail to the screen it was opened from. */
export function BackButton(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  return (
    <div>
      <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={actions.back}>
        {t(words.back, { screen: t(words[state.trail.at(-1) ?? "result"]) })}
      </Button>
    </div>
  );
}
