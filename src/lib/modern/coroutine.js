/* modern/coroutine.js -- geradoras e funções async, sobre as corrotinas do Duktape.
 *
 * Uma corrotina (Duktape.Thread) é uma pilha de chamadas à parte: Thread.yield(v) congela a pilha
 * e entrega v a quem a acordou; Thread.resume(t, v) a descongela, e v é o que o yield devolve.
 * `yield` e `await` de um programa são isso: não é preciso partir a função em pedaços. Quem
 * acorda é sempre JavaScript: o motor não deixa uma função em C acordar uma corrotina. */
(function (native, need) {
  'use strict';

  var Thread = native.thread();
  var KIND = need.hidden('kind');
  var RESULT = need.hidden('result');   // de uma corrotina: a promessa do que ela vai devolver
  var AWAITER = need.hidden('awaiter'); // de uma promessa: a corrotina que a espera

  // O que se lança dentro de uma geradora para ela terminar num return(): os catch do programa
  // a deixam passar (pass), os finally rodam.
  var LEAVING = {};

  // Cada corrotina acordada dentro de outra ocupa pilha do processo.
  var depth = 0, LIMIT = 3000;

  function resume(thread, value, isError) {
    if (depth >= LIMIT) throw new RangeError('Maximum call stack size exceeded');
    depth++;
    try {
      return Thread.resume(thread, value, isError);
    } finally {
      depth--;
    }
  }

  function start(body, self, args) {
    return new Thread(function () {
      return body.apply(self, args);
    });
  }

  function isObject(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
  }

  function show(value) {
    return typeof value === 'object' && value !== null ? '#<' + (value.constructor && value.constructor.name || 'Object') + '>' : String(value);
  }

  // ---- protótipos ----

  var hide = need('es/check').hide;

  function constant(target, name, value) {
    Object.defineProperty(target, name, { value: value, configurable: true });
  }

  // O construtor que ninguém vê, AsyncFunction e os outros: fn.constructor.name mostra o nome.
  function functionKind(name, kind, prototype) {
    function Kind() {
      var list = Array.prototype.map.call(arguments, String), body = list.length > 0 ? list.pop() : '';
      return native.build(body, list.join(','), heads[kind]);
    }
    constant(Kind, 'name', name);
    Object.setPrototypeOf(Kind, Function);
    var proto = Object.create(Function.prototype);
    constant(proto, 'constructor', Kind);
    constant(proto, Symbol.toStringTag, name);
    Kind.prototype = proto;
    if (prototype) {
      constant(proto, 'prototype', prototype);
      constant(prototype, 'constructor', proto);
    }
    return function (fn) {
      Object.setPrototypeOf(fn, proto);
      native.setHidden(fn, KIND, kind);
      native.forbidNew(fn);
      if (prototype) Object.defineProperty(fn, 'prototype', { value: Object.create(prototype), writable: true });
      return fn;
    };
  }

  // Um iterador é iterável: devolve a si mesmo.
  function itself(name) {
    var method = { method: function () { return this; } }.method;
    constant(method, 'name', name);
    return method;
  }

  var heads = { Async: 'async function', Generator: 'function*', AsyncGenerator: 'async function*' };

  var IteratorPrototype = Array.prototype[Symbol.iterator] !== undefined
    ? Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) : {};
  if (IteratorPrototype[Symbol.iterator] === undefined) {
    hide(IteratorPrototype, Symbol.iterator, itself('[Symbol.iterator]'));
  }
  var AsyncIteratorPrototype = {};
  if (Symbol.asyncIterator === undefined) constant(Symbol, 'asyncIterator', Symbol('Symbol.asyncIterator'));
  hide(AsyncIteratorPrototype, Symbol.asyncIterator, itself('[Symbol.asyncIterator]'));

  // ---- geradoras ----

  var STATE = need.hidden('generator');
  var current = null; // a que está rodando
  var WAITING = 0, RUNNING = 1, DONE = 2;

  var GeneratorPrototype = Object.create(IteratorPrototype);
  var generatorFunction = functionKind('GeneratorFunction', 'Generator', GeneratorPrototype);

  function generator(body, self, args, owner) {
    var made = Object.create(owner !== null && isObject(owner.prototype) ? owner.prototype : GeneratorPrototype);
    native.setHidden(made, STATE, { thread: null, body: body, self: self, args: args, state: WAITING });
    return made;
  }

  function stateOf(object, method) {
    var found = isObject(object) ? native.getHidden(object, STATE) : undefined;
    if (found === undefined) throw new TypeError('Method [Generator].prototype.' + method + ' called on incompatible receiver ' + show(object));
    if (found.state === RUNNING) throw new TypeError('Generator is already running');
    return found;
  }

  // Acorda a geradora com um valor, um erro ou o aviso de saída.
  function step(gen, value, isError) {
    var outside = current, result;
    if (gen.thread === null) gen.thread = start(gen.body, gen.self, gen.args);
    gen.state = RUNNING;
    current = gen;
    try {
      result = resume(gen.thread, value, isError);
    } catch (error) {
      finish(gen);
      if (error === LEAVING) return { value: gen.answer, done: true };
      throw error;
    } finally {
      current = outside;
    }
    if (result instanceof Yielded) {
      gen.state = WAITING;
      return result.raw || { value: result.value, done: false };
    }
    finish(gen);
    return { value: result, done: true };
  }

  function finish(gen) {
    gen.state = DONE;
    gen.thread = null;
  }

  function Yielded(value) {
    this.value = value;
    this.raw = null;
  }

  function yieldValue(value) {
    return Thread.yield(new Yielded(value));
  }

  hide(GeneratorPrototype, 'next', { next: function (value) {
    var gen = stateOf(this, 'next');
    if (gen.state === DONE) return { value: undefined, done: true };
    return step(gen, gen.thread === null ? undefined : value, false);
  } }.next);

  hide(GeneratorPrototype, 'return', { 'return': function (value) {
    var gen = stateOf(this, 'return');
    if (gen.state === DONE || gen.thread === null) {
      gen.state = DONE;
      return { value: value, done: true };
    }
    gen.answer = value;
    return step(gen, LEAVING, true);
  } }['return']);

  hide(GeneratorPrototype, 'throw', { 'throw': function (error) {
    var gen = stateOf(this, 'throw');
    if (gen.state === DONE || gen.thread === null) {
      gen.state = DONE;
      throw error;
    }
    return step(gen, error, true);
  } }['throw']);

  constant(GeneratorPrototype, Symbol.toStringTag, 'Generator');
  ['next', 'return', 'throw'].forEach(function (name) { constant(GeneratorPrototype[name], 'name', name); });

  // Um catch do programa não pega o aviso de saída.
  function pass(error) {
    if (error === LEAVING) throw error;
  }

  // ---- yield* ----

  function delegate(iterable, text) {
    var iterate = need('modern/iterate'), iterator = iterate.iteratorOf(iterable, text);
    var next = iterator.next, result = iterate.callNext(next, iterator);
    while (!result.done) {
      var received;
      try {
        var yielded = new Yielded(undefined);
        yielded.raw = result;
        received = Thread.yield(yielded);
      } catch (error) {
        result = redirect(iterator, error, iterate);
        continue;
      }
      result = iterate.checkResult(next.call(iterator, received));
    }
    return result.value;
  }

  // throw() e return() de fora vão para quem está por dentro.
  function redirect(iterator, error, iterate) {
    if (error === LEAVING) {
      if (iterator.return === undefined) throw error;
      var left = iterate.checkResult(iterator.return(current.answer));
      if (!left.done) return left;
      current.answer = left.value;
      throw error;
    }
    if (iterator.throw !== undefined) return iterate.checkResult(iterator.throw(error));
    iterate.closeIterator(iterator);
    throw new TypeError("The iterator does not provide a 'throw' method.");
  }

  // ---- async ----

  // Em que capítulo chega quem guarda as promessas.
  function promises() {
    if (!need.has('micro')) native.missing('async', 'micro');
    return need('micro');
  }

  // async sem await: não precisa de corrotina.
  function settled(body, self, args) {
    var micro = promises(), promise = micro.pending();
    var value;
    try {
      value = body.apply(self, args);
    } catch (error) {
      micro.reject(promise, error);
      return promise;
    }
    micro.fulfil(promise, value);
    return promise;
  }

  function async(body, self, args) {
    var micro = promises(), promise = micro.pending();
    var thread = start(body, self, args);
    native.setHidden(thread, RESULT, promise);
    drive(micro, promise, thread, undefined, false);
    return promise;
  }

  // Anda até o próximo await, ou até o fim.
  function drive(micro, promise, thread, value, isError) {
    var result;
    try {
      result = resume(thread, value, isError);
    } catch (error) {
      micro.reject(promise, error);
      return;
    }
    if (!(result instanceof Awaited)) {
      micro.fulfil(promise, result);
      return;
    }
    wait(micro, thread, result.value, function (value) {
      drive(micro, promise, thread, value, false);
    }, function (error) {
      drive(micro, promise, thread, error, true);
    });
  }

  // ---- módulos ----

  // Um corpo que para no meio (`pause`, uma vez) e depois segue até o fim: de um fôlego (`finish`),
  // ou esperando a cada await (`drive`, que devolve uma promessa).
  function Routine(body, argument) {
    this.thread = start(body, undefined, [argument]);
  }

  Routine.prototype.start = function () { resume(this.thread); };
  Routine.prototype.pause = function () { Thread.yield(undefined); };
  Routine.prototype.finish = function () { resume(this.thread); };
  Routine.prototype.drive = function () {
    var micro = promises(), promise = micro.pending();
    native.setHidden(this.thread, RESULT, promise);
    drive(micro, promise, this.thread, undefined, false);
    return promise;
  };

  // Chama um dos dois quando o valor se resolver. Um `then` que falha ao ser lido também rejeita.
  // A promessa sabe que corrotina a espera: é o que a pilha de um erro mostra como "at async f".
  function wait(micro, thread, value, onValue, onError) {
    var awaited;
    try {
      awaited = micro.resolve(value);
    } catch (error) {
      awaited = micro.pending();
      micro.reject(awaited, error);
    }
    if (thread !== null) native.setHidden(awaited, AWAITER, thread);
    micro.subscribe(awaited, onValue, onError);
  }

  function Awaited(value) {
    this.value = value;
  }

  function awaitValue(value) {
    return Thread.yield(new Awaited(value));
  }

  // ---- geradoras async ----

  var AsyncGeneratorPrototype = Object.create(AsyncIteratorPrototype);
  var asyncGeneratorFunction = functionKind('AsyncGeneratorFunction', 'AsyncGenerator', AsyncGeneratorPrototype);
  constant(AsyncGeneratorPrototype, Symbol.toStringTag, 'AsyncGenerator');

  function asyncGenerator(body, self, args, owner) {
    promises();
    var made = Object.create(owner !== null && isObject(owner.prototype) ? owner.prototype : AsyncGeneratorPrototype);
    native.setHidden(made, STATE, { thread: null, body: body, self: self, args: args, state: WAITING, line: [] });
    return made;
  }

  // Os pedidos (next, return, throw) formam fila: um de cada vez.
  function request(object, kind, value) {
    var micro = promises(), promise = micro.pending();
    var gen = isObject(object) ? native.getHidden(object, STATE) : undefined;
    if (gen === undefined || gen.line === undefined) {
      micro.reject(promise, new TypeError(kind + ' method called on incompatible receiver ' + String(object)));
      return promise;
    }
    gen.line.push({ kind: kind, value: value, promise: promise });
    if (gen.state !== RUNNING) serve(micro, gen);
    return promise;
  }

  function serve(micro, gen) {
    while (gen.line.length > 0 && gen.state !== RUNNING) {
      var first = gen.line[0];
      if (gen.thread === null && first.kind !== 'next') gen.state = DONE;
      if (gen.state === DONE) {
        if (serveDone(micro, gen, first)) return;
        continue;
      }
      var fresh = gen.thread === null;
      if (fresh) gen.thread = start(gen.body, gen.self, gen.args);
      gen.state = RUNNING;
      if (first.kind === 'return') leaveAsync(micro, gen, first.value);
      else advance(micro, gen, fresh ? undefined : first.value, first.kind === 'throw');
    }
  }

  // Uma geradora que já acabou: return(v) ainda espera por v. Devolve true se ficou esperando.
  function serveDone(micro, gen, first) {
    if (first.kind === 'return') {
      gen.state = RUNNING;
      wait(micro, gen.thread, first.value, function (value) {
        gen.state = DONE;
        answer(micro, gen, value, true);
      }, function (error) {
        gen.state = DONE;
        refuse(micro, gen, error);
      });
      return true;
    }
    gen.line.shift();
    if (first.kind === 'next') micro.fulfil(first.promise, { value: undefined, done: true });
    else micro.reject(first.promise, first.value);
    return false;
  }

  // return(v) numa geradora parada num yield: espera v, e então a faz sair.
  function leaveAsync(micro, gen, value) {
    wait(micro, gen.thread, value, function (value) {
      gen.answer = value;
      advance(micro, gen, LEAVING, true);
    }, function (error) {
      advance(micro, gen, error, true);
    });
  }

  function answer(micro, gen, value, done) {
    var first = gen.line.shift();
    micro.fulfil(first.promise, { value: value, done: done });
    serve(micro, gen);
  }

  function refuse(micro, gen, error) {
    var first = gen.line.shift();
    micro.reject(first.promise, error);
    serve(micro, gen);
  }

  function advance(micro, gen, value, isError) {
    var result;
    try {
      result = resume(gen.thread, value, isError);
    } catch (error) {
      finish(gen);
      if (error === LEAVING) answer(micro, gen, gen.answer, true);
      else refuse(micro, gen, error);
      return;
    }
    if (result instanceof Awaited) {
      wait(micro, gen.thread, result.value, function (value) {
        advance(micro, gen, value, false);
      }, function (error) {
        advance(micro, gen, error, true);
      });
    } else if (result instanceof Yielded) {
      gen.state = WAITING;
      answer(micro, gen, result.value, false);
    } else {
      finish(gen);
      answer(micro, gen, result, true);
    }
  }

  // yield numa geradora async espera o valor antes de entregá-lo.
  function yieldAsync(value) {
    return Thread.yield(new Yielded(awaitValue(value)));
  }

  ['next', 'return', 'throw'].forEach(function (kind) {
    var method = { method: function (value) { return request(this, kind, value); } }.method;
    constant(method, 'name', kind);
    constant(method, 'length', 1);
    hide(AsyncGeneratorPrototype, kind, method);
  });

  // ---- for await ----

  function AsyncItems(iterator, next, isSync) {
    this.iterator = iterator;
    this.nextMethod = next;
    this.isSync = isSync;
    this.value = undefined;
    this.done = false;
  }

  AsyncItems.prototype.next = function () {
    var iterate = need('modern/iterate');
    this.done = true;
    var result = nextOf(this);
    if (!this.isSync) result = awaitValue(result);
    result = iterate.checkResult(result);
    // De um iterador comum espera-se a promessa que espera o valor: são duas voltas.
    var value = this.isSync ? awaitValue(promiseOf(result.value)) : result.value;
    if (result.done) return false;
    this.value = value;
    this.done = false;
    return true;
  };

  function promiseOf(value) {
    var micro = promises(), promise = micro.pending();
    wait(micro, null, value, function (value) {
      micro.fulfil(promise, value);
    }, function (error) {
      micro.reject(promise, error);
    });
    return promise;
  }

  function nextOf(list, value) {
    if (typeof list.nextMethod !== 'function') throw notAsync(list.nextMethod);
    return list.nextMethod.call(list.iterator, value);
  }

  // `text`: a expressão, se o V8 a mostraria (callsite.js).
  function asyncItems(value, text) {
    var iterate = need('modern/iterate');
    if (value === undefined || value === null) {
      throw new TypeError('Cannot read properties of ' + value + " (reading 'Symbol(Symbol.asyncIterator)')");
    }
    var method = value[Symbol.asyncIterator];
    if (method !== undefined && method !== null) {
      if (typeof method !== 'function') throw notAsync(method, text);
      var iterator = method.call(value);
      if (!isObject(iterator)) throw new TypeError('Result of the Symbol.asyncIterator method is not an object');
      return new AsyncItems(iterator, iterator.next, false);
    }
    method = value[Symbol.iterator];
    if (typeof method !== 'function' && !Array.isArray(value)) throw notAsync(method, method === undefined ? text : undefined);
    var sync = Array.isArray(value) && method === undefined ? arrayIterator(value) : iterate.iteratorOf(value);
    return new AsyncItems(sync, sync.next, true);
  }

  function notAsync(method, text) {
    return new TypeError(text !== undefined ? text + ' is not async iterable' : need('modern/iterate').describe(method) + ' is not a function');
  }

  function arrayIterator(list) {
    var index = 0;
    return { next: function () {
      return index < list.length ? { value: list[index++], done: false } : { value: undefined, done: true };
    } };
  }

  // Como o close de iterate.js: se um erro está a caminho, é ele que vale.
  function closeAsync(list) {
    if (list === undefined || list.done) return;
    list.done = true;
    var throwing = native.isThrowing(LEAVING);
    try {
      var method = list.iterator.return;
      if (method === undefined || method === null) return;
      var result = method.call(list.iterator);
      if (!list.isSync) result = awaitValue(result);
      if (!throwing) need('modern/iterate').checkResult(result);
    } catch (error) {
      if (!throwing || error === LEAVING) throw error;
    }
  }

  // for await (var value of source) visit(value), para o nosso JavaScript; parar é visit devolver true.
  function eachAsync(source, visit, text) {
    var items = asyncItems(source, text);
    try {
      while (items.next()) {
        if (visit(items.value) === true) return;
      }
    } finally {
      closeAsync(items);
    }
  }

  // yield* numa geradora async.
  function delegateAsync(iterable) {
    var list = asyncItems(iterable), iterate = need('modern/iterate');
    var result = iterate.checkResult(awaitValue(nextOf(list)));
    while (!result.done) {
      var received;
      try {
        received = Thread.yield(new Yielded(list.isSync ? awaitValue(result.value) : result.value));
      } catch (error) {
        if (error === LEAVING) {
          closeAsync(list);
          throw error;
        }
        if (list.iterator.throw === undefined) {
          closeAsync(list);
          throw new TypeError("The iterator does not provide a 'throw' method.");
        }
        result = iterate.checkResult(awaitValue(list.iterator.throw(error)));
        continue;
      }
      result = iterate.checkResult(awaitValue(list.nextMethod.call(list.iterator, received)));
    }
    return result.value;
  }

  return {
    leaving: LEAVING,
    generator: generator,
    generatorFunction: generatorFunction,
    yield: yieldValue,
    delegate: delegate,
    pass: pass,
    async: async,
    settled: settled,
    asyncFunction: functionKind('AsyncFunction', 'Async', null),
    await: awaitValue,
    Routine: Routine,
    asyncGenerator: asyncGenerator,
    asyncGeneratorFunction: asyncGeneratorFunction,
    yieldAsync: yieldAsync,
    delegateAsync: delegateAsync,
    asyncItems: asyncItems,
    eachAsync: eachAsync,
    closeAsync: closeAsync
  };
})
