import { Button, Caption1 } from "@fluentui/react-components";
import { CalendarTodayRegular } from "@fluentui/react-icons/svg/calendar-today";
import { useState } from "react";
import { insertWords as words } from "../../words/insert-words.ts";
import { Computing } from "../computing.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { useView } from "../use-view.ts";

/** What is due today: first which documents and how many, then made with another click. */
export function DueToday(): React.JSX.Element {
  const { state } = usePane();
  const t = useWords();
  const [asked, setAsked] = useState(false);
  return (
    <>
      <div>
        <Button
          icon={<CalendarTodayRegular />}
          disabled={state.work !== undefined}
          aria-expanded={asked}
          onClick={() => setAsked(!asked)}
        >
          {t(words.dueToday)}
        </Button>
      </div>
      {asked && <DueList />}
    </>
  );
}

function DueList(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const due = useView("due", {});
  if (!due) return <Computing label={words.looking} />;
  const made = due.filter(({ count }) => count > 0);
  const empty = due.filter((one) => one.empty > 0).map(({ id, empty: n }) => (n > 1 ? `${id} × ${n}` : id));
  const sheets = made.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={styles.tight}>
      {due.length === 0 && <Caption1>{t(words.dueNothing)}</Caption1>}
      <ul className={styles.plainList}>
        {made.map(({ id, name, count }) => (
          <li key={id}>
            <Caption1>{t(words.dueOne, { id, name, n: count })}</Caption1>
          </li>
        ))}
      </ul>
      {empty.length > 0 && (
        <Caption1 className={styles.muted}>{t(words.dueEmpty, { list: empty.join(", ") })}</Caption1>
      )}
      {sheets > 0 && (
        <div className={styles.row}>
          <Caption1>{t(words.dueSheets, { n: sheets + 1 })}</Caption1>
          <Button
            size="small"
            appearance="primary"
            disabled={state.work !== undefined}
            onClick={() => void actions.insert({ dueToday: true })}
          >
            {t(words.makeDue)}
          </Button>
        </div>
      )}
    </div>
  );
}
