// 5 MB pelo filho, ida e volta.
var spawn = require('child_process').spawn;
var cat = spawn('cat');
var SIZE = 5 << 20;
var total = 0;
cat.stdout.on('data', function (b) { total += b.length; });
cat.on('close', function (code) { console.log(code, total === SIZE); });
cat.stdin.end(Buffer.alloc(SIZE, 'g'));
