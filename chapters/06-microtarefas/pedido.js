// O contexto viaja com cada reação: o then lembra de que pedido nasceu.
const { AsyncLocalStorage } = require('async_hooks');
const pedido = new AsyncLocalStorage();
const anota = (o) => () => console.log(`${o}, do pedido ${pedido.getStore()}`);

pedido.run('A', () => Promise.resolve().then(anota('pão')).then(anota('café')));
pedido.run('B', () => Promise.resolve().then(anota('bolo')));
// espera: pão, do pedido A
// espera: bolo, do pedido B
// espera: café, do pedido A
