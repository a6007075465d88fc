import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneStyles } from "./pane-styles.ts";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& th, & td": {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
      textAlign: "left",
      verticalAlign: "top",
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& td": { fontVariantNumeric: "tabular-nums" },
    "& thead th": { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
    "& tbody th": { fontWeight: tokens.fontWeightRegular },
  },
});

interface FigureTableProps {
  /** Headings; without them the first of each row says what it is. */
  readonly columns?: readonly string[];
  /** The first of each row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A few figures side by side. */
export function FigureTable({ columns, rows }: FigureTableProps): React.JSX.Element {
  const styles = useStyles();
  const common = usePaneStyles();
  return (
    <table className={styles.table}>
      {columns && (
        <thead>
          <tr>
            {columns.map((heading, at) => (
              <th key={at} scope="col" className={common.wrap}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name, ...figures]) => (
          <tr key={name}>
            <th scope="row" className={common.wrap}>
              {name}
            </th>
            {figures.map((figure, at) => (
              <td key={at}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
