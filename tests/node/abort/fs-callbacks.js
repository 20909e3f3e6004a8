// fs.readFile e fs.writeFile com callback e sinal.
const fs = require('fs');
const os = require('os');
const path = require('path');
const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'sinal-')), 'x');
const say = (name, next) => (e, data) => { console.log(name, e ? [e.name, e.code, e.message, e.cause && e.cause.name] : String(data)); next(); };
fs.writeFileSync(file, 'abc');
const signal = AbortSignal.abort();
fs.readFile(file, { signal }, say('readFile abortado', () => {
  fs.writeFile(file, 'def', { signal }, say('writeFile abortado', () => {
    console.log(fs.readFileSync(file, 'utf8'));
    const ac = new AbortController();
    fs.readFile(file, { signal: ac.signal, encoding: 'utf8' }, say('no meio', () => {
      fs.readFile(file, { signal: new AbortController().signal, encoding: 'utf8' }, say('readFile', () => {
        fs.rmSync(path.dirname(file), { recursive: true });
      }));
    }));
    ac.abort();
  }));
}));
for (const bad of ['x', {}, null]) {
  try { fs.readFile(file, { signal: bad }, () => {}); console.log('aceito'); } catch (e) { console.log(e.code, e.message); }
}
