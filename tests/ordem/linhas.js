// readline: uma linha de cada vez.
const { Readable } = require('stream');
const leitor = require('readline').createInterface({ input: Readable.from(['um\ndois\n', 'três\n']) });
leitor.on('line', (linha) => console.log('linha', linha));
leitor.on('close', () => console.log('close'));
console.log('programa');
