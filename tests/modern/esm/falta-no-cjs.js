import { sete } from './fixtures/objeto.cjs';

console.log('não chega aqui', sete);

// saida: 1
// espera-erro: SyntaxError: Named export 'sete' not found.
