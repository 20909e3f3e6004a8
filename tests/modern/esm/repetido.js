export const a = 1;
export { a };

// saida: 1
// espera-erro: SyntaxError: Duplicate export of 'a'
