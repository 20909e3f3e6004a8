// O mesmo valor, visto por String() e por console.log.
console.log(String([1, 2, 3]), [1, 2, 3]);
console.log(String({ a: 1 }), { a: 1 });
console.log(String('oi'), ['oi']);
const self = { nome: 'nó' };
self.self = self;
console.log(self);
// espera: 1,2,3 [ 1, 2, 3 ]
// espera: [object Object] { a: 1 }
// espera: oi [ 'oi' ]
// espera: <ref *1> { nome: 'nó', self: [Circular *1] }
