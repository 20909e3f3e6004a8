// Um arquivo, uma pasta (que vale o index.js dela), o que não há, e um atalho para cada um dos dois primeiros.
const livro = require('./livro');
console.log(`arquivo: ${livro.titulo}`);
console.log(`pasta: ${require('./prateleira').titulo}`);
try {
  require('./perdido');
} catch (erro) {
  console.log(`o que não há: ${erro.code}`);
}
console.log(`o atalho é o mesmo livro: ${require('./atalho') === livro}`);
console.log(`e a estante, a mesma prateleira: ${require('./estante') === require('./prateleira')}`);

// `verdadeiro` é a sua real_path, sem ninguém no meio.
try {
  console.log(`verdadeiro devolveu ${typeof verdadeiro('/aqui/não/há')}`);
} catch (erro) {
  console.log(`verdadeiro lançou ${erro.code}, de ${erro.syscall}`);
}
