/* fetch.js -- fetch(url, opções): pedir por HTTP e receber uma promessa da resposta.
 *
 * Aqui ficam as decisões: o que se pode buscar, e os redirecionamentos. Quem fala com a rede é
 * fetch/exchange.js, sobre o cliente do módulo http. */
(function (native, need) {
  'use strict';

  var coroutine = need('modern/coroutine');
  var headers = need('fetch/headers');
  var bodies = need('fetch/body');
  var responses = need('fetch/response');
  var Request = need('fetch/request').Request;
  var wait = coroutine['await'];

  var MAX_REDIRECTS = 20;
  // As portas de outros serviços (correio, terminais…), a que nenhum navegador fala HTTP.
  var BAD_PORTS = (',1,7,9,11,13,15,17,19,20,21,22,23,25,37,42,43,53,69,77,79,87,95,101,102,103,104,109,110,111,113,115,117,' +
    '119,123,135,137,139,143,161,179,389,427,465,512,513,514,515,526,530,531,532,540,548,554,556,563,587,601,636,' +
    '989,990,993,995,1719,1720,1723,2049,3659,4045,4190,5060,5061,6000,6566,6665,6666,6667,6668,6669,6679,6697,10080,');

  function failed(cause) {
    var error = new TypeError('fetch failed');
    if (cause !== undefined) need('es/check').hide(error, 'cause', cause);
    return error;
  }

  // difere: globais fetch: o método patch em minúsculas não gera aviso, e uma resposta cortada no meio traz em `cause`
  // o erro do stream, e não o da undici.

  // Uma viagem por esquemas que não são da rede, ou pela rede.
  function visit(trip) {
    var schemes = need('fetch/schemes');
    if (trip.url.protocol === 'data:' || trip.url.protocol === 'blob:') {
      var local = schemes[trip.url.protocol](trip.url, trip.method);
      return { status: 200, statusText: 'OK', headers: local.headers, body: local.body };
    }
    if (!/^https?:$/.test(trip.url.protocol)) throw new Error('unknown scheme');
    if (trip.url.port !== '' && BAD_PORTS.indexOf(',' + trip.url.port + ',') >= 0) throw new Error('bad port');
    var answer = wait(need('fetch/exchange')(trip));
    return { status: answer.message.statusCode, statusText: answer.message.statusMessage,
      headers: headers.fromRaw(answer.message.rawHeaders), body: answer.body };
  }

  function run(trip, redirect) {
    for (var count = 0; ; count++) {
      var answer = visit(trip);
      var location = responses.REDIRECTS.indexOf(answer.status) >= 0 ? answer.headers.get('location') : null;
      if (location === null || redirect === 'manual') return finish(trip, answer, count > 0);
      if (redirect === 'error') throw new Error('unexpected redirect');
      if (answer.body !== null) answer.body.node.resume(); // ninguém vai ler: a conexão volta à lista
      if (count === MAX_REDIRECTS) throw new Error('redirect count exceeded');
      turn(trip, answer.status, new (need('url').URL)(location, trip.url));
    }
  }

  // A viagem seguinte: outro endereço e, às vezes, outro método e nenhum corpo.
  function turn(trip, status, url) {
    if (!/^https?:$/.test(url.protocol)) throw new Error('URL scheme must be a HTTP(S) scheme');
    var other = url.origin !== trip.url.origin;
    if (other && (url.username || url.password)) throw new Error('cross origin not allowed for request mode "cors"');
    if (status !== 303 && trip.body !== null && trip.body.length === null) throw new Error();
    if ((status === 303 && !/^(?:GET|HEAD)$/.test(trip.method)) || (status < 303 && trip.method === 'POST')) {
      trip.method = 'GET';
      trip.body = null;
      drop(trip, ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length']);
    }
    if (other) drop(trip, ['authorization', 'proxy-authorization', 'cookie', 'host']);
    if (url.hash === '') url.hash = trip.url.hash;
    trip.url = url;
  }

  function drop(trip, names) {
    names.forEach(function (name) { trip.headers['delete'](name); });
  }

  function finish(trip, answer, redirected) {
    return responses.make({ type: 'basic', url: trip.url.href.replace(/#.*$/, ''), redirected: redirected,
      status: answer.status, statusText: answer.statusText, headers: answer.headers }, answer.body);
  }

  function fetch(input) {
    var args = arguments;
    return coroutine.async(function () {
      var request = new Request(input, args[1]);
      var signal = request.signal;
      if (signal.aborted) throw signal.reason;
      var trip = { url: new (need('url').URL)(request.url), method: request.method, headers: new headers.Headers(request.headers),
        body: request[bodies.BODY], mode: request.mode, signal: signal };
      try {
        return run(trip, request.redirect);
      } catch (error) {
        throw signal.aborted ? signal.reason : failed(error);
      }
    }, undefined, []);
  }

  return {
    fetch: fetch,
    Headers: headers.Headers,
    Request: Request,
    Response: responses.Response,
    FormData: need('fetch/form-data').FormData
  };
})
