// createConnection que demora (callback), que falha, e um agente por pedido.
const http = require('http'), net = require('net'), { serve, pede } = require('./fixtures/serve');
serve((req, res) => res.end(req.headers.connection), async (port) => {
  const tarde = (options, callback) => { setImmediate(() => callback(null, net.connect(port, '127.0.0.1'))); };
  const falha = (options, callback) => { process.nextTick(callback, new Error('sem rede')); };
  for (const createConnection of [tarde, falha]) {
    const a = await pede(port, { createConnection, agent: undefined });
    console.log(a.body, a.error && a.error.message);
    const agent = new http.Agent();
    agent.createConnection = createConnection;
    const b = await pede(port, { agent });
    console.log(b.body, b.error && b.error.message, agent.totalSocketCount);
  }
  const c = await pede(port, { agent: false });
  console.log(c.body, c.req.agent !== http.globalAgent, c.req.agent.keepAlive);
});
