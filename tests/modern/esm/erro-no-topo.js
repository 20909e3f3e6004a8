import './fixtures/irmao.js';

function quebra() {
  null.nada;
}
process.on('exit', (code) => console.log('saiu com', code));
quebra();

// saida: 1
// espera-erro: TypeError: Cannot read properties of null (reading 'nada')
