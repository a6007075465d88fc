import {
  Caption1,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { Language } from "../../../engine/index.ts";
import type { ResultCell } from "../../functions/cell.ts";
import { FunctionError, type ErrorCode } from "../../functions/function-error.ts";
import { functionsWords as words } from "../../words/functions-words.ts";
import { usePane, useWords } from "../pane-context.ts";
import { usePaneStyles } from "../pane-styles.ts";
import type { CallPreview } from "./preview-call.ts";

const shownRows = 8;

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200 },
  cell: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    whiteSpace: "nowrap",
  },
  number: { textAlign: "right" },
});

const codes: Readonly<Record<ErrorCode, string>> = { VALUE: "#VALUE!", NA: "#N/A", NUM: "#NUM!", DIV0: "#DIV/0!" };

/** What the function will show: its first rows, or why it cannot. */
export function ResultPreview({ preview }: { readonly preview: CallPreview }): React.JSX.Element {
  const { language } = usePane().state;
  const t = useWords();
  const common = usePaneStyles();
  return (
    <section className={common.tight} aria-label={t(words.preview)} aria-live="polite">
      <Text weight="semibold">{t(words.preview)}</Text>
      {preview.state === "incomplete" && <Caption1 className={common.muted}>{t(words.previewLater)}</Caption1>}
      {preview.state === "unread" && <Caption1 className={common.muted}>{t(words.typedRange)}</Caption1>}
      {preview.state === "error" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {t(words.error, { code: codes[preview.error.code], reason: preview.error.words[language] })}
          </MessageBarBody>
        </MessageBar>
      )}
      {preview.state === "result" && <ResultCellsTable {...preview} />}
    </section>
  );
}

function ResultCellsTable({ cells, rows, cutTo }: Extract<CallPreview, { state: "result" }>): React.JSX.Element {
  const { language } = usePane().state;
  const t = useWords();
  const styles = useStyles();
  const common = usePaneStyles();
  const shown = cells.slice(0, shownRows);
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={t(words.preview)}>
        <table className={styles.table}>
          <tbody>
            {shown.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} className={mergeClasses(styles.cell, typeof cell === "number" && styles.number)}>
                    {cellText(cell, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows > shown.length && (
        <Caption1 className={common.muted}>{t(words.moreRows, { n: rows - shown.length })}</Caption1>
      )}
      {cutTo !== undefined && <Caption1 className={common.muted}>{t(words.cut, { n: cutTo })}</Caption1>}
    </>
  );
}

function cellText(cell: ResultCell, language: Language): string {
  if (cell instanceof FunctionError) return codes[cell.code];
  if (typeof cell !== "number") return String(cell);
  return cell.toLocaleString(language === "ru" ? "ru-RU" : "en-US", { maximumFractionDigits: 4 });
}
