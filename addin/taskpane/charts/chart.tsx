import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { paneWords } from "../../words/pane-words.ts";
import { useWords } from "../pane-context.ts";
import type { ColumnChartProps } from "./column-chart.tsx";
import type { ShareChartProps } from "./share-chart.tsx";

// The library of charts is larger than the pane: it comes with the first chart that is looked at.
const LazyColumns = lazy(() => import("./column-chart.tsx").then((part) => ({ default: part.ColumnChart })));
const LazyShares = lazy(() => import("./share-chart.tsx").then((part) => ({ default: part.ShareChart })));

export function Columns(props: ColumnChartProps): React.JSX.Element {
  return (
    <Suspense fallback={<Waiting />}>
      <LazyColumns {...props} />
    </Suspense>
  );
}

export function Shares(props: ShareChartProps): React.JSX.Element {
  return (
    <Suspense fallback={<Waiting />}>
      <LazyShares {...props} />
    </Suspense>
  );
}

function Waiting(): React.JSX.Element {
  const t = useWords();
  return <Spinner size="tiny" aria-label={t(paneWords.loading)} />;
}
