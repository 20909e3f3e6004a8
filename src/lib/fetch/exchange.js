/* fetch/exchange.js -- uma ida e volta de fetch pela rede: um pedido, uma resposta. */
(function (native, need) {
  'use strict';

  var bodies = need('fetch/body');
  var headers = need('fetch/headers');
  var NO_BODY = need('fetch/response').NO_BODY;

  // As conexões que sobram ficam guardadas um pouco, sem segurar o programa.
  var agent = null;
  function agentOf() {
    if (agent === null) agent = new (need('http').Agent)({ keepAlive: true });
    return agent;
  }

  // [nome, valor, …] do que vai no pedido, na ordem em que o Node os escreve.
  function headersOf(trip) {
    var list = [['host', trip.url.host], ['connection', trip.method === 'HEAD' ? 'close' : 'keep-alive']];
    headers.toRaw(trip.headers).forEach(function (pair) { list.push(pair); });
    function standard(name, value) {
      if (!trip.headers.has(name)) list.push([name, value]);
    }
    standard('accept', '*/*');
    standard('accept-language', '*');
    list.push(['sec-fetch-mode', trip.mode]);
    standard('user-agent', 'node');
    standard('accept-encoding', 'gzip, deflate');
    var length = trip.body !== null ? trip.body.length : /^(?:POST|PUT)$/.test(trip.method) ? 0 : null;
    if (length !== null) list.push(['content-length', String(length)]);
    else if (trip.body !== null) list.push(['transfer-encoding', 'chunked']);
    return Array.prototype.concat.apply([], list);
  }

  // ---- desfazer a compressão ----

  var DECODERS = { gzip: 'createGunzip', 'x-gzip': 'createGunzip', deflate: 'createInflate', br: 'createBrotliDecompress' };

  // O corpo da resposta, decodificado; null se ela não tem um.
  function bodyOf(response, method) {
    if (method === 'HEAD' || NO_BODY.indexOf(response.statusCode) >= 0) {
      response.resume();
      return null;
    }
    var codings = (response.headers['content-encoding'] || '').toLowerCase().split(',')
      .map(function (name) { return name.trim(); }).filter(Boolean).reverse();
    var known = codings.every(function (name) { return Object.prototype.hasOwnProperty.call(DECODERS, name); });
    if (codings.length === 0 || !known) return bodies.ofNode(response, null);
    var zlib = need('zlib');
    var line = [response].concat(codings.map(function (name) { return makeDecoder(zlib, name); }));
    return bodies.ofNode(need('stream').pipeline(line, function () {}), null);
  }

  // O fim pode vir sem a marca de fim: vale o que chegou.
  function makeDecoder(zlib, name) {
    var flush = name === 'br' ? zlib.constants.BROTLI_OPERATION_FLUSH : zlib.constants.Z_SYNC_FLUSH;
    return zlib[DECODERS[name]]({ flush: flush, finishFlush: flush });
  }

  // ---- ir e voltar ----

  function moduleFor(url) {
    return need(url.protocol === 'http:' ? 'http' : 'https');
  }

  function send(request, body) {
    if (body === null) request.end();
    else if (body.bytes !== null && body.web === null) request.end(body.bytes);
    else if (body.blob !== null && body.web === null) sendBlob(request, body);
    else sendStream(request, bodies.streamOf(body));
  }

  function sendBlob(request, body) {
    bodies.read(body).then(function (bytes) { request.end(bytes); }, function (error) { request.destroy(error); });
  }

  function sendStream(request, stream) {
    var source = need('stream').Readable.fromWeb(stream);
    source.on('error', function (error) { request.destroy(error); });
    request.on('close', function () { source.destroy(); });
    source.pipe(request);
  }

  // trip: { url, method, headers, body, mode, signal }. Promete { message, body }.
  function exchange(trip) {
    return new Promise(function (resolve, reject) {
      var request = moduleFor(trip.url).request({
        host: trip.url.hostname.replace(/^\[|\]$/g, ''),
        port: trip.url.port || undefined,
        path: trip.url.pathname + trip.url.search,
        method: trip.method,
        headers: headersOf(trip),
        agent: trip.url.protocol === 'http:' ? agentOf() : undefined
      });
      var body = null;
      function onAbort() {
        if (body !== null) body.reason = trip.signal.reason;
        request.destroy(trip.signal.reason);
        if (body !== null) body.node.destroy(trip.signal.reason);
        reject(trip.signal.reason);
      }
      trip.signal.addEventListener('abort', onAbort, { once: true });
      request.on('close', function () { trip.signal.removeEventListener('abort', onAbort); });
      request.on('response', function (message) {
        body = bodyOf(message, trip.method);
        if (body !== null) body.node.on('error', function () {});
        resolve({ message: message, body: body });
      });
      request.on('error', function (error) {
        // O servidor fechou a conexão guardada no momento em que a usávamos: outra, nova, serve.
        if (request.reusedSocket && error.code === 'ECONNRESET' && (trip.body === null || trip.body.bytes !== null)) {
          resolve(exchange(trip));
        } else {
          reject(error);
        }
      });
      send(request, trip.body);
    });
  }

  return exchange;
})
