// commander: o exemplo do README (split).
const { Command } = require('../../../build/npm-lista/node_modules/commander');
const p = new Command();
p.name('string-util').description('utilidades de texto').version('0.8.0');
p.command('split').description('parte um texto').argument('<string>', 'o texto').option('--first', 'só o primeiro').option('-s, --separator <char>', 'separador', ',')
  .action((str, o) => console.log(str.split(o.separator, o.first ? 1 : undefined)));
p.parse(['node', 'x', 'split', '-s', '/', '--first', 'a/b/c']);
console.log(p.helpInformation());
