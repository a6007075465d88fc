/** What the buttons of the ribbon ask of the pane; manifest.xml calls them by these names. */
export const ribbonCommands = ["buildPlan", "refreshPlan", "insertSample", "openHelp"] as const;
export type RibbonCommand = (typeof ribbonCommands)[number];
