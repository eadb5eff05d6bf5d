// What the server says, and what it says when it cannot.

/** A problem of RFC 9457. */
export class Problem extends Error {
  constructor(body, status) {
    super(body.detail || body.title || `The server answered with status ${status}.`);
    this.errors = body.errors ?? [];
    this.status = status;
  }
}

export async function ask(path, body, options = {}) {
  const request = body === undefined
    ? options
    : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body), ...options };
  const response = await fetch(path, request).catch(() => {
    throw new Problem({ detail: 'The server does not answer. Is it still running?' }, 0);
  });
  if (!response.ok) throw await problem(response);
  return response;
}

export async function json(path, body, options) {
  return (await ask(path, body, options)).json();
}

export async function problem(response) {
  const text = await response.text();
  try {
    return new Problem(JSON.parse(text), response.status);
  } catch {
    return new Problem({ detail: text.slice(0, 300) }, response.status);
  }
}

/**
 * One question at a time, always the newest: while an answer is awaited, only the last of what is asked meanwhile is kept.
 * @param question asks; its promise is awaited
 * @param answered takes what came, or null and the problem
 */
export function newest(question, answered) {
  let busy = false;
  let next = null;
  return async function request(...what) {
    if (busy) {
      next = what;
      return;
    }
    busy = true;
    try {
      const answer = await question(...what);
      if (!next) answered(answer, null, ...what);
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (!next) answered(null, failure, ...what);
    } finally {
      busy = false;
      if (next) {
        const again = next;
        next = null;
        request(...again);
      }
    }
  };
}
