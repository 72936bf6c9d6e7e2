#!/usr/bin/env node
// `npm start`: installs if need be, builds, and serves the trainer on this computer alone.
// The version is looked at before anything else is loaded, in words that any Node reads.

var major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(
    'Rendezvous needs Node 20 or later and found ' +
      process.version +
      ': install a newer one from https://nodejs.org and start again.',
  );
  process.exitCode = 1;
} else {
  import('./prepare.js').then(function (prepare) {
    return prepare.orSayPlainly(async function () {
      prepare.install();
      var script = prepare.root + '/bin/serve.js';
      process.exitCode = await prepare.runWithProjectNode([script].concat(process.argv.slice(2)));
    });
  });
}
