// Pictures that are drawn for the room they have, and anew when it changes.

/** @param draw takes a width in pixels */
export function sized(element, draw) {
  let width = 0;
  new ResizeObserver(([entry]) => {
    const room = Math.floor(entry.contentRect.width);
    if (room === width || room === 0) return;
    width = room;
    requestAnimationFrame(() => draw(width));
  }).observe(element);
  return () => { if (width > 0) draw(width); };
}
