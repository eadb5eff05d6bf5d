// What the plane can show against TPP, and how far.

export const X = {
  fact: 'item.totalProcessingPerformance', key: 'tpp', known: 'totalProcessingPerformance', name: 'TPP', words: 'TPP', ends: [200, 150_000],
};

export const ACROSS = {
  density: {
    fact: 'item.performanceDensity', key: 'density', known: 'performanceDensity',
    name: 'Performance density', words: 'performance density', ends: [0.3, 60],
  },
  dram: {
    fact: 'item.dramBandwidthGBps', key: 'dram', known: 'dramBandwidthGBps',
    name: 'DRAM bandwidth (GB/s)', words: 'DRAM bandwidth in GB/s', ends: [50, 20_000],
  },
};

export const across = (keys) => ACROSS[keys.y] ?? ACROSS.density;

export function planeRequest(transaction, regime, y) {
  const span = ({ fact, ends: [from, to] }) => ({ fact, from, to });
  return { transaction, regime, x: span(X), y: span(y) };
}
