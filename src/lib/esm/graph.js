/* esm/graph.js -- ligar e executar um grafo de módulos.
 *
 * É o algoritmo da especificação (ECMA-262, 16.2.1.5, Cyclic Module Records), com os nomes dela
 * onde ajuda. Um módulo executa depois dos que importa, da esquerda para a direita, uma vez só.
 * Num ciclo, quem fecha a volta encontra os nomes do outro ainda na zona morta. Com `await` no
 * topo, quem depende do módulo espera; os irmãos, não.
 *
 * Um registro (record) é o que esm/source.js e esm/synthetic.js criam:
 *
 *   url, requests        os pedidos, em texto; `records`, os registros que os atendem
 *   async                tem await no topo
 *   instantiate()        prepara: as funções já existem, o resto está na zona morta
 *   connect()            recebe os espaços de nomes dos que importa
 *   execute()            roda o corpo; se `async`, devolve uma promessa */
(function (native, need) {
  'use strict';

  var resolution = need('esm/resolution');
  var micro = need('micro');

  // Os campos que só interessam a este arquivo.
  function prepare(record) {
    record.status = 'unlinked';
    record.order = 0;           // a ordem de quem espera por await; 0 se não espera
    record.parents = [];        // quem espera por este
    record.pending = 0;         // por quantos este espera
    record.root = record;       // a raiz do ciclo de que faz parte
    record.failure = null;      // { error }
    record.promise = null;      // { promise, resolve, reject } de quem pediu a execução
    return record;
  }

  // ---- ligar ----

  function collect(record, found) {
    if (record.status !== 'unlinked' || found.indexOf(record) !== -1) return found;
    found.push(record);
    record.records.forEach(function (needed) { collect(needed, found); });
    return found;
  }

  // Um erro deixa todos como estavam: a próxima tentativa recomeça.
  function link(root) {
    var records = collect(root, []);
    records.forEach(resolution.check);
    records.forEach(function (record) { record.instantiate(); });
    records.forEach(function (record) { record.connect(); });
    records.forEach(function (record) { record.status = 'linked'; });
  }

  function hasAwait(record, seen) {
    if (seen.indexOf(record) !== -1) return false;
    seen.push(record);
    return record.async || record.records.some(function (needed) { return hasAwait(needed, seen); });
  }

  // ---- executar ----

  function isDone(record) {
    return record.status === 'evaluated' || record.status === 'evaluating-async';
  }

  // Devolve a promessa de que o módulo e tudo de que ele depende executaram.
  function evaluate(record) {
    if (isDone(record)) record = record.root;
    if (record.promise !== null) return record.promise.promise;
    var promise = record.promise = deferred();
    var stack = [];
    try {
      visit(record, stack, 0);
    } catch (error) {
      stack.forEach(function (member) { fail(member, error); });
      fail(record, error);
      promise.reject(error);
      return promise.promise;
    }
    if (record.order === 0) promise.resolve(undefined);
    return promise.promise;
  }

  function deferred() {
    var result = {};
    result.promise = new micro.Promise(function (resolve, reject) {
      result.resolve = resolve;
      result.reject = reject;
    });
    return result;
  }

  function fail(record, error) {
    record.status = 'evaluated';
    record.order = 0;
    if (record.failure === null) record.failure = { error: error };
  }

  // Em profundidade; `lowest` é o mais antigo da pilha que este alcança, como no algoritmo de
  // Tarjan: quando é ele próprio, o ciclo (ou o módulo sozinho) está completo.
  function visit(record, stack, index) {
    if (isDone(record)) {
      if (record.failure !== null) throw record.failure.error;
      return index;
    }
    if (record.status === 'evaluating') return index;
    record.status = 'evaluating';
    record.index = record.lowest = index++;
    stack.push(record);
    record.records.forEach(function (needed) {
      index = visit(needed, stack, index);
      wait(record, needed);
    });
    if (record.pending > 0 || record.async) {
      record.order = ++lastOrder;
      if (record.pending === 0) executeAsync(record);
    } else {
      record.execute();
    }
    if (record.lowest === record.index) closeCycle(record, stack);
    return index;
  }

  var lastOrder = 0;

  // `record` acaba de visitar `needed`: fazem parte do mesmo ciclo? É preciso esperar por ele?
  function wait(record, needed) {
    if (needed.status === 'evaluating') {
      record.lowest = Math.min(record.lowest, needed.lowest);
    } else {
      needed = needed.root;
      if (needed.failure !== null) throw needed.failure.error;
    }
    if (needed.order === 0) return;
    record.pending++;
    needed.parents.push(record);
  }

  function closeCycle(root, stack) {
    var member;
    do {
      member = stack.pop();
      member.status = member.order === 0 ? 'evaluated' : 'evaluating-async';
      member.root = root;
    } while (member !== root);
  }

  // ---- quem espera por await ----

  function executeAsync(record) {
    micro.subscribe(record.execute(), function () {
      fulfilled(record);
    }, function (error) {
      rejected(record, error);
    });
  }

  function finish(record) {
    record.order = 0;
    record.status = 'evaluated';
    if (record.promise !== null) record.promise.resolve(undefined);
  }

  // O módulo acabou: executa, na ordem em que começaram a esperar, os que só esperavam por ele.
  function fulfilled(record) {
    if (record.status === 'evaluated') return;
    var ready = freed(record, []).sort(function (a, b) { return a.order - b.order; });
    finish(record);
    ready.forEach(function (parent) {
      if (parent.status === 'evaluated') return;
      if (parent.async) return executeAsync(parent);
      try {
        parent.execute();
      } catch (error) {
        return rejected(parent, error);
      }
      finish(parent);
    });
  }

  // Quem não tem await próprio libera também os que esperam por ele.
  function freed(record, list) {
    record.parents.forEach(function (parent) {
      if (list.indexOf(parent) !== -1 || parent.root.failure !== null) return;
      if (--parent.pending > 0) return;
      list.push(parent);
      if (!parent.async) freed(parent, list);
    });
    return list;
  }

  function rejected(record, error) {
    if (record.status === 'evaluated') return;
    fail(record, error);
    record.parents.forEach(function (parent) { rejected(parent, error); });
    if (record.promise !== null) record.promise.reject(error);
  }

  return {
    prepare: prepare,
    link: link,
    hasAwait: function (record) { return hasAwait(record, []); },
    evaluate: evaluate
  };
})
