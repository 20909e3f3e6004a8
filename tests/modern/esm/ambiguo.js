import { nome } from './fixtures/estrelas.js';

console.log(nome);

// saida: 1
// espera-erro: SyntaxError: The requested module './fixtures/estrelas.js' contains conflicting star exports for name 'nome'
