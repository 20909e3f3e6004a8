// saida: 7
var stream = require('stream');
process.on('uncaughtException', function (e) { console.log('pego', e.message); process.exitCode = 7; });
new stream.Readable({ read: function () {} }).destroy(new Error('ninguém ouve'));
