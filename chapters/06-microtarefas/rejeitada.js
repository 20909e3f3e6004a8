// Uma rejeição que ninguém trata derruba o programa, mas só depois de esvaziar as filas.
Promise.reject(new Error('ninguém me quis'));
Promise.resolve().then(() => console.log('ainda rodo'));
setTimeout(() => console.log('eu não'), 0);
// espera: ainda rodo
// espera-erro: Error: ninguém me quis
// saida: 1
