// Um arquivo, uma pasta (que vale o index.js dela), o que não há, e um atalho para o arquivo.
const livro = require('./livro');
console.log(`arquivo: ${livro.titulo}`);
console.log(`pasta: ${require('./prateleira').titulo}`);
try {
  require('./perdido');
} catch (erro) {
  console.log(`o que não há: ${erro.code}`);
}
console.log(`o atalho é o mesmo livro: ${require('./atalho') === livro}`);
