// Days as texts such as 2025-05-01, and their arithmetic in UTC.

const MS = 86_400_000;

export const toDate = (iso) => new Date(`${iso}T00:00:00Z`);
export const toIso = (date) => date.toISOString().slice(0, 10);
export const plus = (iso, days) => toIso(new Date(toDate(iso).getTime() + days * MS));
export const between = (from, to) => Math.round((toDate(to) - toDate(from)) / MS);
export const bounded = (iso, first, last) => (iso < first ? first : iso > last ? last : iso);
