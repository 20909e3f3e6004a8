// dns.lookup de um número não vai à equipe, mas ainda espera a vez.
const dns = require('dns');
dns.lookup('127.0.0.1', (erro, endereco) => {
  console.log(endereco);
  setImmediate(() => console.log('immediate'));
});
console.log('programa');
