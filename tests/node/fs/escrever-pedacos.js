// fs.promises.writeFile de um gerador, de um gerador assíncrono, de um stream e de um array.
const fs = require('fs');
const { Readable } = require('stream');
const tmp = require('./fixtures/tmp');
const { path } = tmp;

(async () => {
  const cases = {
    gerador: (function* () { yield 'a'; yield Buffer.from('b'); yield 'ç'; })(),
    assíncrono: (async function* () { yield 'x'; await null; yield 'y'; })(),
    stream: Readable.from(['s1', 's2']),
    array: ['1', '2', Buffer.from('3')],
    conjunto: new Set(['k', 'l']),
    Uint16Array: new Uint16Array([16961]),
    DataView: new DataView(new Uint8Array([72, 73]).buffer),
    vazio: [],
    número: 5,
    objeto: {},
    'array de números': [5]
  };
  for (const [name, data] of Object.entries(cases)) {
    fs.rmSync(path('a'), { force: true });
    await tmp.wait(name, fs.promises.writeFile(path('a'), data));
    tmp.log(fs.existsSync(path('a')) ? JSON.stringify(fs.readFileSync(path('a'), 'utf8')) : 'não há');
  }
  await tmp.wait('latin1', fs.promises.writeFile(path('a'), ['é', 'ç'], 'latin1'));
  tmp.log(fs.readFileSync(path('a')).toString('hex'));
  await tmp.wait('appendFile', fs.promises.appendFile(path('a'), ['!', '?']));
  tmp.log(fs.readFileSync(path('a')).toString('hex'));
  await tmp.wait('flag', fs.promises.writeFile(path('a'), ['+'], { flag: 'a' }));
  await tmp.wait('gerador que lança', fs.promises.writeFile(path('b'), (function* () { yield 'foi'; throw new Error('parei'); })()));
  tmp.log(fs.readFileSync(path('b'), 'utf8'));
  tmp.clean();
})();
