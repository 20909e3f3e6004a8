// Os corpos chegam em pedaços escolhidos: um socket manda cada um quando o servidor já leu o anterior.
const assert = require('assert');
const net = require('net');

const server = require('./exercicio');

// Um ouvinte do teste, antes do ouvinte do exercício, ouve chegar cada pedaço.
let arrived = null;
server.prependListener('request', (req) => {
  req.on('data', () => arrived());
});

function post(body, pieceSize, callback) {
  const socket = net.connect(server.address().port, '127.0.0.1');
  let answer = '', at = 0;
  socket.on('data', (chunk) => { answer += chunk; });
  socket.on('error', () => {});
  socket.on('close', () => callback(answer.split('\r\n\r\n')[1]));
  socket.setNoDelay(true);
  arrived = () => {
    const piece = body.slice(at, at += pieceSize);
    if (piece.length > 0) socket.write(piece);
  };
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: ' + body.length + '\r\n\r\n');
  arrived();
}

function bodyOf(text) { return Buffer.from(JSON.stringify({ texto: text })); }

prova('o servidor abre', (pronto) => {
  server.listen(0, '127.0.0.1', pronto);
});

prova('um corpo pequeno', (pronto) => {
  post(bodyOf('pequeno'), 1000, (answer) => {
    assert.ok(/"letras":7/.test(answer), 'um corpo pequeno devia dar {"letras":7}; deu ' + answer);
    pronto();
  });
});

prova('um corpo grande, em pedaços', { depende: 'um corpo pequeno' }, (pronto) => {
  post(bodyOf(new Array(301).join('abc ')), 200, (answer) => {
    assert.ok(/"letras":1200/.test(answer), 'um corpo grande, em pedaços, devia dar {"letras":1200}; deu ' + answer);
    pronto();
  });
});

prova('um acento cortado ao meio', { depende: 'um corpo grande, em pedaços' }, (pronto) => {
  post(bodyOf('ação'), 12, (answer) => { // o décimo segundo byte é a primeira metade do ç
    assert.ok(/"letras":4/.test(answer), 'um acento cortado entre dois pedaços devia continuar uma letra só; deu ' + answer);
    server.close();
    pronto();
  });
});
