// Argumentos espalhados: quem a linha chama é setTimeout, e não quem os espalha.
const argumentos = [(x) => console.log('timer', x), 5, 'a'];
setTimeout(...argumentos);
process.nextTick(...[console.log, 'tique']);
setTimeout.call(null, console.log, 60, 'o último');
Promise.resolve().then(...[() => console.log('promessa')]);
