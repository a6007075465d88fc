import { Caption1, makeStyles, mergeClasses, Text, tokens, useArrowNavigationGroup } from "@fluentui/react-components";
import { usePaneStyles } from "./pane-styles.ts";

const useStyles = makeStyles({
  item: {
    display: "block",
    width: "100%",
    textAlign: "left",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

/** Something to open: its name, and below it what it is. */
export interface Choice {
  readonly key: string;
  readonly name: string;
  readonly details: string;
  choose(): void;
}

/** A list to choose one of: functions, documents, deals. */
export function ChoiceList({ choices }: { readonly choices: readonly Choice[] }): React.JSX.Element {
  const styles = useStyles();
  const common = usePaneStyles();
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <ul className={common.plainList} {...arrows}>
      {choices.map(({ key, name, details, choose }) => (
        <li key={key}>
          <button type="button" className={mergeClasses(styles.item, common.wrap)} onClick={choose}>
            <Text size={200} weight="semibold" block>
              {name}
            </Text>
            <Caption1 className={common.muted}>{details}</Caption1>
          </button>
        </li>
      ))}
    </ul>
  );
}
