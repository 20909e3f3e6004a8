// fs.promises.watch com signal: abortar rejeita com AbortError.
const fs = require('fs');
const tmp = require('./fixtures/tmp');

(async () => {
  const control = require('./fixtures/signal')();
  const changes = fs.promises.watch(tmp.dir, { signal: control.signal });
  const pending = changes.next();
  control.abort(new Error('cansei'));
  const error = await pending.catch((e) => e);
  console.log(error.name, error.code, error.message, error.cause.message);
  console.log(JSON.stringify(await changes.next()));
  const late = await fs.promises.watch(tmp.dir, { signal: control.signal }).next().catch((e) => e);
  console.log(late.name, late.cause.message);
  tmp.clean();
})();
