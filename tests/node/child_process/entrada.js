// Escrever na entrada do filho; end fecha o cano e ele termina.
var spawn = require('child_process').spawn;
var cat = spawn('cat');
var got = '';
cat.stdout.setEncoding('utf8');
cat.stdout.on('data', function (s) { got += s; });
cat.stdout.on('end', function () { console.log('end', got); });
cat.on('close', function (code) { console.log('close', code, cat.stdin.destroyed); });
cat.stdin.write('um\n');
cat.stdin.end('dois é 🙂\n');
