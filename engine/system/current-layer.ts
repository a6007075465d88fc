/**
 * The first layer whose results are not all there; 0 where all are. Deeper layers stay locked until then.
 *
 * @param done results done per layer, from layer 1 down
 * @param all results that apply per layer; a layer of none is complete
 * @throws RangeError where the lists differ in length
 * @see CALC-23; B-15
 * @example currentLayer([3, 1, 0, 0, 0], [3, 2, 2, 4, 1]) // 2
 */
export function currentLayer(done: ArrayLike<number>, all: ArrayLike<number>): number {
  if (done.length !== all.length)
    throw new RangeError(`done: expected as many layers as all (${all.length}), got ${done.length}`);
  for (let place = 0; place < all.length; place++) if (done[place] < all[place]) return place + 1;
  return 0;
}
