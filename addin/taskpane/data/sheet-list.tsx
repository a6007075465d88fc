import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { noneChosen } from "../../../engine/index.ts";
import { useState } from "react";
import { dataWords as words } from "../../words/data-words.ts";
import type { SheetSummary } from "../../worker/jobs.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { isClear, SheetCard } from "./sheet-card.tsx";

/** More clear sheets than this are folded: what wants a look stays in sight. */
const mostOpen = 5;

interface SheetListProps {
  readonly sheets: readonly SheetSummary[];
  /** Sheets that were not read. */
  readonly others: readonly SheetSummary[];
}

/** The sheets: those that want a look first, the clear ones behind one line, those left alone behind another. */
export function SheetList({ sheets: read, others }: SheetListProps): React.JSX.Element {
  const t = useWords();
  /** Those people look at stay where they are, also when nothing in them wants a look any more. */
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string): void =>
    setOpen(new Set(open.has(key) ? [...open].filter((one) => one !== key) : [...open, key]));
  const styles = usePaneStyles();
  /** Said to be a table, but without its headings. */
  const refused = others.filter(({ table }) => table !== "" && table !== noneChosen);
  const left = others.filter((sheet) => !refused.includes(sheet));
  const sheets = [...refused, ...read];
  const clear = read.filter((sheet) => isClear(sheet) && !open.has(keyOf(sheet)));
  const cards = (some: readonly SheetSummary[]): React.JSX.Element[] =>
    some.map((sheet) => (
      <SheetCard
        key={keyOf(sheet)}
        sheet={sheet}
        showsAll={open.has(keyOf(sheet))}
        onToggle={() => toggle(keyOf(sheet))}
      />
    ));
  return (
    <section className={styles.tight} aria-label={t(words.sheets)}>
      {cards(sheets.filter((sheet) => !clear.includes(sheet)))}
      {clear.length > 0 && (
        <Accordion collapsible defaultOpenItems={clear.length <= mostOpen ? ["clear"] : []}>
          <AccordionItem value="clear">
            <AccordionHeader size="small" as="h3" icon={<CheckmarkCircleRegular />}>
              {`${t(words.sheets)}. ${t(words.clear, { n: clear.length })}`}
            </AccordionHeader>
            <AccordionPanel>
              <div className={styles.tight}>{cards(clear)}</div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
      {left.length > 0 && (
        <Accordion collapsible>
          <AccordionItem value="left">
            <AccordionHeader size="small" as="h3">
              {t(words.others, { n: left.length })}
            </AccordionHeader>
            <AccordionPanel>
              <div className={styles.tight}>{cards(left)}</div>
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </section>
  );
}

function keyOf({ table, sheet }: SheetSummary): string {
  return `${table} ${sheet}`;
}
