import { paneWords } from "../../words/pane-words.ts";
import { useWords } from "../pane-context.ts";
import { ScreenTitle } from "../screen-title.tsx";

export function DealScreen(): React.JSX.Element {
  const t = useWords();
  return <ScreenTitle>{t(paneWords.deal)}</ScreenTitle>;
}
