// The regions of a plane, from its bands and the spans in them: where they meet, which belong together, what is at a point.

const key = ({ outcome, classification, requirements, exceptions, policy, decidingFacts }) =>
  JSON.stringify([outcome, classification, requirements, exceptions, policy, decidingFacts]);

/** Lines between cells that stand differently, as pairs of points in the figures' own units. */
export function borders(plane) {
  const lines = [];
  plane.bands.forEach((band, index) => {
    const { from, to } = band.across;
    band.spans.slice(1).forEach((span) => lines.push([[span.from, from], [span.from, to]]));
    const below = plane.bands[index - 1];
    if (!below) return;
    for (const upper of band.spans) {
      for (const lower of below.spans) {
        const [left, right] = [Math.max(upper.from, lower.from), Math.min(upper.to, lower.to)];
        if (left < right && key(upper) !== key(lower)) lines.push([[left, from], [right, from]]);
      }
    }
  });
  return lines;
}

/** The kinds of regions, each with a letter and its cells. */
export function letters(plane) {
  const kinds = new Map();
  for (const band of plane.bands) {
    for (const span of band.spans) {
      const same = key(span);
      if (!kinds.has(same)) kinds.set(same, { letter: letter(kinds.size), span, cells: [] });
      kinds.get(same).cells.push({ band, span });
    }
  }
  return [...kinds.values()];
}

/** From 1 downwards for each further kind of region with the same outcome, as a function of a span. */
export function strength(plane) {
  const strengths = new Map();
  const seen = new Map();
  for (const { span } of letters(plane)) {
    const before = seen.get(span.outcome) ?? 0;
    seen.set(span.outcome, before + 1);
    strengths.set(key(span), Math.max(0.4, 1 - 0.3 * before));
  }
  return (span) => strengths.get(key(span));
}

const letter = (index) => (index < 26 ? '' : letter(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The span at a point, its ends counted as the rules count them; undefined outside. */
export function regionAt(plane, { x, y }) {
  return plane.bands.find((band) => inside(band.across, y))?.spans.find((span) => inside(span, x));
}

export function inside(interval, value) {
  const above = interval.fromIncluded ? value >= interval.from : value > interval.from;
  return above && (interval.toIncluded ? value <= interval.to : value < interval.to);
}

/** An interval in words: "1600 or more, below 4800". */
export function words({ from, fromIncluded, to, toIncluded }, number) {
  if (from === to) return number(from);
  const begin = fromIncluded ? `${number(from)} or more` : `above ${number(from)}`;
  return `${begin}, ${toIncluded ? 'up to' : 'below'} ${number(to)}`;
}
