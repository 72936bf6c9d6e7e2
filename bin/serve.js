// Builds the trainer and serves it; started by start.js with the project's Node.

import { once } from 'node:events';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { Plain, orSayPlainly, root } from './prepare.js';

const host = '127.0.0.1';

function portAsked() {
  let values;
  try {
    ({ values } = parseArgs({ options: { port: { type: 'string' } } }));
  } catch (error) {
    throw new Plain(`${error.message.split('. ')[0]}: the only option is --port N.`);
  }
  const text = values.port ?? process.env['PORT'] ?? '4173';
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new Plain(`"${text}" is not a port: give a number from 0 to 65535, as in --port 8080.`);
  }
  return port;
}

function whyNotServed(error, port) {
  const text = String(error?.message ?? error);
  if (error?.code === 'EADDRINUSE') {
    return `Port ${port} is in use: stop what uses it, or choose another with npm start -- --port ${port + 1}.`;
  }
  if (error?.syscall === 'listen') {
    return `Port ${port} is not allowed here: choose another with npm start -- --port 8080.`;
  }
  if (/EACCES|EPERM|EROFS/.test(text)) {
    return `The folder ${root} cannot be written to: copy the project to a folder of your own and start again.`;
  }
  if (/ENOSPC/.test(text)) return 'The disk is full: make room for the build and start again.';
  return 'The trainer could not be built: run `npm run build` to see why.';
}

// Before the build, so that a port in use is known at once.
async function tryPort(port) {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  await new Promise((resolve) => probe.close(resolve));
}

async function serve() {
  const port = portAsked();
  const { build, preview } = await import('vite');
  const quiet = { root, logLevel: 'silent' };
  try {
    await tryPort(port);
    console.error('Building...');
    await build(quiet);
    const server = await preview({ ...quiet, preview: { host, port, strictPort: true } });
    const address = server.httpServer.address();
    console.log(`Rendezvous is at http://${host}:${address.port}/ (Ctrl-C ends it)`);
  } catch (error) {
    throw new Plain(whyNotServed(error, port));
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(0));
await orSayPlainly(serve);
