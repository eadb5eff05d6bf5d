// What the plane can show against TPP, and how far.

export const X = { fact: 'item.totalProcessingPerformance', key: 'tpp', name: 'TPP', words: 'TPP', ends: [200, 150_000], known: 'totalProcessingPerformance' };

export const ACROSS = {
  density: { fact: 'item.performanceDensity', key: 'density', name: 'Performance density', words: 'performance density', ends: [0.3, 60], known: 'performanceDensity' },
  dram: { fact: 'item.dramBandwidthGBps', key: 'dram', name: 'DRAM bandwidth (GB/s)', words: 'DRAM bandwidth in GB/s', ends: [50, 20_000], known: 'dramBandwidthGBps' },
};

export const across = (keys) => ACROSS[keys.y] ?? ACROSS.density;

export function planeRequest(transaction, regime, y) {
  const span = ({ fact, ends: [from, to] }) => ({ fact, from, to });
  return { transaction, regime, x: span(X), y: span(y) };
}
