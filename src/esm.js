/* esm.js -- módulos ES: import, export, e await no topo.
 *
 *   esm/resolve     de um pedido a uma URL
 *   esm/load        de uma URL a um registro, com tudo o que ele importa
 *   esm/source, esm/synthetic    os registros: módulos ES, e o resto (CommonJS, embutidos, JSON)
 *   esm/attributes  o que vem depois de `with`: o tipo que o pedido espera
 *   esm/resolution  de um nome importado a quem o define
 *   esm/graph       ligar e executar, na ordem da especificação */
(function (native, need) {
  'use strict';

  var micro = need('micro');
  var graph = need('esm/graph');
  var namespace = need('esm/namespace');
  var resolve = need('esm/resolve');

  // Carrega e liga; devolve o registro, pronto para executar.
  function prepare(address, attributes) {
    var record = need('esm/load')(address, attributes);
    graph.link(record);
    return record;
  }

  // ---- o programa principal ----

  // Roda dentro de um job, como no Node: por isso, num módulo, as promessas do primeiro turno vêm
  // antes de nextTick. Quem termina com o await do topo por resolver sai com o código 13, a não ser
  // que o fim tenha sido escolha sua: process.exit.
  function main(filename, module) {
    forget(module);
    var process = need('process');
    need('process/fatal').chosen = settled;
    function unsettled() {
      if (process.exitCode === undefined) process.exitCode = 13;
    }
    if (need.has('events')) process.on('exit', unsettled);
    function settled() {
      if (need.has('events')) process.removeListener('exit', unsettled);
    }
    later(function () {
      return graph.evaluate(prepare(resolve.fromPath(filename)));
    }).then(settled, function (error) {
      settled();
      throw error; // ninguém o espera: segue o caminho de toda rejeição sem dono
    });
  }

  // Um módulo ES não é um módulo CommonJS: require.main e require.cache não o conhecem.
  function forget(module) {
    var Module = need('module');
    delete Module._cache[module.filename];
    Module._main = undefined;
  }

  // Uma promessa do resultado de `start`, que roda no próximo job e pode lançar.
  function later(start) {
    return new micro.Promise(function (resolve, reject) {
      micro.queueMicrotask(function () {
        try {
          resolve(start());
        } catch (error) {
          reject(error);
        }
      });
    });
  }

  // ---- import() e require() ----

  // `base`: a URL de quem pede; `options`: { with: { type: 'json' } }, se houver.
  function dynamic(specifier, base, options) {
    var record;
    return later(function () {
      var attributes = options === undefined ? null : need('esm/attributes').from(options);
      record = prepare(resolve.resolve(String(specifier), base), attributes);
      return graph.evaluate(record);
    }).then(function () {
      return namespace.of(record);
    });
  }

  // require('./x.mjs'): só se nada no caminho espera por um await.
  function requireSync(filename, parent) {
    var record = prepare(resolve.fromPath(filename));
    if (graph.hasAwait(record)) throw need('codes').ERR_REQUIRE_ASYNC_MODULE(filename, parent);
    var outcome = graph.evaluate(record);
    micro.subscribe(outcome, function () {}, function () {});
    var state = micro.peek(outcome);
    if (state.state === 'rejected') throw state.value;
    return namespace.forRequire(record);
  }

  return {
    main: main,
    dynamic: dynamic,
    // import() num arquivo CommonJS ou num script.
    dynamicFrom: function (specifier, filename, options) {
      return dynamic(specifier, resolve.fromPath(need('path').resolve(filename)), options);
    },
    requireSync: requireSync,
    syncBuiltins: function () { need('esm/load').syncBuiltins(); }
  };
})
