import {
  Badge,
  Caption1,
  Link,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import { FlagRegular } from "@fluentui/react-icons/svg/flag";
import type { DealStepLine, DealView } from "../../../engine/index.ts";
import { dealWords as words } from "../../words/deal-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { Section } from "../section.tsx";
import { StepForm } from "./step-form.tsx";

const useStyles = makeStyles({
  step: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  jump: { fontSize: tokens.fontSizeBase200 },
});

/** The steps in their order, and a form for the next one. */
export function StepPart({ view }: { readonly view: DealView }): React.JSX.Element {
  const t = useWords();
  const common = usePaneStyles();
  return (
    <Section title={t(words.steps)}>
      {view.hasSteps && view.steps.length === 0 && <Caption1 className={common.muted}>{t(words.noSteps)}</Caption1>}
      <ol className={common.plainList}>
        {view.steps.map((step, place) => (
          <li key={place}>
            <Step step={step} />
          </li>
        ))}
      </ol>
      {!view.hasSteps && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(words.noStepSheet)}</MessageBarBody>
        </MessageBar>
      )}
      {view.hasSteps && view.state === "open" && <StepForm view={view} />}
    </Section>
  );
}

function Step({ step }: { readonly step: DealStepLine }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const { place } = step;
  const details = [
    step.technique && t(words.technique, { words: step.technique }),
    step.tool && t(words.tool, { words: step.tool }),
    step.money && t(words.money, { sum: step.money }),
    t(words.by, { owner: step.owner, author: step.addedBy }),
  ].filter(Boolean);
  return (
    <div className={styles.step}>
      <div className={common.row}>
        <Text size={200}>
          {step.number}. {step.planned}
        </Text>
        <Text size={200} weight="semibold" className={common.wrap}>
          {step.action}
        </Text>
        {step.isNext && <Badge appearance="outline">{t(words.isNext)}</Badge>}
        {step.done && (
          <Badge appearance="tint" color="success" icon={<CheckmarkCircleRegular />}>
            {t(words.done, { day: step.done })}
          </Badge>
        )}
        {step.isLate && (
          <Badge appearance="tint" color="danger" icon={<ClockAlarmRegular />}>
            {t(words.late, { days: step.slip })}
          </Badge>
        )}
      </div>
      {step.isCheckpoint && (
        <Caption1 className={common.wrap}>
          <FlagRegular aria-hidden /> {t(words.checkpoint, { criterion: step.criterion || "–" })}
        </Caption1>
      )}
      <Caption1 className={mergeClasses(common.muted, common.wrap)}>{details.join(" · ")}</Caption1>
      {place && (
        <div>
          <Link
            as="button"
            className={styles.jump}
            aria-label={t(words.toStep, { number: step.number })}
            onClick={() => void actions.goTo(place)}
          >
            {t(words.row)}
          </Link>
        </div>
      )}
    </div>
  );
}
