var numeros = [5, 3, 10];
console.log('ordenados: ' + numeros.sort(function (a, b) { return a - b; }));
console.log(numeros.length + ' números');
console.log('maior: ' + Math.max.apply(null, numeros));
