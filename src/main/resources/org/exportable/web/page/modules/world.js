// The shapes of the places of the world, from hundredths of a degree, each step from the point before.
import { json } from './api.js';

let loaded = null;

/** @return {origin, places: Map(code → {point, small, shape}), neutral} */
export function world() {
  loaded ??= json('/world.json').then(unpack);
  return loaded;
}

function unpack({ origin, scale, places, neutral }) {
  const ring = (steps) => {
    const points = [];
    let [x, y] = [0, 0];
    for (let i = 0; i < steps.length; i += 2) points.push([(x += steps[i]) / scale, (y += steps[i + 1]) / scale]);
    return points;
  };
  const shape = (polygons) => ({ type: 'MultiPolygon', coordinates: polygons.map((each) => each.map(ring)) });
  const entries = Object.entries(places).map(([code, { point, small, polygons }]) =>
    [code, { point: point.map((each) => each / scale), small, shape: shape(polygons) }]);
  return { origin, places: new Map(entries), neutral: shape(neutral) };
}
