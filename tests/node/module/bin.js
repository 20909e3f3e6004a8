// node_modules/.bin: um programa com #!, chamado pelo nome.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
const { execFileSync } = require('child_process');
escreve('node_modules/ferramenta/package.json', '{"name":"ferramenta","bin":{"faz":"cli.js"}}');
const cli = escreve('node_modules/ferramenta/cli.js', "#!/usr/bin/env " + path.basename(process.execPath) + "\nconsole.log('argumentos', process.argv.slice(2), require('path').basename(require.main.filename), require('./lib'))\n");
escreve('node_modules/ferramenta/lib.js', "module.exports = 'lib'");
fs.chmodSync(cli, 0o755); fs.mkdirSync(raiz + '/node_modules/.bin'); fs.symlinkSync('../ferramenta/cli.js', raiz + '/node_modules/.bin/faz');
const env = { ...process.env, PATH: path.dirname(process.execPath) + ':' + process.env.PATH };
console.log(execFileSync(raiz + '/node_modules/.bin/faz', ['a', '--b'], { encoding: 'utf8', env }).trim());
