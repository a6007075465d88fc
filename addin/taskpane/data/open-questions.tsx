import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { noneChosen, type OpenQuestion } from "../../../engine/index.ts";
import { dataWords as words } from "../../words/data-words.ts";
import { settingCell } from "../assumptions/setting-cell.ts";
import { settingSpecs } from "../assumptions/setting-specs.ts";
import { figureText } from "../figure-text.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  answers: { marginTop: tokens.spacingVerticalXS },
});

type Of<K extends OpenQuestion["kind"]> = Extract<OpenQuestion, { readonly kind: K }>;
interface QuestionProps<K extends OpenQuestion["kind"]> {
  readonly question: Of<K>;
  /** Writes an amount with the currency of the run. */
  readonly money: (amount: number, currency?: string) => string;
}

interface OpenQuestionsProps {
  readonly questions: readonly OpenQuestion[];
  readonly currency: string;
}

/** What people can settle in a click before they build; the answer goes where the command line reads it. */
export function OpenQuestions({ questions, currency }: OpenQuestionsProps): React.JSX.Element | null {
  const { language } = usePane().state;
  const t = useWords();
  if (questions.length === 0) return null;
  const money = (value: number, of = currency): string =>
    figureText({ kind: "money", value }, { currency: of }, language) ?? "";
  return (
    <Section title={t(words.questions)}>
      {questions.map((question) => {
        if (question.kind === "wonStage") return <WonStage key="wonStage" question={question} money={money} />;
        if (question.kind === "wonDay") return <WonDay key="wonDay" question={question} money={money} />;
        if (question.kind === "currency") return <Currency key="currency" question={question} money={money} />;
        return <SameClients key="same" question={question} money={money} />;
      })}
    </Section>
  );
}

interface CardProps {
  readonly ask: string;
  readonly help?: string;
  readonly answers: readonly { readonly name: string; readonly give: () => Promise<void> }[];
}

function Card({ ask, help, answers }: CardProps): React.JSX.Element {
  const { state } = usePane();
  const styles = useStyles();
  const common = usePaneStyles();
  return (
    <div className={styles.card} role="group" aria-label={ask}>
      <Caption1 block className={common.wrap}>
        {ask}
      </Caption1>
      {help && (
        <Caption1 block className={common.muted}>
          {help}
        </Caption1>
      )}
      <div className={mergeClasses(common.row, styles.answers)}>
        {answers.map(({ name, give }) => (
          <Button key={name} size="small" disabled={state.work !== undefined} onClick={() => void give()}>
            {name}
          </Button>
        ))}
      </div>
    </div>
  );
}

function WonStage({ question, money }: QuestionProps<"wonStage">): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const answers = question.stages.map(({ name, deals, money: sum }) => ({
    name: t(words.stageAnswer, { name, deals, money: money(sum) }),
    give: () => actions.choose({ [`kind.${name}`]: "won" }),
  }));
  return <Card ask={t(words.askWonStage)} answers={answers} />;
}

function WonDay({ question, money }: QuestionProps<"wonDay">): React.JSX.Element {
  const { actions, state } = usePane();
  const t = useWords();
  const { answer, deals, taken } = question;
  const other = answer === "derive" ? "leave" : "derive";
  const give = (): Promise<void> =>
    actions.settle("wonUndated", settingCell(settingSpecs.wonUndated, other, state.language), other);
  const help = t(answer === "derive" ? words.dayTaken : words.dayLeft, { taken, rest: deals - taken });
  const name = t(other === "leave" ? words.leaveDay : words.takeDay);
  return (
    <Card ask={t(words.askWonDay, { deals, money: money(question.money) })} help={help} answers={[{ name, give }]} />
  );
}

function Currency({ question, money }: QuestionProps<"currency">): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const [counted, ...others] = question.choices;
  const answers = others.map(({ name, rows, money: sum }) => ({
    name: t(words.countCurrency, { name, rows, money: money(sum, name) }),
    give: () => actions.settle("currency", name, name),
  }));
  const values = { name: counted.name, rows: counted.rows, money: money(counted.money) };
  return <Card ask={t(words.askCurrency, values)} help={t(words.ratesHelp)} answers={answers} />;
}

function SameClients({ question, money }: QuestionProps<"same">): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  return (
    <>
      {question.pairs.map(({ client, other, money: sum, otherMoney }) => (
        <Card
          key={other}
          ask={t(words.askSame, { client, other, money: money(sum), otherMoney: money(otherMoney) })}
          answers={[
            { name: t(words.oneClient), give: () => actions.choose({ [`same.${other}`]: client }) },
            { name: t(words.twoClients), give: () => actions.choose({ [`same.${other}`]: noneChosen }) },
          ]}
        />
      ))}
    </>
  );
}
