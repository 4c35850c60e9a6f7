import { createServer } from 'node:net';

/** `preferred` if nobody listens there, else 0, which lets the system choose. */
export function findFreePort(preferred) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(preferred, '127.0.0.1', () => probe.close(() => resolve(preferred)));
  });
}
