// process.title muda o que ps mostra, sem estragar argv, cwd nem o ambiente.
var assert = require('assert');
var fs = require('fs');
var codigo = "var fs = require('fs'); var antes = process.title;" +
  "process.title = 'novo título';" +
  "console.log(process.title, fs.readFileSync('/proc/self/cmdline', 'utf8').replace(/\\0+$/, ''), fs.readFileSync('/proc/self/comm', 'utf8').trim());" +
  "process.title = new Array(5000).join('x'); console.log(/^x+\\0$/.test(fs.readFileSync('/proc/self/cmdline', 'utf8')));" +
  "process.title = ''; console.log(JSON.stringify(process.title), process.argv.slice(1), process.execArgv.length, typeof antes, process.env.MARCA, process.argv0.length > 0);";
var r = require('child_process').spawnSync(process.execPath, ['-e', codigo, 'um', 'dois'],
  { encoding: 'utf8', env: Object.assign({}, process.env, { MARCA: 'intacta' }) });
assert.strictEqual(r.stderr, '');
assert.strictEqual(r.stdout, 'novo título novo título novo título\ntrue\n"" [ \'um\', \'dois\' ] 2 string intacta true\n');

// O programa principal ainda se acha, mesmo pedido só depois da troca.
assert.ok(fs.existsSync(process.argv[1]));
process.title = 'x';
assert.ok(fs.existsSync(process.argv[1]) && process.argv[1] === __filename);
assert.strictEqual(process.execArgv.length, 0);

// getBuiltinModule
assert.strictEqual(process.getBuiltinModule('fs'), fs);
assert.strictEqual(process.getBuiltinModule('node:fs'), fs);
assert.strictEqual(process.getBuiltinModule('codes'), undefined);
assert.throws(function () { process.getBuiltinModule(1); }, { code: 'ERR_INVALID_ARG_TYPE' });
