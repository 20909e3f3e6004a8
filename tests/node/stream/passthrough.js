var stream = require('stream');
var p = stream.PassThrough();
var q = new stream.PassThrough({ objectMode: true });
q.on('data', function (x) { console.log(x); });
q.on('end', function () { console.log('q end'); });
q.write({ a: [1] }); q.end(3);
p.setEncoding('utf8');
p.on('data', function (x) { console.log(JSON.stringify(x)); });
p.write(Buffer.from([0xe2, 0x82])); p.write(Buffer.from([0xac])); p.end();
