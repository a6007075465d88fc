import { useState } from "react";
import type { DocumentChoice } from "../../../engine/index.ts";
import { insertWords as words } from "../../words/insert-words.ts";
import { Computing } from "../computing.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { useView } from "../use-view.ts";
import { DocumentForm } from "./document-form.tsx";
import { DocumentList } from "./document-list.tsx";
import { FreezePlan } from "./freeze-plan.tsx";
import { InsertedMessage } from "./inserted-message.tsx";
import { PartLinks } from "./part-links.tsx";
import { ProgrammeList } from "./programme-list.tsx";
import { Questionnaire } from "./questionnaire.tsx";
import { SaveSnapshot } from "./save-snapshot.tsx";

/** Documents, programmes, the questionnaire, the frozen plan and snapshots of the funnel: what is inserted beside the result sheets. */
export function InsertScreen(): React.JSX.Element {
  const { state } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const view = useView("insertions", {});
  const [search, setSearch] = useState("");
  const [chosen, setChosen] = useState<DocumentChoice>();
  if (!state.input?.canPlan) return <NeedsData />;
  const document = chosen && view?.documents.find(({ id }) => id === chosen.id);
  return (
    <div className={styles.stack}>
      {!document && <ScreenTitle>{t(words.title)}</ScreenTitle>}
      <InsertedMessage />
      {!view && <Computing label={words.looking} />}
      {view && document && (
        <DocumentForm
          key={document.id}
          document={document}
          subjects={view.subjects}
          onBack={() => setChosen(undefined)}
        />
      )}
      {view && !document && (
        <>
          <PartLinks />
          <DocumentList documents={view.documents} search={search} onSearch={setSearch} onChoose={setChosen} />
          <ProgrammeList programmes={view.programmes} />
          <Questionnaire sheet={view.answersSheet} />
          <FreezePlan />
          <SaveSnapshot />
        </>
      )}
    </div>
  );
}
