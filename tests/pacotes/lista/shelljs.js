// shelljs: comandos do shell em JavaScript.
const sh = require('../../../build/npm-lista/node_modules/shelljs'), fs = require('fs'), os = require('os'), path = require('path');
sh.config.silent = true;
const raiz = fs.mkdtempSync(path.join(os.tmpdir(), 'sh-'));
sh.cd(raiz); sh.mkdir('-p', 'a/b'); sh.ShellString('um\ndois\n').to('a/x.txt'); sh.cp('-R', 'a', 'c'); sh.mv('a/x.txt', 'a/b/y.txt');
console.log([...sh.ls('-R', '.')], String(sh.cat('c/x.txt')), sh.grep('dois', 'c/x.txt').stdout, sh.sed('um', 'UM', 'c/x.txt').stdout, sh.test('-d', 'c'), sh.rm('-rf', 'c').code, sh.ls('nada').code, sh.which('sh') !== null, sh.find('a').length, sh.cat('nada').stderr);
