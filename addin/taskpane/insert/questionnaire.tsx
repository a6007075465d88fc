import { Button } from "@fluentui/react-components";
import { insertWords as words } from "../../words/insert-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { Section } from "../section.tsx";

/** The questions the method asks of people; where they stand already, the way to them. */
export function Questionnaire({ sheet }: { readonly sheet: string | undefined }): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  return (
    <Section id="questionnaire" title={t(words.questionnaire)} help={t(words.questionnaireHelp)}>
      <div>
        {sheet === undefined ? (
          <Button disabled={state.work !== undefined} onClick={() => void actions.insert({ questionnaire: true })}>
            {t(words.insertQuestionnaire)}
          </Button>
        ) : (
          <Button onClick={() => void actions.goTo({ sheet })}>{t(words.openAnswers, { sheet })}</Button>
        )}
      </div>
    </Section>
  );
}
