/**
 * F6 leads from the grid to the pane and back, as in Excel: the grid keeps the Tab key to itself.
 *
 * The grid takes the focus whenever a sheet is shown. As in Excel, who works in the pane keeps it there: only the mouse or
 * F6 leads into the grid.
 *
 * @param grid Univer's, whose hidden editor takes what is typed into cells
 */
export function moveFocusByKey(grid: HTMLElement, pane: HTMLElement): void {
  const standing = (): HTMLElement | null =>
    pane.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]') ?? pane.querySelector("button");
  let led = true;
  grid.setAttribute("aria-keyshortcuts", "F6");
  grid.addEventListener("pointerdown", () => (led = true), { capture: true });
  pane.addEventListener("focusin", () => (led = false));
  grid.addEventListener("focusin", ({ relatedTarget }) => {
    if (led) return;
    const from = relatedTarget instanceof HTMLElement && pane.contains(relatedTarget) ? relatedTarget : standing();
    from?.focus();
  });
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
      const fromPane = pane.contains(document.activeElement);
      const next = fromPane ? grid.querySelector<HTMLElement>("[contenteditable]") : standing();
      if (!next) return;
      event.preventDefault();
      event.stopPropagation();
      led = fromPane;
      next.focus();
    },
    { capture: true },
  );
}
