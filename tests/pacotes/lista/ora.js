// ora: sem terminal, uma linha por acontecimento.
const ora = require('../../../build/npm-lista/node_modules/ora'), { PassThrough } = require('stream');
const saida = new PassThrough(); saida.on('data', (d) => console.log(JSON.stringify(String(d))));
const o = ora({ text: 'carregando', stream: saida, isEnabled: false, color: false }).start();
o.text = 'mais'; o.succeed('pronto'); ora({ stream: saida, isEnabled: false }).fail('ruim');
console.log(o.isSpinning);
