// spawn, exec e execFile com um sinal: o processo morre, e o erro diz por quê.
const { spawn, exec, execFile } = require('child_process');
const { promisify } = require('util');
(async () => {
  const ac = new AbortController();
  const child = spawn('sleep', ['100'], { signal: ac.signal });
  const seen = [];
  child.on('error', (e) => seen.push([e.name, e.code, e.message, e.cause]));
  const closed = new Promise((resolve) => child.on('close', (code, signal) => { seen.push([code, signal, child.killed]); resolve(); }));
  child.on('spawn', () => ac.abort('chega'));
  await closed;
  console.log(seen);
  for (const [name, start] of [
    ['exec', (options, done) => exec('sleep 100', options, done)],
    ['execFile', (options, done) => execFile('sleep', ['100'], options, done)]
  ]) {
    const other = new AbortController();
    const ended = new Promise((resolve) => start({ signal: other.signal }, resolve));
    other.abort();
    const e = await ended;
    console.log(name, e.name, e.code, e.message, e.cause && e.cause.name, e.killed, e.signal);
  }
  const born = spawn('sleep', ['100'], { signal: AbortSignal.abort() });
  await new Promise((resolve) => born.on('error', (e) => { console.log('nasceu abortado', e.name); resolve(); }));
  await promisify(execFile)('sleep', ['100'], { signal: AbortSignal.abort() }).catch((e) => console.log(e.name, e.code));
  const late = new AbortController();
  const quick = spawn('true', { signal: late.signal });
  quick.on('error', () => console.log('nunca'));
  quick.on('exit', (code) => { late.abort(); console.log('já tinha saído', code); });
  try { spawn('true', { signal: 'x' }); } catch (e) { console.log(e.code, e.message); }
})();
