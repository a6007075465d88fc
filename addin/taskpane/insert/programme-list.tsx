import { Button, mergeClasses } from "@fluentui/react-components";
import type { InsertView } from "../../../engine/index.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

/** Programmes of the method, each inserted with one click. */
export function ProgrammeList({ programmes }: Pick<InsertView, "programmes">): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <Section id="programmes" title={t(words.programmes)} help={t(words.programmesHelp)}>
      <ul className={mergeClasses(styles.plainList, styles.tight)}>
        {programmes.map(({ code, name }) => (
          <li key={code} className={styles.spread}>
            <span className={styles.wrap}>{name}</span>
            <Button
              size="small"
              aria-label={t(words.insertProgramme, { name })}
              disabled={state.work !== undefined}
              onClick={() => void actions.insert({ programmes: [code] })}
            >
              +
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
