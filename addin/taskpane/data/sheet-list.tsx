import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { dataWords as words } from "../../words/data-words.ts";
import type { SheetSummary } from "../../worker/jobs.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { isClear, SheetCard } from "./sheet-card.tsx";

/** More clear sheets than this are folded: what wants a look stays in sight. */
const mostOpen = 5;

/** The recognised sheets: those that want a look first, the clear ones behind one line. */
export function SheetList({ sheets }: { readonly sheets: readonly SheetSummary[] }): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  const clear = sheets.filter(isClear);
  const cards = (some: readonly SheetSummary[]): React.JSX.Element[] =>
    some.map((sheet) => <SheetCard key={`${sheet.table} ${sheet.sheet}`} sheet={sheet} />);
  return (
    <section className={styles.tight} aria-label={t(words.sheets)}>
      {cards(sheets.filter((sheet) => !isClear(sheet)))}
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
    </section>
  );
}
