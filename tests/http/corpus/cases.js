// cases.js -- pedidos crus, bons, ambíguos e maus. Cada caso: nome, bytes (latin1), e o que
// deles se espera de diferente do Node, se algo.
'use strict';

var G = 'GET / HTTP/1.1\r\nHost: a\r\n';
var P = 'POST / HTTP/1.1\r\nHost: a\r\n';
var cases = module.exports = [];

function c(name, bytes, ours) {
  cases.push({ name: name, bytes: bytes, ours: ours });
}
function repeat(text, n) {
  return new Array(n + 1).join(text);
}

// ---- o que é bom ----
c('simples', G + '\r\n');
c('linhas em branco antes', '\r\n\r\n' + G + '\r\n');
c('sem espaço depois dos dois-pontos', 'GET / HTTP/1.1\r\nHost:a\r\n\r\n');
c('espaços em volta do valor', 'GET / HTTP/1.1\r\nHost:  a  \t\r\n\r\n');
c('valor vazio', G + 'X:\r\n\r\n');
c('valor só de espaços', G + 'X:   \r\n\r\n');
c('bytes altos no valor', G + 'X: \xe9\xff\r\n\r\n');
c('tab dentro do valor', G + 'X: a\tb\r\n\r\n');
c('nome com todos os símbolos de token', G + "!#$%&'*+-.^_`|~9: x\r\n\r\n");
c('dois pedidos', G + '\r\n' + G + '\r\n');
c('dez pedidos', repeat(G + '\r\n', 10));
c('forma absoluta', 'GET http://a/x HTTP/1.1\r\nHost: a\r\n\r\n');
c('forma asterisco', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n');
c('url com interrogação e cerquilha', 'GET /a?b=c#d HTTP/1.1\r\nHost: a\r\n\r\n');
c('url com bytes altos', 'GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n');
c('url com aspas', 'GET /"a" HTTP/1.1\r\nHost: a\r\n\r\n');
c('connection close', G + 'Connection: close\r\n\r\n');
c('connection close com outra palavra', G + 'Connection: x, close\r\n\r\n');
c('connection CLOSE', G + 'Connection: CLOSE\r\n\r\n');
c('connection keep-alive', G + 'Connection: keep-alive\r\n\r\n');
c('head', 'HEAD / HTTP/1.1\r\nHost: a\r\n\r\n');
c('corpo com tamanho', P + 'Content-Length: 5\r\n\r\nhello');
c('corpo vazio com tamanho', P + 'Content-Length: 0\r\n\r\n');
c('corpo e outro pedido', P + 'Content-Length: 5\r\n\r\nhello' + G + '\r\n');
c('get com corpo', G + 'Content-Length: 5\r\n\r\nhello');
c('chunked', P + 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n');
c('chunked maiúsculo', P + 'Transfer-Encoding: CHUNKED\r\n\r\n5\r\nhello\r\n0\r\n\r\n');
c('chunked com zeros', P + 'Transfer-Encoding: chunked\r\n\r\n0005\r\nhello\r\n000\r\n\r\n');
c('chunked com extensão', P + 'Transfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\n0\r\n\r\n');
c('chunked com extensão entre aspas', P + 'Transfer-Encoding: chunked\r\n\r\n5;a="b c"\r\nhello\r\n0\r\n\r\n');
c('chunked com trailer', P + 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\nX: y\r\n\r\n');
c('chunked e outro pedido', P + 'Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n' + G + '\r\n');
c('gzip, chunked', P + 'Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n');
c('expect 100', P + 'Content-Length: 5\r\nExpect: 100-continue\r\n\r\nhello');
c('expect estranho', P + 'Content-Length: 0\r\nExpect: x\r\n\r\n');
c('1.0', 'GET / HTTP/1.0\r\n\r\n');
c('1.0 keep-alive', 'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n');
c('1.0 com host', 'GET / HTTP/1.0\r\nHost: a\r\n\r\n');
c('1.0 chunked', 'POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n');
c('1.0 expect', 'POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 0\r\n\r\n');
c('upgrade sem ouvinte', G + 'Connection: upgrade\r\nUpgrade: x\r\n\r\n');
c('upgrade sem ouvinte e outro pedido', G + 'Connection: upgrade\r\nUpgrade: x\r\n\r\n' + G + '\r\n', '200 200 aberta');
c('upgrade sem connection', G + 'Upgrade: x\r\n\r\n');
c('upgrade com corpo', P + 'Connection: upgrade\r\nUpgrade: x\r\nContent-Length: 5\r\n\r\nhello');
c('método M-SEARCH', 'M-SEARCH / HTTP/1.1\r\nHost: a\r\n\r\n');
c('método PATCH', 'PATCH / HTTP/1.1\r\nHost: a\r\n\r\n');
c('trace', 'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n');

// ---- Host ----
c('sem host', 'GET / HTTP/1.1\r\n\r\n');
c('host vazio', 'GET / HTTP/1.1\r\nHost:\r\n\r\n');
c('host com porta', 'GET / HTTP/1.1\r\nHost: a:80\r\n\r\n');
c('host ipv6', 'GET / HTTP/1.1\r\nHost: [::1]:80\r\n\r\n');
c('dois hosts', G + 'Host: b\r\n\r\n', '400 fechada');
c('dois hosts iguais', G + 'Host: a\r\n\r\n', '400 fechada');
c('host com espaço', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n', '400 fechada');
c('host com barra', 'GET / HTTP/1.1\r\nHost: a/b\r\n\r\n', '400 fechada');
c('host com arroba', 'GET / HTTP/1.1\r\nHost: x@a\r\n\r\n', '400 fechada');
c('host com interrogação', 'GET / HTTP/1.1\r\nHost: a?b\r\n\r\n', '400 fechada');
c('host com bytes altos', 'GET / HTTP/1.1\r\nHost: \xe9\r\n\r\n', '400 fechada');
c('sem host e outro pedido', 'GET / HTTP/1.1\r\n\r\n' + G + '\r\n');

// ---- tamanhos ambíguos ----
c('dois tamanhos diferentes', P + 'Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello');
c('dois tamanhos iguais', P + 'Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello');
c('tamanho em lista', P + 'Content-Length: 5, 5\r\n\r\nhello');
c('tamanho e chunked', P + 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n');
c('chunked e tamanho', P + 'Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n');
c('tamanho negativo', P + 'Content-Length: -1\r\n\r\n');
c('tamanho com mais', P + 'Content-Length: +5\r\n\r\nhello');
c('tamanho hexadecimal', P + 'Content-Length: 0x5\r\n\r\nhello');
c('tamanho com espaço no meio', P + 'Content-Length: 1 2\r\n\r\n');
c('tamanho vazio', P + 'Content-Length:\r\n\r\n');
c('tamanho com letra', P + 'Content-Length: 5a\r\n\r\nhello');
c('tamanho que estoura 64 bits', P + 'Content-Length: 18446744073709551616\r\n\r\n');
c('tamanho com zeros', P + 'Content-Length: 0005\r\n\r\nhello');
c('tamanho com espaço no fim', P + 'Content-Length: 5 \r\n\r\nhello');
c('content_length com sublinhado', P + 'Content_Length: 5\r\n\r\n');
c('te que não termina em chunked', P + 'Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n');
c('te gzip', P + 'Transfer-Encoding: gzip\r\n\r\n');
c('te identity', P + 'Transfer-Encoding: identity\r\n\r\n');
c('te chunked duas vezes', P + 'Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n');
c('dois te', P + 'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n');
c('te gzip e te chunked', P + 'Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n');
c('te chunked e te gzip', P + 'Transfer-Encoding: chunked\r\nTransfer-Encoding: gzip\r\n\r\n0\r\n\r\n');
c('te chunked e te identity', P + 'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n');
c('te xchunked', P + 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n');
c('te chunkedx', P + 'Transfer-Encoding: chunkedx\r\n\r\n0\r\n\r\n');
c('te entre aspas', P + 'Transfer-Encoding: "chunked"\r\n\r\n0\r\n\r\n');
c('te com vt', P + 'Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n');
c('te com ponto e vírgula', P + 'Transfer-Encoding: chunked;q=1\r\n\r\n0\r\n\r\n');
c('te com espaço antes dos dois-pontos', P + 'Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n');
c('te vazio', P + 'Transfer-Encoding:\r\n\r\n');
c('te dobrado', P + 'Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n');
c('te em 1.0 e tamanho', 'POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello');

// ---- chunks maus ----
var K = P + 'Transfer-Encoding: chunked\r\n\r\n';
c('chunk com tamanho que estoura', K + 'fffffffffffffffff\r\n');
c('chunk negativo', K + '-1\r\n');
c('chunk com 0x', K + '0x5\r\nhello\r\n0\r\n\r\n');
c('chunk com espaço antes', K + ' 5\r\nhello\r\n0\r\n\r\n');
c('chunk com espaço depois', K + '5 \r\nhello\r\n0\r\n\r\n');
c('chunk com lf só', K + '5\nhello\r\n0\r\n\r\n');
c('chunk com cr só', K + '5\rhello\r\n0\r\n\r\n');
c('chunk terminado por lf', K + '5\r\nhello\n0\r\n\r\n');
c('chunk maior que o dito', K + '5\r\nhello!\r\n0\r\n\r\n');
c('chunk menor que o dito', K + '6\r\nhello\r\n0\r\n\r\n');
c('chunk sem tamanho', K + '\r\nhello\r\n0\r\n\r\n');
c('chunk com letra estranha', K + 'g\r\n');
c('último chunk com lf', K + '0\n\n');
c('extensão com cr só', K + '5;a\rb\r\nhello\r\n0\r\n\r\n');
c('extensão com lf só', K + '5;a\nhello\r\n0\r\n\r\n');
c('extensão com nulo', K + '5;a=\x00\r\nhello\r\n0\r\n\r\n');
c('extensão enorme', K + '5;a=' + repeat('x', 20000) + '\r\nhello\r\n0\r\n\r\n');
c('trailer com espaço no nome', K + '0\r\nX y: z\r\n\r\n');
c('trailer com content-length', K + '0\r\nContent-Length: 5\r\n\r\n');
c('trailer com transfer-encoding', K + '0\r\nTransfer-Encoding: chunked\r\n\r\n');
c('trailer enorme', K + '0\r\nX: ' + repeat('x', 20000) + '\r\n\r\n');

// ---- linhas e headers maus ----
c('lf no lugar de crlf', 'GET / HTTP/1.1\nHost: a\n\n');
c('lf num header', G + 'X: a\nY: b\r\n\r\n');
c('lf na linha do pedido', 'GET / HTTP/1.1\nHost: a\r\n\r\n');
c('lf no fim da cabeça', G + '\n');
c('cr só num valor', G + 'X: a\rb\r\n\r\n');
c('cr só no fim de um header', G + 'X: a\rY: b\r\n\r\n');
c('cr só na linha do pedido', 'GET / HTTP/1.1\rHost: a\r\n\r\n');
c('cr cr lf', G + 'X: a\r\r\n\r\n');
c('cr no nome', G + 'X\rY: a\r\n\r\n');
c('lf no nome', G + 'X\nY: a\r\n\r\n');
c('nulo no valor', G + 'X: a\x00b\r\n\r\n');
c('nulo no nome', G + 'X\x00: a\r\n\r\n');
c('nulo na url', 'GET /\x00 HTTP/1.1\r\nHost: a\r\n\r\n');
c('del no valor', G + 'X: a\x7fb\r\n\r\n');
c('controle no valor', G + 'X: a\x01b\r\n\r\n');
c('espaço antes dos dois-pontos', G + 'X : a\r\n\r\n');
c('espaço antes dos dois-pontos do host', 'GET / HTTP/1.1\r\nHost : a\r\n\r\n');
c('tab antes dos dois-pontos', G + 'X\t: a\r\n\r\n');
c('espaço dentro do nome', G + 'X Y: a\r\n\r\n');
c('nome vazio', G + ': a\r\n\r\n');
c('header sem dois-pontos', G + 'X\r\n\r\n');
c('nome com byte alto', G + 'X\xe9: a\r\n\r\n');
c('nome com parêntese', G + 'X(y): a\r\n\r\n');
c('nome com aspas', G + 'X"y: a\r\n\r\n');
c('nome com barra', G + 'X/y: a\r\n\r\n');
c('nome com colchete', G + 'X[y]: a\r\n\r\n');
c('dobra com espaço', G + 'X: a\r\n b\r\n\r\n');
c('dobra com tab', G + 'X: a\r\n\tb\r\n\r\n');
c('dobra no host', 'GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n', '400 fechada');
c('dobra no content-length', P + 'Content-Length: 5\r\n 6\r\n\r\nhello');
c('dobra no connection', G + 'Connection:\r\n close\r\n\r\n');
c('espaço no começo do primeiro header', 'GET / HTTP/1.1\r\n Host: a\r\n\r\n');
c('connection com controle', G + 'Connection: clo\x01se\r\n\r\n');

// ---- linha do pedido ----
c('método desconhecido', 'XYZ / HTTP/1.1\r\nHost: a\r\n\r\n');
c('método minúsculo', 'get / HTTP/1.1\r\nHost: a\r\n\r\n');
c('método pela metade', 'GE / HTTP/1.1\r\nHost: a\r\n\r\n');
c('método com sobra', 'GETX / HTTP/1.1\r\nHost: a\r\n\r\n');
c('método vazio', ' / HTTP/1.1\r\nHost: a\r\n\r\n');
c('método PRI', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
c('método rtsp', 'DESCRIBE / RTSP/1.0\r\n\r\n');
c('método SOURCE ice', 'SOURCE / ICE/1.0\r\n\r\n');
c('método rtsp em http', 'DESCRIBE / HTTP/1.1\r\nHost: a\r\n\r\n');
c('sem url', 'GET HTTP/1.1\r\nHost: a\r\n\r\n');
c('url sem barra', 'GET a HTTP/1.1\r\nHost: a\r\n\r\n');
c('url com espaço', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n');
c('url com tab', 'GET /a\tb HTTP/1.1\r\nHost: a\r\n\r\n');
c('url com controle', 'GET /\x01 HTTP/1.1\r\nHost: a\r\n\r\n');
c('url com del', 'GET /\x7f HTTP/1.1\r\nHost: a\r\n\r\n');
c('dois espaços depois do método', 'GET  / HTTP/1.1\r\nHost: a\r\n\r\n');
c('dois espaços antes da versão', 'GET /  HTTP/1.1\r\nHost: a\r\n\r\n');
c('espaço no fim da linha', 'GET / HTTP/1.1 \r\nHost: a\r\n\r\n');
c('tab depois do método', 'GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n');
c('espaço antes do método', ' GET / HTTP/1.1\r\nHost: a\r\n\r\n');
c('versão 0.9 sem versão', 'GET /\r\n\r\n');
c('versão 0.9', 'GET / HTTP/0.9\r\n\r\n');
c('versão 1.2', 'GET / HTTP/1.2\r\nHost: a\r\n\r\n');
c('versão 2.0', 'GET / HTTP/2.0\r\nHost: a\r\n\r\n');
c('versão 3.1', 'GET / HTTP/3.1\r\nHost: a\r\n\r\n');
c('versão 1.10', 'GET / HTTP/1.10\r\nHost: a\r\n\r\n');
c('versão 11.1', 'GET / HTTP/11.1\r\nHost: a\r\n\r\n');
c('versão sem ponto', 'GET / HTTP/1\r\nHost: a\r\n\r\n');
c('versão com letra', 'GET / HTTP/1.x\r\nHost: a\r\n\r\n');
c('protocolo minúsculo', 'GET / http/1.1\r\nHost: a\r\n\r\n');
c('protocolo HTTPS', 'GET / HTTPS/1.1\r\nHost: a\r\n\r\n');
c('lixo', '\x16\x03\x01\x00\xa5');
c('resposta no lugar do pedido', 'HTTP/1.1 200 OK\r\n\r\n');

// ---- limites ----
c('url de 8 KiB', 'GET /' + repeat('a', 8192) + ' HTTP/1.1\r\nHost: a\r\n\r\n');
c('url de 17 KiB', 'GET /' + repeat('a', 17 * 1024) + ' HTTP/1.1\r\nHost: a\r\n\r\n');
c('header de 15 KiB', G + 'X: ' + repeat('a', 15 * 1024) + '\r\n\r\n');
c('header no limite menos um', G + 'X: ' + repeat('a', 16384 - 8) + '\r\n\r\n');
c('header no limite', G + 'X: ' + repeat('a', 16384 - 7) + '\r\n\r\n');
c('header de 17 KiB', G + 'X: ' + repeat('a', 17 * 1024) + '\r\n\r\n');
c('nome de 17 KiB', G + repeat('a', 17 * 1024) + ': x\r\n\r\n');
c('mil e cem headers', G + repeat('a: b\r\n', 1100) + '\r\n');
c('três mil headers', G + repeat('a: b\r\n', 3000) + '\r\n');

// ---- connect e o fim da conversa ----
c('connect sem ouvinte', 'CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n');
c('connect e bytes', 'CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\nabc');
c('lixo depois do close', G + 'Connection: close\r\n\r\nlixo');
c('pedido depois do close', G + 'Connection: close\r\n\r\n' + G + '\r\n');
c('bom e depois mau', G + '\r\nlixo\r\n\r\n');
c('corpo e depois mau', P + 'Content-Length: 5\r\n\r\nhellolixo\r\n\r\n');
