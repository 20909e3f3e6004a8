const Comanda = require('./exercicio');

const espera = (ms, valor) => new Comanda((cumpre) => setTimeout(cumpre, ms, valor));

const cafe = espera(5, 'café');
if (!cafe.then) {
  console.log('ainda nada: escreva then em exercicio.js');
} else {
  cafe
    .then((o) => espera(5, `${o} com leite`))
    .then((o) => { console.log(o); throw new Error('acabou o açúcar'); })
    .then(() => console.log('não passa por aqui'))
    .catch((erro) => console.log('puro mesmo:', erro.message));
}
