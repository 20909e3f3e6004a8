var stream = require('stream');
var pair = stream.duplexPair({ highWaterMark: 4 }), a = pair[0], b = pair[1];
b.on('data', function (c) { console.log('b leu', String(c)); });
b.on('end', function () { console.log('b end'); b.end('tchau'); });
a.on('data', function (c) { console.log('a leu', String(c)); });
a.on('end', function () { console.log('a end'); });
a.on('close', function () { console.log('a close'); }); b.on('close', function () { console.log('b close'); });
console.log(a.write('oi'), a.write('tudo bem?', function () { console.log('entregue'); }), a.write(''));
a.end();
