import { Button, Caption1, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { DayView, Text as Words } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import type { ContactChanges } from "./use-contact-change.ts";
import { VisitCard } from "./visit-card.tsx";

interface DayListProps {
  readonly view: DayView;
  readonly change: ContactChanges;
}

/** Ten clients are a day's work that can be looked over. */
const atOnce = 10;

/** The clients of the day: promises, then those that weigh most; ten at once. */
export function DayList({ view, change }: DayListProps): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const [shown, setShown] = useState(atOnce);
  const visits = view.visits.slice(0, shown);
  const left = view.visits.length - visits.length;
  const passes: readonly { readonly title: Words; readonly visits: DayView["visits"] }[] = [
    { title: words.promised, visits: visits.filter(({ isPromised }) => isPromised) },
    { title: words.fill, visits: visits.filter(({ isPromised }) => !isPromised) },
  ];
  if (view.today.length === 0) return <Caption1 className={styles.muted}>{t(words.free)}</Caption1>;
  return (
    <>
      {passes
        .filter((pass) => pass.visits.length > 0)
        .map((pass) => (
          <section key={pass.title.en} aria-label={t(pass.title)} className={styles.tight}>
            <Text as="h3" weight="semibold" style={{ margin: 0 }}>
              {t(pass.title)}
            </Text>
            <ol className={styles.plainList}>
              {pass.visits.map((visit) => (
                <li key={visit.lines[0].activity}>
                  <VisitCard visit={visit} moves={view.moves} change={change} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setShown(shown + atOnce)}>
            {t(words.more, { n: Math.min(atOnce, left) })}
          </Button>
        </div>
      )}
    </>
  );
}
