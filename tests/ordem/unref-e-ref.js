// Solto e segurado de novo: roda.
var t = setTimeout(() => console.log('roda'), 10);
t.unref();
t.ref();
process.on('exit', () => console.log('saída'));
