import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Caption1 } from "@fluentui/react-components";
import { engineVersion } from "../../../engine/index.ts";
import { helpWords as words } from "../../words/help-words.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";

/** Questions and answers, without leaving the pane. */
export function HelpScreen(): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title)}</ScreenTitle>
      <Accordion multiple collapsible defaultOpenItems={[words.sections[0].question.en]}>
        {words.sections.map(({ question, answer }) => (
          <AccordionItem key={question.en} value={question.en}>
            <AccordionHeader as="h3">{t(question)}</AccordionHeader>
            <AccordionPanel>
              <div className={styles.stack}>
                {answer.map((paragraph) => (
                  <Body1 key={paragraph.en}>{t(paragraph)}</Body1>
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Caption1 className={styles.muted}>{t(words.version, { version: engineVersion })}</Caption1>
    </div>
  );
}
