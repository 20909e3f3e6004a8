// createReadStream, createWriteStream e readline com um sinal.
const fs = require('fs');
const os = require('os');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sinal-'));
const file = path.join(folder, 'x');
fs.writeFileSync(file, 'a\nb\n');
const ac = new AbortController();
const read = fs.createReadStream(file, { signal: ac.signal });
read.on('error', (e) => console.log('leitura', e.name, e.code, e.cause));
read.on('close', () => {
  console.log('fechou', read.destroyed);
  const other = new AbortController();
  const write = fs.createWriteStream(path.join(folder, 'y'), { signal: other.signal });
  write.on('error', (e) => console.log('escrita', e.name, e.cause.name));
  write.on('close', () => { console.log('fechou', write.destroyed); fs.rmSync(folder, { recursive: true }); });
  write.on('open', () => other.abort());
});
read.on('open', () => ac.abort('basta'));
