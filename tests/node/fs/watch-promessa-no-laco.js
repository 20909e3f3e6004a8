// fs.promises.watch: abortar dentro do laço, enquanto ninguém espera, também acaba em AbortError.
const fs = require('fs');
const tmp = require('./fixtures/tmp');

(async () => {
  const control = require('./fixtures/signal')();
  const changes = fs.promises.watch(tmp.dir, { signal: control.signal });
  const first = changes.next();
  fs.mkdirSync(tmp.path('a'));
  console.log((await first).value.filename);
  control.abort(new Error('chega'));
  const error = await changes.next().catch((e) => e);
  console.log(error.name, error.cause.message);
  console.log(JSON.stringify(await changes.next()));
  tmp.clean();
})();
