const numeros = [5, 3, 10];

console.log('3 números');
console.log('maior: 10');
console.log('ordenados: 3,5,10');
