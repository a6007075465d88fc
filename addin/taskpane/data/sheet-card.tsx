import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { TableSearchRegular } from "@fluentui/react-icons/svg/table-search";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import { dataWords as words } from "../../words/data-words.ts";
import type { ColumnSummary, HeadingSummary, SheetSummary } from "../../worker/jobs.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { HeadingChoice } from "./heading-choice.tsx";
import { TableChoice } from "./table-choice.tsx";

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  open: { color: tokens.colorStatusWarningForeground1 },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  state: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface SheetCardProps {
  readonly sheet: SheetSummary;
  /** Every column of it is shown, not only those that want a look. */
  readonly showsAll: boolean;
  readonly onToggle: () => void;
}

/** One sheet: what table it is, to be changed, how many rows, and the columns that want a look. */
export function SheetCard({ sheet, showsAll, onToggle }: SheetCardProps): React.JSX.Element {
  const { state, actions } = usePane();
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const title = useId();
  const unsure = unsureColumns(sheet);
  const needed = neededColumns(sheet);
  const table = state.input?.tables.find((one) => one.table === sheet.table);
  const shown = showsAll ? sheet.headings : unsure;
  const clear = isClear(sheet);
  const toggle = t(showsAll ? words.hideAll : words.showAll);
  const acceptAll = async (): Promise<void> => {
    const right = unsure.map(({ column, heading }) => [`${sheet.table}.${column?.key ?? ""}`, heading]);
    await actions.choose(Object.fromEntries(right) as Record<string, string>);
    actions.notify(t(words.allRemembered, { sheet: sheet.sheet }));
  };
  const open = [
    ...(unsure.length > 0 ? [t(words.unsure, { n: unsure.length })] : []),
    ...(needed.length > 0 ? [t(words.needed, { n: needed.length })] : []),
  ];
  return (
    <article className={mergeClasses(styles.card, common.tight)} aria-labelledby={title}>
      <div className={common.spread}>
        <div className={mergeClasses(common.tight, common.grow)}>
          <Text as="h3" weight="semibold" id={title} className={common.wrap} style={{ margin: 0 }}>
            {sheet.sheet}
          </Text>
          {sheet.isRead && (
            <Caption1 className={common.muted}>
              {t(words.isTable, { table: table ? t(table.name) : "", rows: sheet.rows })}
            </Caption1>
          )}
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<TableSearchRegular />}
          aria-label={t(words.toSheet, { sheet: sheet.sheet })}
          title={t(words.toSheet, { sheet: sheet.sheet })}
          onClick={() => void actions.goTo({ sheet: sheet.sheet })}
        />
      </div>
      <TableChoice sheet={sheet} />
      {table && (
        <div className={common.spread}>
          <Caption1 className={mergeClasses(styles.state, clear ? styles.sure : styles.open)}>
            {clear ? <CheckmarkCircleRegular /> : <WarningRegular />}
            {clear ? t(words.allSure) : open.join(" · ")}
          </Caption1>
          <Button
            size="small"
            appearance="transparent"
            aria-expanded={showsAll}
            aria-label={`${toggle}: ${sheet.sheet}`}
            onClick={onToggle}
          >
            {toggle}
          </Button>
        </div>
      )}
      {unsure.length > 1 && (
        <div>
          <Button
            size="small"
            icon={<CheckmarkRegular />}
            disabled={state.work !== undefined}
            onClick={() => void acceptAll()}
          >
            {t(words.allRight)}
          </Button>
        </div>
      )}
      {needed.map((column) => (
        <ColumnChoice key={column.key} sheet={sheet} column={column} />
      ))}
      {table &&
        shown.map((heading) => <HeadingChoice key={heading.cell} sheet={sheet} table={table} heading={heading} />)}
    </article>
  );
}

/** Nothing on the sheet wants a look. */
export function isClear(sheet: SheetSummary): boolean {
  return unsureColumns(sheet).length + neededColumns(sheet).length === 0;
}

function unsureColumns({ headings }: SheetSummary): readonly HeadingSummary[] {
  return headings.filter(({ sure }) => !sure);
}

function neededColumns({ missing }: SheetSummary): readonly ColumnSummary[] {
  return missing.filter(({ required }) => required);
}
