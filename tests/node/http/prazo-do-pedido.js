// timeout: na opção, em setTimeout, e nas mãos de quem escuta.
const http = require('http'), { serve } = require('./fixtures/serve');
serve(() => {}, async (port) => {
  const vai = (nome, options, faz) => new Promise((next) => {
    const req = http.get(Object.assign({ host: '127.0.0.1', port, agent: false }, options));
    req.on('timeout', () => { console.log(nome, 'timeout', req.timeout, req.socket.timeout, req.socket.listenerCount('timeout') > 0); req.destroy(); });
    req.on('error', (e) => console.log(nome, e.code)).on('close', next);
    if (faz) faz(req);
  });
  await vai('opção', { timeout: 20 });
  await vai('setTimeout', {}, (r) => console.log(r.setTimeout(20, () => console.log('callback')) === r));
  await vai('no socket', {}, (r) => r.on('socket', (s) => s.setTimeout(20, () => { console.log('socket'); r.destroy(); })));
  await vai('trocado', { timeout: 100000 }, (r) => r.setTimeout(20));
});
