import { Caption1, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import type { FunctionEntry } from "../../functions/function-entry.ts";
import { tasks } from "../../functions/tasks.ts";
import { functionsWords as words } from "../../words/functions-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { describeFunction } from "./described-functions.ts";
import { searchFunctions } from "./search-functions.ts";

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    textAlign: "left",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FunctionListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (entry: FunctionEntry) => void;
}

/** Every function by what one is about, and a search in both languages. */
export function FunctionList({ search, onSearch, onChoose }: FunctionListProps): React.JSX.Element {
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const found = searchFunctions(search);
  const count = found.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <div className={common.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <SearchBox
        value={search}
        placeholder={t(words.search)}
        aria-label={t(words.search)}
        onChange={(_, { value }) => onSearch(value)}
      />
      <Caption1 role="status" className={common.muted}>
        {count === 0 ? t(words.nothing, { words: search }) : t(words.found, { n: count })}
      </Caption1>
      {found.map(({ task, functions }) => (
        <section key={task} aria-label={t(tasks[task])}>
          <Text as="h3" weight="semibold" style={{ margin: 0 }}>
            {t(tasks[task])}
          </Text>
          <ul className={common.plainList}>
            {functions.map((entry) => (
              <li key={entry.id}>
                <button type="button" className={styles.item} onClick={() => onChoose(entry)}>
                  <Text size={200} weight="semibold" block>
                    SALES.{entry.id}
                  </Text>
                  <Caption1 className={common.muted}>{t(describeFunction(entry.id).description)}</Caption1>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
