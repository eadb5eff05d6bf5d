// What is taken hold of and moved, even though the picture around it is drawn anew meanwhile.

const d3 = globalThis.d3;

/**
 * @param place what holds the picture and stays
 * @param left where the element is, in pixels; so is top
 * @param moved called with where it has come to, and whether that goes on
 */
export function draggable(place, left, top, moved) {
  let begun = false;
  return d3.drag().container(place).subject(() => ({ x: left, y: top }))
    .on('drag', ({ x, y }) => {
      begun = true;
      moved(x, y, true);
    })
    .on('end', ({ x, y }) => { if (begun) moved(x, y, false); });
}
