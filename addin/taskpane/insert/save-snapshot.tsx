import { Button } from "@fluentui/react-components";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { Section } from "../section.tsx";

/** Keeps the funnel as it stands, for the movement since then (CALC-13). */
export function SaveSnapshot(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  return (
    <Section id="snapshot" title={t(words.snapshot)} help={t(words.snapshotHelp)}>
      <div>
        <Button disabled={state.work !== undefined} onClick={() => void actions.insert({ snapshot: true })}>
          {t(words.snapshotNow)}
        </Button>
      </div>
    </Section>
  );
}
