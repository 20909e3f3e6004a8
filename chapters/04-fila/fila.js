// A fila cresce, esvazia, e o programa termina.
console.log('abrimos às 8h');
setTimeout(() => console.log('bolo de cenoura pronto'), 30);
setTimeout(() => console.log('café pronto'), 10);
setTimeout(() => console.log('pão de queijo pronto'), 20);
console.log('três pedidos anotados');
// espera: abrimos às 8h
// espera: três pedidos anotados
// espera: café pronto
// espera: pão de queijo pronto
// espera: bolo de cenoura pronto
