import { PASSO } from './fixtures/contador.js';
import { naoHa, total } from './fixtures/contador.js';

console.log('não chega aqui', PASSO, naoHa, total);

// saida: 1
// espera-erro: SyntaxError: The requested module './fixtures/contador.js' does not provide an export named 'naoHa'
