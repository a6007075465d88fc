import { Badge, Button, Caption1, Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { DayLine, DayView } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { MoveButton } from "./move-button.tsx";
import { PhoneLink } from "./phone-link.tsx";
import type { ContactChanges } from "./use-contact-change.ts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  overdue: {
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorStatusDangerBorder1}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  client: { fontWeight: tokens.fontWeightSemibold, textAlign: "left", overflowWrap: "anywhere" },
  jump: { fontSize: tokens.fontSizeBase200 },
});

interface ContactCardProps {
  readonly line: DayLine;
  /** One more contact with the client of the card above: who that is was said. */
  readonly isMore?: boolean;
  readonly moves: DayView["moves"];
  readonly change: ContactChanges;
}

/** One contact: when, whom, how to reach them, why now, and what to do with it. */
export function ContactCard({ line, isMore = false, moves, change }: ContactCardProps): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const { client, place, deal } = line;
  const time = line.time || t(words.noTime);
  return (
    <div
      role="group"
      aria-label={`${time} ${client}`}
      className={mergeClasses(styles.card, line.isOverdue && styles.overdue)}
    >
      <div className={common.row}>
        <Text size={200}>{time}</Text>
        {isMore ? (
          <Text className={common.wrap}>{line.type}</Text>
        ) : line.clientKey === "" ? (
          <Text weight="semibold" className={common.wrap}>
            {client}
          </Text>
        ) : (
          <Link as="button" className={styles.client} onClick={() => actions.openClient(line.clientKey)}>
            {client}
          </Link>
        )}
        {line.isOverdue && (
          <Badge appearance="tint" color="danger" icon={<ClockAlarmRegular />}>
            {t(words.overdue)}
          </Badge>
        )}
        {line.flag && (
          <Badge appearance="tint" color="warning" icon={<WarningRegular />}>
            {line.flag}
          </Badge>
        )}
      </div>
      {!isMore && <PhoneLink name={line.contact} phone={line.phone} />}
      <Caption1 className={mergeClasses(common.muted, common.wrap)}>
        {[line.type, line.stage, line.reason].filter(Boolean).join(" · ")}
      </Caption1>
      <div className={common.row}>
        <Button
          size="small"
          appearance="primary"
          icon={<CheckmarkRegular />}
          disabled={change.edit.busy}
          aria-label={t(words.doneFor, { time: line.time, client })}
          onClick={() => change.make(line, { done: true })}
        >
          {t(words.done)}
        </Button>
        <MoveButton line={line} moves={moves} change={change} />
        {deal && (
          <Link as="button" className={styles.jump} onClick={() => actions.openDeal(deal)}>
            {t(words.toDeal, { deal: line.dealName })}
          </Link>
        )}
        {place && (
          <Link
            as="button"
            className={styles.jump}
            aria-label={t(words.toRowOf, { client })}
            onClick={() => void actions.goTo(place)}
          >
            {t(words.toRow)}
          </Link>
        )}
      </div>
    </div>
  );
}
