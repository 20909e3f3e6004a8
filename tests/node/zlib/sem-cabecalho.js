// createDeflateRaw, createInflateRaw e createUnzip: sem cabeçalho, e o que reconhece o cabeçalho sozinho.
var zlib = require('zlib');

var text = 'o rato roeu a roupa do rei de Roma; '.repeat(40);

function through(stream, input, done) {
  var parts = [];
  stream.on('data', function (part) { parts.push(part); });
  stream.on('error', function (error) { done(error.code + ' ' + error.errno + ' ' + error.message); });
  stream.on('end', function () { done(null, Buffer.concat(parts)); });
  stream.end(input);
}

// Um de cada vez: dois streams ao mesmo tempo acabam na ordem em que a equipe de threads quiser.
through(zlib.createDeflateRaw({ level: 9 }), text, function (error, raw) {
  console.log(error, raw.length < 100, raw.equals(zlib.deflateRawSync(text, { level: 9 })));
  through(zlib.createInflateRaw(), raw, function (error, back) {
    console.log(error, back.toString() === text);
    through(zlib.createInflate(), raw, function (error) {
      console.log('inflate:', error);
      through(zlib.createUnzip(), raw, function (error) {
        console.log('unzip:', error);
        recognize(['gzipSync', 'deflateSync']);
      });
    });
  });
});

function recognize(names) {
  var name = names.shift();
  if (name === undefined) return;
  through(zlib.createUnzip(), zlib[name](text), function (error, back) {
    console.log(name, error, back.toString() === text);
    recognize(names);
  });
}
