/** Numbers of the list `dealStatus`, in its order. */
export const DealStatus = { Open: 0, Won: 1, Lost: 2 } as const;

/** Numbers of the list `stageKind`, in its order. */
export const StageKind = { Open: 0, Won: 1, Post: 2, Lost: 3 } as const;
