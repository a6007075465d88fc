import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";
import type { steps } from "./pane-state.ts";

/** Leads to the next step of the way. */
export function NextStep({ to }: { readonly to: (typeof steps)[number] }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  return (
    <div>
      <Button appearance="primary" icon={<ArrowRightRegular />} iconPosition="after" onClick={() => actions.show(to)}>
        {t(words.next, { screen: t(words[to]) })}
      </Button>
    </div>
  );
}
