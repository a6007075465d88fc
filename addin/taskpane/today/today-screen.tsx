import { Caption1, Field, MessageBar, MessageBarBody, Select } from "@fluentui/react-components";
import { writeDay } from "../../../engine/index.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { Computing } from "../computing.tsx";
import { EditMessage } from "../edits/edit-message.tsx";
import { NeedsData } from "../needs-data.tsx";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ScreenTitle } from "../screen-title.tsx";
import { useView } from "../use-view.ts";
import { CallList } from "./call-list.tsx";
import { DayFiles } from "./day-files.tsx";
import { DayList } from "./day-list.tsx";
import { HotList } from "./hot-list.tsx";
import { LateClients } from "./late-clients.tsx";
import { LaterDays } from "./later-days.tsx";
import { useContactChange } from "./use-contact-change.ts";

/** Whom one person calls today and why, each contact done or moved with one click. */
export function TodayScreen(): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const view = useView("day", { manager: state.manager });
  const change = useContactChange();
  if (!state.input?.canPlan) return <NeedsData />;
  if (!view) {
    return (
      <div className={styles.stack}>
        <ScreenTitle>{t(words.untitled)}</ScreenTitle>
        <Computing label={words.computing} />
      </div>
    );
  }
  const { today, managers, manager } = view;
  const counts = {
    contacts: today.length,
    promised: today.filter(({ isPromised }) => isPromised).length,
    overdue: today.filter(({ isOverdue }) => isOverdue).length,
  };
  return (
    <div className={styles.stack}>
      <ScreenTitle>{t(words.title, { day: view.title })}</ScreenTitle>
      {managers.length === 0 ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{t(view.hasContacts ? words.nobody : words.noContacts)}</MessageBarBody>
        </MessageBar>
      ) : (
        <>
          <Field label={t(words.who)} size="small">
            <Select value={manager} onChange={(_, { value }) => void actions.chooseManager(value)}>
              {managers.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </Select>
          </Field>
          <Caption1 className={styles.muted}>
            {t(words.counts, counts)}. {t(words.dayOfPlan, { day: writeDay(view.planDay, state.language) })}
          </Caption1>
          <EditMessage edit={change.edit} />
          <DayFiles view={view} />
          <DayList view={view} change={change} />
          <LateClients manager={manager} />
          <LaterDays view={view} />
          <CallList calls={view.callsAfter} />
          <HotList clients={view.hot} />
        </>
      )}
    </div>
  );
}
