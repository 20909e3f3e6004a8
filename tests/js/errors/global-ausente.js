// Um global da linguagem que o motor não tem: o aviso diz por quê.
// espera-erro: ReferenceError: BigInt is not defined
// espera-erro: BigInt não existe em Nozinho: o Duktape só tem números de ponto flutuante
// saida: 1
BigInt(10);
