// Valores primitivos, sozinhos e dentro de outros.
console.log(0, -0, 1.5, 1e21, 1e-7, NaN, Infinity, -Infinity);
console.log([0, -0, 1.5, 1e21, 1e-7, NaN, Infinity, -Infinity]);
console.log(true, false, null, undefined);
console.log([true, false, null, undefined]);
console.log('texto', ['texto'], { t: 'texto' });
console.log(Symbol('s'), Symbol(), Symbol.iterator, Symbol.for('registrado'));
console.log([Symbol('s'), Symbol()], { s: Symbol('s') });
console.log('');
console.log(['']);
console.log();
console.log(undefined);
console.log(123456789.123, 0.1 + 0.2, 5e-324, 1.7976931348623157e308);
