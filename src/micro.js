/* micro.js -- a promessa, como a especificação do ECMAScript a descreve (seção 27.2).
 *
 * O estado de cada promessa mora num registro { state, value, reactions, handled } atrás de
 * uma chave escondida. A ordem dos jobs é a da especificação, passo a passo: é ela que os
 * programas observam. */
(function (native, need) {
  'use strict';

  var rejections = need('micro/rejections');
  var RECORD = need.hidden('promise');
  var PENDING = 0, FULFILLED = 1, REJECTED = 2;

  function isObject(value) {
    return (typeof value === 'object' && value !== null) || typeof value === 'function';
  }

  function hasRecord(value) {
    return isObject(value) && value[RECORD] !== undefined;
  }

  function requireRecord(value, method) {
    if (hasRecord(value)) return value[RECORD];
    throw new TypeError('Method Promise.prototype.' + method +
      ' called on incompatible receiver ' + describe(value));
  }

  // ---- O construtor ----

  function Promise(executor) {
    if (!(this instanceof Promise)) {
      throw new TypeError("Promise constructor cannot be invoked without 'new'");
    }
    if (typeof executor !== 'function') {
      throw new TypeError('Promise resolver ' + describe(executor) + ' is not a function');
    }
    hide(this, { state: PENDING, value: undefined, reactions: [], handled: false });
    var resolving = resolvingFunctions(this);
    try {
      executor(resolving.resolve, resolving.reject);
    } catch (error) {
      resolving.reject(error);
    }
  }

  // Um valor numa mensagem de erro, como o V8 o mostra: #<Object>.
  function describe(value) {
    if (!isObject(value) || typeof value === 'function') return String(value);
    var Constructor = value.constructor;
    return '#<' + (Constructor && Constructor.name || 'Object') + '>';
  }

  function hide(promise, record) {
    Object.defineProperty(promise, RECORD, { value: record });
  }

  // Uma promessa nossa, sem chamar executor nenhum.
  function createPending() {
    var promise = Object.create(Promise.prototype);
    hide(promise, { state: PENDING, value: undefined, reactions: [], handled: false });
    return promise;
  }

  // resolve e reject valem uma vez só, e a primeira chamada a qualquer um decide.
  function resolvingFunctions(promise) {
    var done = false;
    return {
      resolve: function (value) {
        if (done) return;
        done = true;
        resolvePromise(promise, value);
      },
      reject: function (reason) {
        if (done) return;
        done = true;
        settle(promise, REJECTED, reason);
      }
    };
  }

  function resolvePromise(promise, value) {
    if (value === promise) {
      settle(promise, REJECTED, new TypeError('Chaining cycle detected for promise #<Promise>'));
      return;
    }
    if (!isObject(value)) {
      settle(promise, FULFILLED, value);
      return;
    }
    var then;
    try {
      then = value.then;
    } catch (error) {
      settle(promise, REJECTED, error);
      return;
    }
    if (typeof then === 'function') {
      native.enqueue(native.here(), adopt, promise, { thenable: value, then: then });
    } else {
      settle(promise, FULFILLED, value);
    }
  }

  // O job que pergunta a um thenable o que ele vale.
  function adopt(promise, source) {
    var resolving = resolvingFunctions(promise);
    try {
      source.then.call(source.thenable, resolving.resolve, resolving.reject);
    } catch (error) {
      resolving.reject(error);
    }
  }

  function settle(promise, state, value) {
    var record = promise[RECORD];
    var reactions = record.reactions;
    record.state = state;
    record.value = value;
    record.reactions = undefined;
    if (state === REJECTED && !record.handled) rejections.alone(promise);
    for (var i = 0; i < reactions.length; i++) {
      native.enqueue(reactions[i].from, react, reactions[i], record);
    }
  }

  // ---- then ----

  // Uma reação: o que fazer em cada desfecho, e a promessa (ou as funções) que recebe o
  // resultado. `from` é o callback que chamou then.
  function performThen(promise, onFulfilled, onRejected, capability) {
    var record = promise[RECORD];
    var reaction = {
      onFulfilled: typeof onFulfilled === 'function' ? onFulfilled : undefined,
      onRejected: typeof onRejected === 'function' ? onRejected : undefined,
      capability: capability,
      from: native.here()
    };
    if (record.state === PENDING) {
      record.reactions.push(reaction);
    } else {
      if (record.state === REJECTED && !record.handled) rejections.late(promise);
      native.enqueue(reaction.from, react, reaction, record);
    }
    record.handled = true;
  }

  // O job de uma reação: chama quem trata o desfecho, ou o passa adiante.
  function react(reaction, record) {
    var capability = reaction.capability;
    var handler = record.state === FULFILLED ? reaction.onFulfilled : reaction.onRejected;
    if (handler === undefined) {
      if (capability) finish(capability, record.state, record.value);
      return;
    }
    var result;
    try {
      result = handler(record.value);
    } catch (error) {
      if (capability) finish(capability, REJECTED, error);
      return;
    }
    if (capability) finish(capability, FULFILLED, result);
  }

  function finish(capability, state, value) {
    if (hasRecord(capability)) {
      // O caso comum: uma promessa nossa, que ninguém mais pode resolver.
      if (state === REJECTED) settle(capability, REJECTED, value);
      else resolvePromise(capability, value);
    } else if (state === REJECTED) {
      capability.reject(value);
    } else {
      capability.resolve(value);
    }
  }

  // { promise, resolve, reject } de uma subclasse qualquer.
  function newCapability(Constructor) {
    if (typeof Constructor !== 'function') {
      throw new TypeError(describe(Constructor) + ' is not a constructor');
    }
    var capability = { promise: undefined, resolve: undefined, reject: undefined };
    capability.promise = new Constructor(function (resolve, reject) {
      if (capability.resolve !== undefined || capability.reject !== undefined) {
        throw new TypeError('Promise executor has already been invoked with non-undefined arguments');
      }
      capability.resolve = resolve;
      capability.reject = reject;
    });
    if (typeof capability.resolve !== 'function' || typeof capability.reject !== 'function') {
      throw new TypeError('Promise resolve or reject function is not callable');
    }
    return capability;
  }

  function speciesOf(promise) {
    var Constructor = promise.constructor;
    if (Constructor === Promise || Constructor === undefined) return Promise;
    if (!isObject(Constructor)) throw new TypeError('The .constructor property is not an object');
    var species = Constructor[Symbol.species];
    return species === undefined || species === null ? Promise : species;
  }

  method(Promise.prototype, 'then', function then(onFulfilled, onRejected) {
    requireRecord(this, 'then');
    var Constructor = speciesOf(this);
    var plain = Constructor === Promise;
    var capability = plain ? createPending() : newCapability(Constructor);
    performThen(this, onFulfilled, onRejected, capability);
    return plain ? capability : capability.promise;
  });

  method(Promise.prototype, 'catch', function (onRejected) {
    return this.then(undefined, onRejected);
  });

  method(Promise.prototype, 'finally', function (onFinally) {
    if (!isObject(this)) {
      throw new TypeError('Promise.prototype.finally called on a non-object');
    }
    if (typeof onFinally !== 'function') return this.then(onFinally, onFinally);
    var Constructor = speciesOf(this);
    return this.then(function (value) {
      return promiseResolve(Constructor, onFinally()).then(function () {
        return value;
      });
    }, function (reason) {
      return promiseResolve(Constructor, onFinally()).then(function () {
        throw reason;
      });
    });
  });

  // ---- Funções do construtor ----

  function promiseResolve(Constructor, value) {
    if (hasRecord(value) && value.constructor === Constructor) return value;
    if (Constructor === Promise) {
      var promise = createPending();
      resolvePromise(promise, value);
      return promise;
    }
    var capability = newCapability(Constructor);
    capability.resolve(value);
    return capability.promise;
  }

  method(Promise, 'resolve', function resolve(value) {
    if (!isObject(this)) throw new TypeError('PromiseResolve called on non-object');
    return promiseResolve(this, value);
  });

  method(Promise, 'reject', function reject(reason) {
    var capability = newCapability(this);
    capability.reject(reason);
    return capability.promise;
  });

  need('micro/combinators').define(Promise, method, newCapability);

  // `catch` e `finally` não servem de nome de função num texto em ES5; aqui elas o ganham.
  function method(target, name, value) {
    Object.defineProperty(value, 'name', { value: name, configurable: true });
    Object.defineProperty(target, name, { value: value, writable: true, configurable: true });
  }

  Object.defineProperty(Promise, Symbol.species, {
    get: function () {
      return this;
    },
    configurable: true
  });
  Object.defineProperty(Promise.prototype, Symbol.toStringTag,
    { value: 'Promise', configurable: true });
  Object.defineProperty(Promise.prototype, 'constructor',
    { value: Promise, writable: true, configurable: true });

  // O que inspect mostra de uma promessa: 'pending', ou o desfecho e o valor.
  function peek(promise) {
    var record = promise[RECORD];
    return { state: ['pending', 'fulfilled', 'rejected'][record.state], value: record.value };
  }

  need('kinds').register(function (value) {
    return hasRecord(value) ? { kind: 'Promise', details: peek(value) } : undefined;
  });

  return {
    Promise: Promise,
    queueMicrotask: function queueMicrotask(callback) {
      native.queueMicrotask(callback);
    },
    isPromise: hasRecord,
    peek: peek,
    // then sem criar a promessa do resultado: é o que `await` precisa.
    subscribe: function (promise, onFulfilled, onRejected) {
      performThen(promise, onFulfilled, onRejected, undefined);
    },
    resolve: function (value) {
      return promiseResolve(Promise, value);
    },
    // Uma promessa que só quem a pediu resolve (fulfil) ou rejeita (reject).
    pending: createPending,
    fulfil: resolvePromise,
    reject: function (promise, reason) {
      settle(promise, REJECTED, reason);
    }
  };
})
