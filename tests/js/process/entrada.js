// process.stdin: canos, arquivos, nada; ler, parar e não segurar o programa.
var assert = require('assert');
var child = require('child_process');
var soma = "var n = 0; process.stdin.setEncoding('utf8'); process.stdin.on('data', function (d) { n += d.length; }).on('end', function () { console.log('fim', n); });";

function roda(comando, codigo) {
  var r = child.spawnSync('sh', ['-c', comando, process.execPath, codigo], { encoding: 'utf8', timeout: 15000 });
  return r.stdout + r.stderr;
}

assert.strictEqual(roda('(printf "é"; sleep 0.1; printf "🙂\\n") | "$0" -e "$1"', soma), 'fim 4\n');
assert.strictEqual(roda('head -c 300000 /dev/zero | "$0" -e "$1"', soma), 'fim 300000\n');
assert.strictEqual(roda('"$0" -e "$1" < /dev/null', soma), 'fim 0\n');
assert.strictEqual(roda('"$0" -e "$1" <&-', soma), 'fim 0\n');
assert.strictEqual(roda('"$0" -e "$1" < /', soma), 'fim 0\n');
assert.strictEqual(roda('"$0" -e "$1" < "$0" | head -c 4', soma), 'fim ');
assert.strictEqual(roda('printf xyz | "$0" -e "$1"', "process.stdin.pipe(process.stdout)"), 'xyz');

// Um arquivo grande não para o relógio: um pedaço por volta do loop.
assert.strictEqual(roda('head -c 3000000 /dev/zero > "$TMPDIR/grande"; "$0" -e "$1" < "$TMPDIR/grande"; rm "$TMPDIR/grande"',
  "var voltas = 0; var t = setInterval(function () { voltas++; }, 1); var n = 0; process.stdin.on('data', function (d) { n += d.length; var ate = Date.now() + 2; while (Date.now() < ate); }).on('end', function () { clearInterval(t); console.log(n, voltas > 5); })"),
  '3000000 true\n');

// Olhar para stdin não segura o programa; ler segura; unref solta.
assert.strictEqual(roda('(echo a; sleep 0.3; echo b) | "$0" -e "$1"', "process.stdin.once('data', function () { console.log('leu'); process.exit(); })"), 'leu\n');
assert.strictEqual(roda('(sleep 2; echo b) | "$0" -e "$1"', "process.stdin; console.log('solto')"), 'solto\n');
assert.strictEqual(roda('(sleep 2; echo b) | "$0" -e "$1"', "process.stdin.on('data', function () { console.log('nunca'); }); process.stdin.unref(); setTimeout(function () { console.log('solto'); }, 5)"), 'solto\n');

// 'readable' e read(); destroy interrompe.
assert.strictEqual(roda('(printf abc; sleep 0.1; printf de) | "$0" -e "$1"',
  "process.stdin.on('readable', function () { var c; while ((c = process.stdin.read()) !== null) process.stdout.write(c); }).on('end', function () { console.log('fim'); })"), 'abcdefim\n');
assert.strictEqual(roda('(printf abc; sleep 0.3) | "$0" -e "$1"',
  "process.stdin.on('data', function () { process.stdin.destroy(); }).on('close', function () { console.log('fechou'); })"), 'fechou\n');

// O programa e a sua entrada são coisas diferentes: `nozinho arquivo` não consome stdin.
assert.strictEqual(roda('echo dados | "$0" -p "require(\'fs\').readFileSync(0, \'utf8\').trim()"', ''), 'dados\n');
