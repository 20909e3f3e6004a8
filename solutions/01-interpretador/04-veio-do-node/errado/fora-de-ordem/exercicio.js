const numeros = [5, 3, 10];
console.log(`ordenados: ${numeros.sort((a, b) => a - b)}`);
console.log(`${numeros.length} números`);
console.log(`maior: ${Math.max(...numeros)}`);
