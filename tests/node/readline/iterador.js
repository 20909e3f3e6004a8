// for await sobre as linhas, e sobre as de um arquivo.
const readline = require('readline');
const { once } = require('events');
const fs = require('fs');
const path = require('path');
const { Readable, PassThrough } = require('stream');
const os = require('os');

const file = path.join(os.tmpdir(), 'linhas-' + process.pid + '.txt');
fs.writeFileSync(file, Array.from({ length: 3000 }, (_, i) => 'linha ' + i).join('\n'));

async function main() {
  const rl = readline.createInterface({ input: fs.createReadStream(file), crlfDelay: Infinity });
  let count = 0, last;
  for await (const line of rl) { count++; last = line; }
  console.log(count, last, rl.closed);

  const short = readline.createInterface({ input: Readable.from(['a\nb\n', 'c\nd\ne\n']) });
  for await (const line of short) {
    console.log(line);
    if (line === 'c') break;
  }
  console.log('saiu', short.closed);
  console.log(short[Symbol.asyncIterator]() === short[Symbol.asyncIterator]());

  const slow = readline.createInterface({ input: Readable.from(['1\n2\n', '3\n4']) });
  for await (const line of slow) {
    await new Promise(resolve => setTimeout(resolve, 2));
    console.log('devagar', line);
  }

  const broken = new PassThrough();
  const reading = readline.createInterface({ input: broken });
  broken.write('antes\n');
  setTimeout(() => broken.destroy(new Error('quebrou')), 5);
  try {
    for await (const line of reading) console.log(line);
  } catch (error) {
    console.log('erro', error.message);
  }

  const events = readline.createInterface({ input: fs.createReadStream(file) });
  let total = 0;
  events.on('line', () => total++);
  await once(events, 'close');
  console.log(total);

  try {
    for await (const line of readline.createInterface({ input: fs.createReadStream(file + '.nada') })) console.log(line);
  } catch (error) {
    console.log(error.code);
  }
  fs.unlinkSync(file);
}
main();
