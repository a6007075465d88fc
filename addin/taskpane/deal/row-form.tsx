import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button } from "@fluentui/react-components";
import { dealWords as words } from "../../words/deal-words.ts";
import { EditMessage } from "../edits/edit-message.tsx";
import type { SheetEditing } from "../edits/use-sheet-edit.ts";
import { useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

interface RowFormProps {
  readonly title: string;
  readonly edit: SheetEditing;
  readonly onWrite: () => void;
  readonly children: React.ReactNode;
}

/** A form under its title; below it what was written, or what is wrong and nothing was written. */
export function RowForm({ title, edit, onWrite, children }: RowFormProps): React.JSX.Element {
  const t = useWords();
  const styles = usePaneStyles();
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
              <div>
                <Button type="submit" appearance="primary" size="small" disabled={edit.busy}>
                  {t(words.write)}
                </Button>
              </div>
            </form>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      <EditMessage edit={edit} />
    </>
  );
}
