// stream.pipeline e stream.finished com um sinal, com callback e com promessa.
const { Readable, Writable, PassThrough, pipeline, finished } = require('stream');
const promises = require('stream/promises');
const { getEventListeners } = require('events');
const endless = () => new Readable({ read() {} });
const sink = () => new Writable({ write(chunk, encoding, callback) { callback(); } });
(async () => {
  const ac = new AbortController();
  const source = endless(), target = sink();
  const piped = promises.pipeline(source, new PassThrough(), target, { signal: ac.signal });
  ac.abort('basta');
  await piped.catch((e) => console.log('pipeline', e.name, e.code, e.cause, source.destroyed, target.destroyed));
  await promises.pipeline(endless(), sink(), { signal: AbortSignal.abort() }).catch((e) => console.log('já abortado', e.name));
  const other = new AbortController();
  const waiting = promises.finished(endless(), { signal: other.signal });
  other.abort();
  await waiting.catch((e) => console.log('finished', e.name, e.code, e.cause && e.cause.name));
  const third = new AbortController();
  const stream = endless();
  finished(stream, { signal: third.signal }, (e) => console.log('callback', e.name, stream.destroyed));
  third.abort();
  const calm = new AbortController();
  await promises.pipeline(Readable.from(['a', 'b']), sink(), { signal: calm.signal });
  console.log(getEventListeners(calm.signal, 'abort').length);
  await promises.pipeline(endless(), async function* (items, { signal }) {
    console.log(signal instanceof AbortSignal, signal.aborted);
    throw new Error('do gerador');
  }, sink()).catch((e) => console.log(e.message));
  await promises.pipeline(Readable.from(['x']), sink(), { signal: 3 }).catch((e) => console.log(e.code));
})();
