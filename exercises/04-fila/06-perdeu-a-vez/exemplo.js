const Fila = require('./exercicio');

const fila = new Fila();
['Ana', 'Beto', 'Carla', 'Davi'].forEach((nome) => fila.push(() => console.log('atendida a senha: ' + nome)));
fila.roda();
