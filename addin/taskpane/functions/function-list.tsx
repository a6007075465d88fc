import type { FunctionEntry } from "../../functions/function-entry.ts";
import { tasks } from "../../functions/tasks.ts";
import { functionsWords as words } from "../../words/functions-words.ts";
import { ChoiceList } from "../choice-list.tsx";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { SearchField } from "../search-field.tsx";
import { Section } from "../section.tsx";
import { describeFunction } from "./described-functions.ts";
import { searchFunctions } from "./search-functions.ts";

interface FunctionListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly onChoose: (entry: FunctionEntry) => void;
}

/** Every function by what one is about, and a search in both languages. */
export function FunctionList({ search, onSearch, onChoose }: FunctionListProps): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const found = searchFunctions(search);
  const count = found.reduce((sum, { functions }) => sum + functions.length, 0);
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <SearchField
        label={t(words.search)}
        value={search}
        found={count === 0 ? t(words.nothing, { words: search }) : t(words.found, { n: count })}
        onChange={onSearch}
      />
      {found.map(({ task, functions }) => (
        <Section key={task} title={t(tasks[task])}>
          <ChoiceList
            choices={functions.map((entry) => ({
              key: entry.id,
              name: `SALES.${entry.id}`,
              details: t(describeFunction(entry.id).description),
              choose: () => onChoose(entry),
            }))}
          />
        </Section>
      ))}
    </div>
  );
}
