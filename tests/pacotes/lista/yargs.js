// yargs: opções, comandos, ajuda e erros.
const yargs = require('../../../build/npm-lista/node_modules/yargs/yargs');
console.log(yargs(['--navios=4', '--distancia', '22']).scriptName('x').argv);
yargs(['servir', '8080', '-v']).locale('en').scriptName('x').command('servir [porta]', 'abre o servidor', (y) => y.positional('porta', { describe: 'porta', default: 5000 }),
  (a) => console.log('porta', a.porta, a.verbose)).option('verbose', { alias: 'v', type: 'boolean' }).parse();
yargs([]).locale('en').scriptName('x').option('nome', { demandOption: true, describe: 'quem' }).wrap(60).parse('--help', (e, a, saida) => console.log(saida));
yargs([]).locale('en').scriptName('x').option('nome', { demandOption: true }).parse('', (e, a, saida) => console.log(e.message));
