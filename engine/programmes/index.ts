export { maturityStyles, serviceModels, type Advice } from "./advice.ts";
export { layerItems, layerNames } from "./layers.ts";
export type { Layer, LayerItem, Offset, Programme, ProgrammeItem } from "./programme.ts";
export { programme, programmeItem } from "./programme-item.ts";
export { programmes } from "./programmes.ts";
