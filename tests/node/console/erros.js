// O que vai para stderr.
console.error('erro', { a: 1 });
console.warn('aviso %d', 3);
console.assert(false);
console.assert(false, 'mensagem %s', 'x', { b: 2 });
console.assert(0, { objeto: 1 });
console.assert(null, 'a\nb');
console.trace('rastro %s', 'y');
console.group('grupo');
console.error('indentado\ntambém');
console.groupEnd();
console.log('stdout só tem isto e o grupo');
// espera-erro: erro { a: 1 }
// espera-erro: aviso 3
// espera-erro: Assertion failed
// espera-erro: Assertion failed: mensagem x { b: 2 }
// espera-erro: Assertion failed: [object Object]
// espera-erro: Trace: rastro y
// espera-erro:   indentado
// espera-erro:   também
