// AsyncLocalStorage segue cada callback.
const { AsyncLocalStorage } = require('async_hooks');
const quem = new AsyncLocalStorage();
function diz(onde) { console.log(onde, quem.getStore()); }
quem.run('ana', () => { Promise.resolve().then(() => diz('promessa')); setTimeout(diz, 1, 'timer'); });
quem.run('beto', () => { process.nextTick(diz, 'tique'); });
diz('programa');
