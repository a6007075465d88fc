import { Button, Caption1, Link } from "@fluentui/react-components";
import { CalendarLtrRegular } from "@fluentui/react-icons/svg/calendar-ltr";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { useEffect, useState } from "react";
import { isoDay, type DayLine, type DayView } from "../../../engine/index.ts";
import { insertWords } from "../../words/insert-words.ts";
import { todayWords as words } from "../../words/today-words.ts";
import { usePane, useWords, type Words } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";

interface MadeFile {
  readonly name: string;
  readonly address: string;
}

/** The day and the week for a calendar, and a page for the phone or the printer: files the person saves. */
export function DayFiles({ view }: { readonly view: DayView }): React.JSX.Element | null {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = usePaneStyles();
  const [file, setFile] = useState<MadeFile>();
  useEffect(() => (file ? () => URL.revokeObjectURL(file.address) : undefined), [file]);
  const week = [...view.today, ...view.later.flatMap(({ lines }) => lines)];
  if (week.length === 0) return null;
  if (typeof URL.createObjectURL !== "function") return <Caption1>{t(insertWords.cannotSave)}</Caption1>;
  const name = (what: string): string => `${view.manager ?? ""} ${isoDay(view.day)} ${what}`.trim();
  const calendar = (lines: readonly DayLine[], what: string): void =>
    void actions.attempt(async () => {
      // Most people never need the library.
      const { dayCalendar } = await import("./day-calendar.ts");
      const events = lines.flatMap((line) => eventOf(t, line));
      offer(`${name(what)}.ics`, "text/calendar", dayCalendar(name(what), events, new Date()));
    });
  const page = (): void =>
    void actions.attempt(async () => {
      const { dayPage } = await import("./day-page.ts");
      const title = t(words.pageTitle, { manager: view.manager ?? "", day: view.title });
      const lines = view.visits.flatMap((visit) => visit.lines).map((line) => ({ ...line, about: aboutOf(line) }));
      offer(`${name("")}.html`, "text/html", dayPage(title, state.language, lines));
    });
  const offer = (called: string, type: string, content: string): void =>
    setFile({ name: called, address: URL.createObjectURL(new Blob([content], { type })) });
  return (
    <div role="group" aria-label={t(words.files)} className={styles.row}>
      <Button
        size="small"
        icon={<CalendarLtrRegular />}
        disabled={view.today.length === 0}
        onClick={() => calendar(view.today, "day")}
      >
        {t(words.calendarDay)}
      </Button>
      <Button size="small" icon={<CalendarLtrRegular />} onClick={() => calendar(week, "week")}>
        {t(words.calendarWeek)}
      </Button>
      <Button size="small" icon={<PrintRegular />} disabled={view.today.length === 0} onClick={page}>
        {t(words.page)}
      </Button>
      {file && (
        <Link href={file.address} download={file.name} className={styles.wrap}>
          {t(words.saveFile, { name: file.name })}
        </Link>
      )}
    </div>
  );
}

function aboutOf({ type, stage, reason, dealName }: DayLine): string {
  return [type, dealName, stage, reason].filter(Boolean).join(" · ");
}

function eventOf(t: Words, line: DayLine) {
  if (line.date === null) return [];
  return [
    {
      id: `contact-${line.activity}@sales-planner`,
      title: t(words.withClient, { type: line.type, client: line.client }),
      details: [line.contact, line.phone, aboutOf(line)].filter(Boolean).join("\n"),
      day: line.date,
      start: line.start,
      end: line.end,
    },
  ];
}
