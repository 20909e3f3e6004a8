// compose com signal: abortar destrói a linha inteira; o que não é um sinal é recusado.
const { Readable, PassThrough } = require('stream');

async function read(stream) {
  const all = [];
  try {
    for await (const value of stream) all.push(value);
    console.log('acabou', all);
  } catch (error) {
    console.log(error.name, error.code, all.length <= 3);
  }
}

const objects = { objectMode: true };
(async () => {
  const control = new AbortController();
  await read(Readable.from([1, 2, 3]).compose(new PassThrough(objects), { signal: control.signal }));
  const pending = read(new Readable({ read() {} }).compose(new PassThrough(objects), { signal: control.signal }));
  control.abort();
  await pending;
  await read(Readable.from([1]).compose(new PassThrough(objects), { signal: control.signal }));
  try { Readable.from([1]).compose(new PassThrough(objects), { signal: 5 }); } catch (error) { console.log(error.code); }
})();
