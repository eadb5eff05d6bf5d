// Sends a file as it is, straight from the disk, and says how far it has got.
import { Problem } from './api.js';

const TYPES = [[/\.(jsonl|ndjson)$/i, 'application/x-ndjson'], [/./, 'text/csv']];

/** @param progress called with bytes sent and bytes in all */
export function upload(path, file, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Content-Type', TYPES.find(([ending]) => ending.test(file.name))[1]);
    request.upload.addEventListener('progress', (event) => progress(event.loaded, event.total));
    request.addEventListener('error', () => reject(new Problem({ detail: 'The file could not be sent.' }, 0)));
    request.addEventListener('load', () => {
      const body = parsed(request.responseText);
      if (request.status < 300) resolve(body);
      else reject(new Problem(body, request.status));
    });
    request.send(file);
  });
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { detail: text.slice(0, 300) };
  }
}
