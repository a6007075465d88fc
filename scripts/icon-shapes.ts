/** Whether a point of the unit square, y downwards, lies in the shape. */
export type Shape = (x: number, y: number) => boolean;

export interface Layer {
  readonly colour: string;
  readonly shape: Shape;
}

export function box(left: number, top: number, right: number, bottom: number, corner = 0): Shape {
  return (x, y) => {
    const beyondX = Math.max(left + corner - x, x - right + corner, 0);
    const beyondY = Math.max(top + corner - y, y - bottom + corner, 0);
    return Math.hypot(beyondX, beyondY) <= corner && x >= left && x <= right && y >= top && y <= bottom;
  };
}

export function disc(centreX: number, centreY: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - centreX, y - centreY) <= radius;
}

/** Part of a ring; angles in turns, clockwise from three o'clock. */
export function arc(centreX: number, centreY: number, radius: number, width: number, from: number, to: number): Shape {
  return (x, y) => {
    const away = Math.hypot(x - centreX, y - centreY);
    const turn = Math.atan2(y - centreY, x - centreX) / (2 * Math.PI);
    return Math.abs(away - radius) <= width / 2 && (((turn - from) % 1) + 1) % 1 <= to - from;
  };
}

/** Convex polygon, corners clockwise. */
export function polygon(...corners: readonly (readonly [number, number])[]): Shape {
  return (x, y) =>
    corners.every(([fromX, fromY], place) => {
      const [toX, toY] = corners[(place + 1) % corners.length];
      return (toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX) >= 0;
    });
}

export function anyOf(...shapes: readonly Shape[]): Shape {
  return (x, y) => shapes.some((shape) => shape(x, y));
}
