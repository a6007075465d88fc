import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { paneWords as words } from "../words/pane-words.ts";
import { usePane, useWords } from "./pane-context.ts";
import { usePaneStyles } from "./pane-styles.ts";

/** Long work: what it does, how far it is, and a way to stop it. */
export function WorkMessage(): React.JSX.Element | null {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  if (!state.work) return null;
  const { title, progress } = state.work;
  const isCounted = progress !== undefined && progress.total > 1;
  const line = isCounted
    ? t(words.progress, { step: t(progress.step), done: progress.done, total: progress.total })
    : t(progress?.step ?? title);
  return (
    <div className={styles.tight}>
      <Field label={t(title)} validationMessage={line} validationState="none">
        <ProgressBar value={isCounted ? progress.done : undefined} max={isCounted ? progress.total : undefined} />
      </Field>
      <div>
        <Button size="small" onClick={actions.cancel}>
          {t(words.cancel)}
        </Button>
      </div>
    </div>
  );
}
