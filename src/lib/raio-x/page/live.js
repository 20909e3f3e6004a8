/* page/live.js -- ao vivo: o rastro chega do servidor enquanto o programa roda, e pode-se pedir outra
 * execução, embaralhada. Tudo na mesma origem, sob o segredo que está no endereço da página. */
(function (native, need) {
  'use strict';

  var models = need('raio-x/model');

  // "/SEGREDO/" -> "/SEGREDO"
  function base() {
    return location.pathname.replace(/\/[^\/]*$/, '');
  }

  function check(response) {
    if (!response.ok) throw new Error(String(response.status));
    return response;
  }

  function pump(reader, decoder, model, changed) {
    return reader.read().then(function (piece) {
      if (piece.done) return;
      models.append(model, decoder.decode(piece.value, { stream: true }));
      changed();
      return pump(reader, decoder, model, changed);
    });
  }

  // Lê o rastro de uma execução até o fim; `changed` é chamada a cada pedaço.
  function follow(run, number, changed) {
    run.live = true;
    var query = number === undefined ? '' : '?run=' + encodeURIComponent(number);
    return fetch(base() + '/rastro' + query, { cache: 'no-store' }).then(check).then(function (response) {
      return pump(response.body.getReader(), new TextDecoder(), run.model, changed);
    }).then(function () { models.finish(run.model); }).then(function () { stop(); }, function (error) {
      stop();
      throw error;
    });

    function stop() {
      run.live = false;
      changed();
    }
  }

  // Pede outra execução; promete o número dela.
  function again(seed, virtual) {
    return fetch(base() + '/rodar', {
      method: 'POST', headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ seed: seed, virtual: virtual })
    }).then(check).then(function (response) { return response.json(); }).then(function (answer) { return answer.run; });
  }

  return { follow: follow, again: again };
})
