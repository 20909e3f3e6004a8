/* response.js -- uma resposta HTTP lida dos bytes crus: o kit não usa o http que o aluno está provando.
 *
 * read(bytes, ended, method) devolve null se ainda falta alguma coisa, { bad: linha } se aquilo não é HTTP, ou
 * { status, headers, body, used }, em que `used` é quantos bytes ela ocupou. */
'use strict';

var END = Buffer.from('\r\n\r\n');

function headersOf(lines) {
  var headers = {};
  lines.forEach(function (line) {
    var colon = line.indexOf(':'), name = line.slice(0, colon).toLowerCase(), value = line.slice(colon + 1).trim();
    headers[name] = headers[name] === undefined ? value : headers[name] + ', ' + value;
  });
  return headers;
}

// O corpo em pedaços: tamanho em hexadecimal, linha, bytes, linha; o de tamanho zero é o último.
function chunked(bytes, at) {
  var parts = [];
  for (;;) {
    var end = bytes.indexOf('\r\n', at);
    if (end < 0) return null;
    var line = bytes.toString('latin1', at, end), size = parseInt(line, 16);
    if (!/^[0-9a-f]+ *(;|$)/i.test(line)) return { bad: line };
    at = end + 2;
    if (size === 0) return trailers(bytes, at, parts);
    if (bytes.length < at + size + 2) return null;
    parts.push(bytes.slice(at, at + size));
    at += size;
    if (bytes.indexOf('\r\n', at) !== at) return { bad: bytes.toString('latin1', at, at + 20) };
    at += 2;
  }
}

function trailers(bytes, at, parts) {
  var end = bytes.indexOf('\r\n', at) === at ? at + 2 : bytes.indexOf(END, at) + END.length;
  return end < at + 2 ? null : { body: Buffer.concat(parts), used: end };
}

// Até onde vai o corpo, que começa em `at`.
function bodyOf(bytes, at, status, headers, ended, method) {
  if (method === 'HEAD' || status < 200 || status === 204 || status === 304) return { body: Buffer.alloc(0), used: at };
  if (/chunked/i.test(headers['transfer-encoding'] || '')) return chunked(bytes, at);
  if (headers['content-length'] === undefined) return ended ? { body: bytes.slice(at), used: bytes.length } : null;
  var end = at + Number(headers['content-length']);
  return bytes.length >= end ? { body: bytes.slice(at, end), used: end } : null;
}

function read(bytes, ended, method) {
  var end = bytes.indexOf(END);
  var lines = bytes.toString('latin1', 0, end < 0 ? bytes.length : end).split('\r\n');
  if (bytes.length >= 5 && !/^HTTP\//.test(lines[0])) return { bad: lines[0] };
  if (end < 0) return null;
  var match = /^HTTP\/1\.[01] (\d{3})( |$)/.exec(lines[0]);
  if (!match) return { bad: lines[0] };
  var status = Number(match[1]), headers = headersOf(lines.slice(1));
  var rest = bodyOf(bytes, end + END.length, status, headers, ended, method);
  if (!rest || rest.bad !== undefined) return rest;
  return { status: status, headers: headers, body: rest.body, used: rest.used };
}

module.exports = { read: read };
