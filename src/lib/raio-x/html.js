/* raio-x/html.js -- monta a página: um texto só, que não pede nada a ninguém.
 *
 * page.html tem quatro comentários que são marcas: no lugar deles entram o estilo, os módulos, os
 * rastros e a configuração; os outros não vão. Um rastro nunca fecha o bloco em que está: todo "<"
 * vira \u003c, que para o JSON é o mesmo. E se algo escapasse, a política (CSP) só deixa rodar o que
 * traz a senha desta página. */
(function (native, need) {
  'use strict';

  var Buffer = need('buffer').Buffer;
  var words = need('raio-x/words');

  // Toda página nossa tem isto no começo: é como se reconhece um arquivo que se pode trocar.
  var MARK = '<meta name="generator" content="Nozinho Raio-X">';

  function policy(nonce, isLive) {
    return "default-src 'none'; script-src 'nonce-" + nonce + "'; style-src 'nonce-" + nonce + "'; " +
      (isLive ? "connect-src 'self'; " : '') + "base-uri 'none'; form-action 'none'; " +
      "require-trusted-types-for 'script'; trusted-types 'none'"; // nenhum texto vira HTML
  }

  function newNonce() {
    return need('crypto').randomBytes(16).toString('base64');
  }

  // Os nossos textos não podem fechar o bloco em que entram, nem abrir um comentário dentro dele.
  function block(tag, attributes, text) {
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error('um texto da página fecharia o bloco em que entra');
    return '<' + tag + ' ' + attributes + '>' + text + '</' + tag + '>';
  }

  // Cada arquivo é a expressão de uma função: boot.js recebe o dicionário delas e liga uma às outras.
  function code(name) {
    return need(name + '.js').replace(/\s+$/, '');
  }

  function modules(nonce) {
    var entries = need('raio-x/page/list').map(function (name) {
      return JSON.stringify(name) + ':\n' + code(name);
    });
    return block('script', 'nonce="' + nonce + '"', '\n' + code('raio-x/page/boot') + '({\n' + entries.join(',\n\n') + '\n});\n');
  }

  function head(nonce, isLive) {
    var meta = isLive ? '' : '<meta http-equiv="Content-Security-Policy" content="' + policy(nonce, false) + '">\n';
    return meta + MARK + '\n' + block('style', 'nonce="' + nonce + '"', need('raio-x/page/page.css'));
  }

  function escapeData(text) {
    return text.split('<').join('\\u003c');
  }

  function configuration(config) {
    return block('script', 'type="application/json" id="config"', escapeData(JSON.stringify(config)));
  }

  // -> { before, after, nonce }: a página, aberta no lugar em que entram os rastros.
  function compose(config) {
    var nonce = newNonce();
    var parts = {
      ESTILO: head(nonce, config.live),
      MODULOS: modules(nonce),
      CONFIG: configuration(config)
    };
    var halves = need('raio-x/page/page.html').split('<!--RASTROS-->').map(function (half) {
      return half.replace(/<!--([^]*?)-->/g, function (comment, name) { return parts[name] || ''; });
    });
    return { before: halves[0], after: halves[1], nonce: nonce };
  }

  var ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  function attribute(text) {
    return '"' + String(text).replace(/[&<>"]/g, function (c) { return ENTITIES[c]; }) + '"';
  }

  // Os bytes de um rastro que não podem ficar. Em latin1 cada byte é um caractere, e nenhum se parte.
  function escapeChunk(chunk) {
    return chunk.indexOf(60) === -1 ? chunk : Buffer.from(escapeData(chunk.toString('latin1')), 'latin1');
  }

  // Escreve em `out` o bloco de um rastro.
  function writeTrace(out, run, done) {
    out.write('<script type="application/x-ndjson" data-label=' + attribute(run.label) +
      ' data-seed=' + attribute(run.seed) + '>\n');
    run.record.copy(out, escapeChunk, function (error) {
      out.write('</script>\n');
      done(error);
    });
  }

  // Escreve uma página com os rastros dentro; `out` se fecha no fim.
  function write(out, page, runs, done) {
    var left = runs.slice();
    out.write(page.before);
    (function next(error) {
      if (error) return done(error);
      if (left.length > 0) return writeTrace(out, left.shift(), next);
      out.end(page.after, done);
    })(null);
  }

  // A pergunta que o programa traz para a turma, numa das primeiras linhas: "// pergunta: …".
  function questionOf(command) {
    var match;
    if (command.recorded || command.program === '[eval]') return '';
    try {
      match = /^\/\/ pergunta: (.*)$/m.exec(need('fs').readFileSync(command.file, 'utf8').slice(0, 2000));
    } catch (error) { /* sem pergunta: quem lerá o arquivo de novo é o programa, e dirá o que houve */ }
    return match ? match[1] : '';
  }

  // `token` é a senha do servidor; sem ela a página é um arquivo. Ao vivo, ela busca o rastro e pode
  // pedir outra execução; um rastro gravado já vai dentro dela.
  function configOf(command, token) {
    return {
      live: token !== '' && !command.recorded,
      token: token,
      lang: words.asked,
      title: command.program,
      question: questionOf(command)
    };
  }

  return { MARK: MARK, policy: policy, compose: compose, write: write, configOf: configOf };
})
