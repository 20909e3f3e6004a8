const numeros = [5, 3, 10];
console.log(`${numeros.length} números`);
console.log(`maior: ${Math.max(...numeros)}`);
console.log(`ordenados: ${numeros.sort()}`);
