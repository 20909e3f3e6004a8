var numeros = [5, 3, 10];

console.log(numeros.length + ' números');
console.log('maior: ' + Math.max.apply(null, numeros));
console.log('ordenados: ' + numeros.sort(function (a, b) { return a - b; }));
