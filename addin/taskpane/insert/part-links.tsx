import { Button } from "@fluentui/react-components";
import { insertWords as words } from "../../words/insert-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

/** What stands below the documents, by the ids of the headings. */
const parts = ["programmes", "questionnaire", "freeze", "snapshot"] as const;

/** Every part of the screen one click away: the list of documents is long. */
export function PartLinks(): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <nav aria-label={t(words.parts)} className={styles.row}>
      {parts.map((part) => (
        <Button key={part} size="small" onClick={() => document.getElementById(part)?.focus()}>
          {t(words[part])}
        </Button>
      ))}
    </nav>
  );
}
