/* micro/combinators.js -- Promise.all, allSettled, any e race: uma promessa feita de várias. */
(function () {
  'use strict';

  function notIterable(value) {
    var type = value === null ? 'object null' : typeof value;
    if (typeof value === 'number' || typeof value === 'boolean') type += ' ' + value;
    return type + ' is not iterable (cannot read property Symbol(Symbol.iterator))';
  }

  // Percorre um iterável (ou, onde ainda não há iteradores, um array), chamando `each`.
  // Se `each` lança, o iterador é fechado.
  function iterate(iterable, each) {
    var method = iterable === undefined || iterable === null ? undefined : iterable[Symbol.iterator];
    if (method === undefined) {
      if (!Array.isArray(iterable)) {
        throw new TypeError(notIterable(iterable));
      }
      for (var i = 0; i < iterable.length; i++) each(iterable[i]);
      return;
    }
    var iterator = method.call(iterable);
    var next = iterator.next;
    for (var step = next.call(iterator); !step.done; step = next.call(iterator)) {
      try {
        each(step.value);
      } catch (error) {
        try {
          if (iterator.return) iterator.return();
        } catch (ignored) {
          // o erro que vale é o primeiro
        }
        throw error;
      }
    }
  }

  // O que all, allSettled, any e race têm em comum: cada elemento vira uma promessa e
  // recebe as reações que `subscribe` monta; um erro no caminho rejeita o todo.
  function combine(newCapability, Constructor, iterable, subscribe, onEnd) {
    var capability = newCapability(Constructor);
    try {
      var resolve = Constructor.resolve;
      if (typeof resolve !== 'function') {
        throw new TypeError('Promise resolve or reject function is not callable');
      }
      var index = 0;
      iterate(iterable, function (value) {
        subscribe(resolve.call(Constructor, value), index++, capability);
      });
      if (onEnd) onEnd(capability);
    } catch (error) {
      capability.reject(error);
    }
    return capability.promise;
  }

  // Um array que se completa quando todos os seus lugares forem preenchidos.
  function collector() {
    var values = [];
    var remaining = 1; // o 1 é da própria iteração, descontado em onEnd
    return {
      values: values,
      expect: function (index) {
        values[index] = undefined;
        remaining++;
      },
      // Uma função que preenche o lugar, uma vez só, e avisa quando era o último.
      filler: function (index, shape, finished) {
        var called = false;
        return function (value) {
          if (called) return;
          called = true;
          values[index] = shape ? shape(value) : value;
          if (--remaining === 0) finished(values);
        };
      },
      end: function (finished) {
        if (--remaining === 0) finished(values);
      }
    };
  }

  function fulfilledShape(value) {
    return { status: 'fulfilled', value: value };
  }

  function rejectedShape(reason) {
    return { status: 'rejected', reason: reason };
  }

  // `method` põe uma função num objeto; `newCapability` faz a promessa de uma subclasse qualquer.
  function define(Promise, method, newCapability) {
    method(Promise, 'all', function all(iterable) {
      var all = collector();
      return combine(newCapability, this, iterable, function (promise, index, capability) {
        all.expect(index);
        promise.then(all.filler(index, null, capability.resolve), capability.reject);
      }, function (capability) {
        all.end(capability.resolve);
      });
    });

    method(Promise, 'allSettled', function allSettled(iterable) {
      var all = collector();
      return combine(newCapability, this, iterable, function (promise, index, capability) {
        all.expect(index);
        promise.then(all.filler(index, fulfilledShape, capability.resolve),
          all.filler(index, rejectedShape, capability.resolve));
      }, function (capability) {
        all.end(capability.resolve);
      });
    });

    method(Promise, 'any', function any(iterable) {
      var all = collector();
      return combine(newCapability, this, iterable, function (promise, index, capability) {
        all.expect(index);
        promise.then(capability.resolve, all.filler(index, null, function (errors) {
          capability.reject(new AggregateError(errors, 'All promises were rejected'));
        }));
      }, function (capability) {
        all.end(function (errors) {
          capability.reject(new AggregateError(errors, 'All promises were rejected'));
        });
      });
    });

    method(Promise, 'race', function race(iterable) {
      return combine(newCapability, this, iterable, function (promise, index, capability) {
        promise.then(capability.resolve, capability.reject);
      });
    });
  }

  return { define: define };
})
