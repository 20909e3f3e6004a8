var stream = require('stream');
var a = new stream.PassThrough(), b = new stream.PassThrough();
var line = stream.compose(a, b);
line.on('error', function (e) { console.log(e.name, e.message); });
line.on('close', function () { console.log('close', a.destroyed, b.destroyed); });
line.destroy();
