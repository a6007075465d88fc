import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, Text } from "@fluentui/react-components";
import type { DayLine, DayView } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

/** The working days after this one, and what stands on none of them, in short. */
export function LaterDays({ view }: { readonly view: DayView }): React.JSX.Element {
  const t = useWords();
  const lists = [
    ...view.later.map(({ title, lines }) => ({ title: t(words.laterDay, { day: title, n: lines.length }), lines })),
    ...(view.without.length > 0 ? [{ title: t(words.without, { n: view.without.length }), lines: view.without }] : []),
  ];
  return (
    <section aria-label={t(words.later)}>
      <Text as="h3" weight="semibold" style={{ margin: 0 }}>
        {t(words.later)}
      </Text>
      <Accordion multiple collapsible>
        {lists.map(({ title, lines }) => (
          <AccordionItem key={title} value={title} disabled={lines.length === 0}>
            <AccordionHeader size="small" as="h4">
              {title}
            </AccordionHeader>
            <AccordionPanel>
              <ShortList lines={lines} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  );
}

function ShortList({ lines }: { readonly lines: readonly DayLine[] }): React.JSX.Element {
  const styles = usePaneStyles();
  return (
    <ul className={styles.plainList}>
      {lines.map((line) => (
        <li key={line.activity} className={styles.wrap}>
          <Caption1>
            {line.isPromised ? <strong>{line.time || line.due}</strong> : line.time || line.due} {line.client}
            {line.flag && ` · ${line.flag}`}
          </Caption1>
        </li>
      ))}
    </ul>
  );
}
