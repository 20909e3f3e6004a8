/* run.js -- o botão que roda, na página e no slide; só há quem o atenda quando quem serve é ./kit pagina, que marca o
 * <html> com data-kit.
 *
 *     nozinho.offer(bloco, ordem, saída)   põe o botão no bloco; `saída()` dá o <pre> onde escrever
 *
 * Uma ordem é { program: 'chapters/04-fila/fila.js' } ou { text: 'chapters/…/README.md', commands: '…' }: o servidor só
 * roda o que está no curso. A resposta vem linha por linha, em JSON, enquanto o programa anda:
 *     { "text": "…" }   e no fim   { "end": "ok", "code": 0, "said": "Terminou, código 0." } */
var nozinho = (function () {
  'use strict';

  // O primeiro pedaço do endereço é a senha.
  function address(name) {
    return '/' + location.pathname.split('/')[1] + '/' + name;
  }

  function isServed() {
    return document.documentElement.hasAttribute('data-kit');
  }

  // Junta os pedaços que chegam e entrega uma linha de cada vez.
  function eachLine(reader, heard) {
    var decoder = new TextDecoder(), rest = '';
    function next(chunk) {
      var lines = (rest + decoder.decode(chunk.value || new Uint8Array(0), { stream: !chunk.done })).split('\n');
      rest = lines.pop();
      lines.forEach(function (line) { heard(JSON.parse(line)); });
      return chunk.done ? null : reader.read().then(next);
    }
    return reader.read().then(next);
  }

  function send(order, signal, heard) {
    return fetch(address('rodar'), {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(order), signal: signal
    }).then(function (response) {
      if (!response.ok) throw new Error(String(response.status));
      return eachLine(response.body.getReader(), heard);
    });
  }

  function runInto(order, screen, signal) {
    screen.textContent = '';
    return send(order, signal, function (news) {
      screen.textContent += news.text || (news.said ? (screen.textContent.slice(-1) === '\n' || screen.textContent === '' ? '' : '\n') + '— ' + news.said : '');
      screen.scrollTop = screen.scrollHeight;
    }).catch(function (error) {
      screen.textContent += error.name === 'AbortError' ? '\n— Parado.' : '— Não consegui rodar (' + error.message + '). O ./kit pagina ainda está aberto?';
    });
  }

  function offer(block, order, output) {
    var button = document.createElement('button'), control = null;
    button.className = 'rodar';
    button.type = 'button';
    button.textContent = 'Rodar';
    button.addEventListener('click', function () {
      if (control) return control.abort();
      control = new AbortController();
      button.textContent = 'Parar';
      runInto(order, output(), control.signal).then(function () {
        control = null;
        button.textContent = 'Rodar de novo';
      });
    });
    block.appendChild(button);
  }

  // O que um bloco manda rodar, ou null.
  function orderOf(block) {
    if (block.dataset.program) return { program: block.dataset.program };
    var commands = [].map.call(block.querySelectorAll('.comando'), function (line) { return line.textContent; });
    return commands.length > 0 ? { text: document.documentElement.dataset.file, commands: commands.join('\n') } : null;
  }

  // Um botão em cada bloco que roda.
  function offerAll(outputFor) {
    if (!isServed()) return;
    document.querySelectorAll('[data-program], .vive').forEach(function (block) {
      offer(block, orderOf(block), outputFor(block));
    });
  }

  return { offerAll: offerAll, isServed: isServed, address: address };
})();
