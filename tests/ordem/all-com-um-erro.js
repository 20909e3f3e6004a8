// all falha no primeiro erro, sem esperar os outros.
Promise.all([new Promise((r) => setTimeout(r, 30)), Promise.reject(new Error('já'))])
  .catch((e) => console.log('falhou', e.message));
setTimeout(() => console.log('timer'), 10);
