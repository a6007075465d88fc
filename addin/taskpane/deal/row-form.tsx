import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { dealWords as words } from "../../words/deal-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import type { NewRow } from "./use-new-row.ts";

interface RowFormProps {
  readonly title: string;
  readonly row: NewRow;
  readonly onWrite: () => void;
  readonly children: React.ReactNode;
}

/** A form under its title; what is wrong is said before anything is written. */
export function RowForm({ title, row, onWrite, children }: RowFormProps): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const { problems, written, busy } = row;
  return (
    <>
      <Accordion collapsible>
        <AccordionItem value="form">
          <AccordionHeader size="small" as="h4">
            {title}
          </AccordionHeader>
          <AccordionPanel>
            <form
              className={styles.tight}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                onWrite();
              }}
            >
              {children}
              {problems.length > 0 && (
                <MessageBar intent="warning" layout="multiline" politeness="assertive">
                  <MessageBarBody className={styles.wrap}>
                    {problems.map((problem) => t(problem)).join(" ")}
                  </MessageBarBody>
                </MessageBar>
              )}
              <div>
                <Button type="submit" appearance="primary" size="small" disabled={busy}>
                  {t(words.write)}
                </Button>
              </div>
            </form>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {written && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody className={styles.wrap}>{written.said}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void actions.goTo(written.place)}>{t(words.show)}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
