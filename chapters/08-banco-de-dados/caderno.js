// Um banco inteiro num arquivo (ou, como aqui, na memória). Pedir não é receber.
const sqlite = require('sqlite');

sqlite.open(':memory:', (erro, db) => {
  db.exec('CREATE TABLE fiado (nome TEXT, valor REAL)');
  db.run('INSERT INTO fiado VALUES (?, ?)', 'Dona Lúcia', 12.5, function () {
    console.log('2. anotado na linha', this.lastID);
  });
  db.get('SELECT nome, valor FROM fiado', (erro, linha) => console.log('3. chegou', linha));
  db.close(() => console.log('4. fechado'));
  console.log('1. quatro pedidos feitos, nenhum atendido');
});
// espera: 1. quatro pedidos feitos, nenhum atendido
// espera: 2. anotado na linha 1
// espera: 3. chegou { nome: 'Dona Lúcia', valor: 12.5 }
// espera: 4. fechado
