// addAbortSignal e a opção signal dos streams.
const { Readable, Writable, Duplex, Transform, PassThrough, addAbortSignal } = require('stream');
function attempt(f) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
for (const [name, make] of [
  ['Readable', (options) => new Readable({ read() {}, ...options })],
  ['Writable', (options) => new Writable({ write() {}, ...options })],
  ['Duplex', (options) => new Duplex({ read() {}, write() {}, ...options })],
  ['Transform', (options) => new Transform({ transform() {}, ...options })]
]) {
  const ac = new AbortController();
  const stream = make({ signal: ac.signal });
  stream.on('error', (e) => console.log(name, e.name, e.code, e.cause, stream.destroyed)).on('close', () => console.log(name, 'close'));
  ac.abort('basta');
  const added = addAbortSignal(AbortSignal.abort(), make());
  added.on('error', (e) => console.log(name, 'addAbortSignal', e.name, e.cause.name));
}
const ended = new AbortController();
const whole = addAbortSignal(ended.signal, Readable.from(['a']));
whole.on('error', () => console.log('nunca')).on('close', () => { ended.abort(); console.log('fim', whole.destroyed); }).resume();
attempt(() => addAbortSignal('x', new PassThrough()));
attempt(() => addAbortSignal(AbortSignal.abort(), {}));
attempt(() => new Readable({ signal: 'x' }));
