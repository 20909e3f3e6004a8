// A mesma linha chama funções diferentes.
const fs = require('fs');
(function proxima(nomes) {
  if (nomes.length === 0) return;
  fs[nomes[0]](__dirname, () => { console.log(nomes[0]); proxima(nomes.slice(1)); });
})(['stat', 'lstat', 'access', 'readdir']);
