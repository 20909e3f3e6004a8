// count, countReset.
console.count();
console.count();
console.count('outro');
console.count(3);
console.count('3');
console.countReset('outro');
console.count('outro');
console.count(undefined);
console.count(null);
console.countReset();
console.count();
console.count('toString');
console.count('__proto__');
console.count('__proto__');
