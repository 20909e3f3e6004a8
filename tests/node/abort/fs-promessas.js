// fs.promises.readFile e writeFile com um sinal.
const fs = require('fs');
const os = require('os');
const path = require('path');
const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'sinal-')), 'x');
const say = (name) => [(v) => console.log(name, 'ok', String(v)), (e) => console.log(name, e.name, e.code, e.message, e.cause && e.cause.name)];
(async () => {
  const { readFile, writeFile, appendFile } = fs.promises;
  const signal = AbortSignal.abort();
  await writeFile(file, 'abc', { signal: new AbortController().signal }).then(...say('writeFile'));
  await writeFile(file, 'def', { signal }).then(...say('writeFile abortado'));
  await readFile(file, { signal, encoding: 'utf8' }).then(...say('readFile abortado'));
  await readFile(file, { signal: new AbortController().signal }).then(...say('readFile'));
  const ac = new AbortController();
  const reading = readFile(file, { signal: ac.signal });
  ac.abort();
  await reading.then(...say('no meio'));
  await readFile(file, { signal: 'x' }).then(...say('inválido'));
  await writeFile(file, 'x', { signal: {} }).then(...say('inválido'));
  fs.rmSync(path.dirname(file), { recursive: true });
})();
