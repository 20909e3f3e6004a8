// createSocket e removeSocket, chamados à mão: o socket entra nas contas do agente e sai delas.
const http = require('http'), { serve } = require('./fixtures/serve');
serve((req, res) => res.end('x'), (port) => new Promise((fim) => {
  const agent = new http.Agent(), options = { host: '127.0.0.1', port };
  const conta = () => Object.values(agent.sockets).map((l) => l.length) + ' ' + agent.totalSocketCount;
  agent.createSocket({ getHeader() {} }, options, (error, socket) => {
    console.log(error, socket.constructor.name, conta());
    agent.removeSocket(socket, options);
    console.log(conta());
    socket.on('close', () => { console.log('close', conta()); fim(); }).destroy();
  });
}));
