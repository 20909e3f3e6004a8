import './fixtures/irmao.js';
export const a = 1;
let b = ;

// saida: 1
// espera-erro: SyntaxError: Unexpected token ';'
