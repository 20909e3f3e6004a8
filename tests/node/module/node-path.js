// NODE_PATH vale ao começar; _initPaths faz valer o que mudou depois.
const fs = require('fs'), os = require('os'), path = require('path'), Module = require('module');
const raiz = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'm-')));
const escreve = (nome, texto) => { fs.mkdirSync(path.dirname(raiz + '/' + nome), { recursive: true }); fs.writeFileSync(raiz + '/' + nome, texto); return raiz + '/' + nome; };
const curto = (t) => String(t).split(raiz).join('~');
escreve('libs/so-la/index.js', "module.exports = 'de NODE_PATH'");
try { require('so-la'); } catch (e) { console.log(e.code); }
process.env.NODE_PATH = raiz + '/libs:' + raiz + '/outra';
try { require('so-la'); } catch (e) { console.log(e.code); }
Module._initPaths();
console.log(require('so-la'), Module.globalPaths.slice(0, 2).map(curto));
const { execFileSync } = require('child_process');
console.log(execFileSync(process.execPath, ['-p', "require('so-la')"], { encoding: 'utf8', env: { ...process.env, NODE_PATH: raiz + '/libs' } }).trim());
