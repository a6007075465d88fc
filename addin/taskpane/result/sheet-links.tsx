import { Button, Text } from "@fluentui/react-components";
import { resultWords as words } from "../../words/result-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import type { RememberedBuild } from "../pane-state.ts";
import { usePaneStyles } from "../pane-styles.ts";

/** The sheets of the plan, each one click away. */
export function SheetLinks({ sheets }: Pick<RememberedBuild, "sheets">): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <nav aria-label={t(words.sheets)} className={styles.tight}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {t(words.sheets)}
      </Text>
      <div className={styles.row}>
        {sheets.map(({ id, name }) => (
          <Button
            key={id}
            size="small"
            aria-label={t(words.openSheet, { sheet: name })}
            onClick={() => void actions.goTo({ sheet: name })}
          >
            {name}
          </Button>
        ))}
      </div>
    </nav>
  );
}
