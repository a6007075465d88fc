import { Caption1, Text } from "@fluentui/react-components";
import type { DayLine, DayView, Text as Words } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ContactCard } from "./contact-card.tsx";
import type { ContactChanges } from "./use-contact-change.ts";

interface DayListProps {
  readonly view: DayView;
  readonly change: ContactChanges;
}

/** The contacts of the day: promises, then what the day has room for. */
export function DayList({ view, change }: DayListProps): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const passes: readonly { readonly title: Words; readonly lines: readonly DayLine[] }[] = [
    { title: words.promised, lines: view.today.filter(({ isPromised }) => isPromised) },
    { title: words.fill, lines: view.today.filter(({ isPromised }) => !isPromised) },
  ];
  if (view.today.length === 0) return <Caption1 className={styles.muted}>{t(words.free)}</Caption1>;
  return (
    <>
      {passes
        .filter(({ lines }) => lines.length > 0)
        .map(({ title, lines }) => (
          <section key={title.en} aria-label={t(title)} className={styles.tight}>
            <Text as="h3" weight="semibold" style={{ margin: 0 }}>
              {t(title)}
            </Text>
            <ol className={styles.plainList}>
              {lines.map((line) => (
                <li key={line.activity}>
                  <ContactCard line={line} moves={view.moves} change={change} />
                </li>
              ))}
            </ol>
          </section>
        ))}
    </>
  );
}
