process.removeAllListeners('warning'); // o Node avisa que é experimental
var fs = require('fs');
var file = require('path').join(process.env.TMPDIR || '/tmp', 'como-blob-' + process.pid);
fs.writeFileSync(file, 'abcdef');
(async function () {
  var b = await fs.openAsBlob(file, { type: 'text/x' });
  console.log(b, await b.text(), await b.slice(1, 3).text(), await new Blob(['<', b, '>']).text());
  for await (var chunk of b.stream()) console.log(Buffer.from(chunk).toString());
  fs.writeFileSync(file, 'mudou de tamanho');
  await b.text().catch(function (e) { console.log(e.name, e.message); });
  fs.unlinkSync(file);
  [[1], ['x', 1], ['x', { type: 1 }], ['/nao-existe']].forEach(function (args) {
    try { fs.openAsBlob.apply(fs, args); } catch (e) { console.log(e.name, e.code, e.message); }
  });
})();
