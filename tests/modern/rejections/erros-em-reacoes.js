// Exceções em then, catch, finally, executores e funções async viram rejeições, nunca exceções soltas.
const log = (...a) => console.log(...a), m = (e) => (e instanceof Error ? e.name + ': ' + e.message : e);
process.on('uncaughtException', (e) => log('solta!', e.message));
Promise.resolve(1).then(() => { throw new Error('no then'); }).catch((e) => {
  log(m(e));
  throw new Error('no catch');
}).catch((e) => log(m(e))).finally(() => {
  throw new Error('no finally');
}).catch((e) => log(m(e))).then(() => naoHa).catch((e) => log(m(e))).then(() => null.x).catch((e) => log(m(e)));
new Promise(() => { throw new Error('executor'); }).catch((e) => log(m(e)));
new Promise((r) => { r(1); throw new Error('ignorada'); }).then(log);
Promise.resolve().then(() => { const p = Promise.reject('devolvida'); return p; }).catch(log);
Promise.resolve().then(() => ({ then() { throw 'then que lança'; } })).catch(log);
Promise.reject(1).then(null, () => { throw 'segundo argumento'; }).catch(log);
Promise.all([1, { then() { throw 'no all'; } }]).catch(log);
Promise.resolve().finally(() => Promise.reject('finally rejeita')).catch(log);
Promise.reject('original').finally(() => 'valor ignorado').catch(log);
Promise.resolve('mantém').finally(() => 'outro').then(log);
let eu;
eu = Promise.resolve().then(() => eu);
eu.catch((e) => log(m(e)));
setTimeout(
  () => {
    Promise.resolve().then(() => { setTimeout(() => { throw new Error('fora da promessa'); }, 50); });
    process.nextTick(() => { throw new Error('no tick'); });
    queueMicrotask(() => { throw new Error('na microtarefa'); });
    setImmediate(() => { throw new Error('no immediate'); });
  },
  3
);
