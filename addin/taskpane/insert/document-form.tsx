import { Body1, Button, Caption1 } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useState } from "react";
import type { DocumentAbout, DocumentChoice, DocumentRequest, InsertView } from "../../../engine/index.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { SubjectChooser } from "./subject-chooser.tsx";
import { TextButton } from "./text-button.tsx";

interface DocumentFormProps {
  readonly document: DocumentChoice;
  readonly subjects: InsertView["subjects"];
  readonly onBack: () => void;
}

/** One document: what it is for, whom it is about, and how it is wanted. */
export function DocumentForm({ document, subjects, onBack }: DocumentFormProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const subject = namedSubject(document.subject);
  const choices = subject ? subjects[subject] : [];
  const known = { manager: managerKey(subjects, state.manager), deal: state.deal };
  const [about, setAbout] = useState(subject === "manager" || subject === "deal" ? (known[subject] ?? "") : "");
  const needed = subject !== undefined && subject !== "manager" && subject !== "skeleton";
  const request: DocumentRequest = { id: document.id, ...(subject && about !== "" ? { [subject]: about } : {}) };
  const canInsert = state.work === undefined && (!needed || about !== "");
  return (
    <div className={styles.stack}>
      <div>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          {t(words.back)}
        </Button>
      </div>
      <ScreenTitle>
        {document.id} {document.name}
      </ScreenTitle>
      <Body1>{document.purpose}</Body1>
      <Caption1 className={styles.muted}>
        {t(words.due, { due: document.due })}
        {document.leaves && <> · {t(words.leaves)}</>}
      </Caption1>
      {subject && (
        <SubjectChooser subject={subject} choices={choices} chosen={about} optional={!needed} onChoose={setAbout} />
      )}
      <div className={styles.row}>
        <Button
          appearance="primary"
          disabled={!canInsert}
          onClick={() => void actions.insert({ documents: [request] })}
        >
          {t(words.insert)}
        </Button>
        <TextButton key={about} request={request} disabled={!canInsert} />
      </div>
    </div>
  );
}

function namedSubject(subject: DocumentChoice["subject"]): keyof DocumentAbout | undefined {
  return subject === "none" || subject === "department" ? undefined : subject;
}

/** The pane remembers people by their names. */
function managerKey({ manager }: InsertView["subjects"], name: string | undefined): string | undefined {
  return manager.find((one) => one.name === name)?.key;
}
