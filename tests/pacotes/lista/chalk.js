// chalk: cores com nível forçado, para não depender do terminal.
const chalk = require('../../../build/npm-lista/node_modules/chalk');
const c = new chalk.Instance({ level: 3 });
console.log(JSON.stringify([c.blue('Olá') + ' mundo' + c.red('!'), c.blue.bgRed.bold('Olá'), c.green('a', c.blue.underline('b'), 'c')]));
console.log(JSON.stringify([c.rgb(123, 45, 67).underline('x'), c.hex('#DEADED').bold('y'), c`{bold z {red w}}`, c.bold('a\nb')]));
console.log(new chalk.Instance({ level: 0 }).red('nada'), chalk.level, Object.keys(chalk.Level || {}).length);
