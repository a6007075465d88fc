import { Badge, Caption1, Link } from "@fluentui/react-components";
import { ClockAlarmRegular } from "@fluentui/react-icons/svg/clock-alarm";
import type { CallAfter } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ShownInParts } from "../shown-in-parts.tsx";
import { PhoneLink } from "./phone-link.tsx";

/** Clients to call after a letter or a visit, those past their days first. */
export function CallList({ calls }: { readonly calls: readonly CallAfter[] }): React.JSX.Element {
  const { actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  return (
    <ShownInParts title={t(words.callsAfter, { n: calls.length })} lines={calls}>
      {({ client, isOverdue, state, event, by, planned, contact, phone, place }) => (
        <>
          <div className={styles.row}>
            {place ? (
              <Link as="button" onClick={() => void actions.goTo(place)}>
                {client}
              </Link>
            ) : (
              client
            )}
            <Badge
              appearance="tint"
              color={isOverdue ? "danger" : "warning"}
              icon={isOverdue ? <ClockAlarmRegular /> : undefined}
            >
              {state}
            </Badge>
          </div>
          <Caption1 block className={styles.muted}>
            {t(words.callBy, { event, day: by })}
            {planned && `; ${t(words.callPlanned, { day: planned })}`}
          </Caption1>
          <PhoneLink name={contact} phone={phone} />
        </>
      )}
    </ShownInParts>
  );
}
