/**
 * F6 leads from the grid to the pane and back, as in Excel: the grid keeps the Tab key to itself.
 *
 * @param grid Univer's, whose hidden editor takes what is typed into cells
 */
export function moveFocusByKey(grid: HTMLElement, pane: HTMLElement): void {
  grid.setAttribute("aria-keyshortcuts", "F6");
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      const next = pane.contains(document.activeElement)
        ? grid.querySelector<HTMLElement>("[contenteditable]")
        : (pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? pane.querySelector("button"));
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      next.focus();
    },
    { capture: true },
  );
}
