/* errors/compose.js -- as mensagens que não cabem numa linha da tabela de words.js.
 *
 * Cada função recebe os fatos (veja words.js) e devolve a mensagem do Node; undefined se não
 * sabe dizer mais. */
(function (native, need) {
  'use strict';

  var values = need('errors/values');
  var show = values.show;

  // ---- chamadas ----

  // A expressão chamada, achada no texto do programa; `query` é a de callee.js.
  function callee(facts, query) {
    var place = facts.line && need('errors/scan').around(facts.file, facts.line);
    return place ? need('errors/callee').find(place, query) : undefined;
  }

  // A tradução escreve a.b?.() e super.b() com um .call que não está no programa, e this.#b() com
  // um .v (a caixa de um campo privado).
  function hidden(facts, key) {
    return key === 'call' || key === 'v' ? callee(facts, { isHidden: true }) : undefined;
  }

  // [].slice.call(null): o V8 só cita o nome da função em metade delas.
  var silent = ('push pop shift unshift slice sort join splice reverse lastIndexOf fill at toString ' +
    'toLocaleString').split(' ');

  function isFunctionOrNothing(value) {
    return value === undefined || typeof value === 'function';
  }

  // ---- arrays tipados ----

  // Quantos bytes tem cada elemento de um Uint32Array; undefined para um DataView.
  function elementSize(name) {
    var bits = /(\d+)(?:Clamped)?Array$/.exec(name);
    return bits ? bits[1] / 8 : undefined;
  }

  // ---- expressões regulares ----

  var reasons = {
    'unexpected end of pattern': 'Unterminated group',
    'unexpected closing parenthesis': "Unmatched ')'",
    'unterminated character class': 'Unterminated character class',
    'quantifier without preceding atom': 'Nothing to repeat',
    'invalid regexp quantifier': 'Incomplete quantifier',
    'quantifier values invalid (qmin > qmax)': 'numbers out of order in {} quantifier',
    'quantifier requires too many atom copies': 'Regular expression too large',
    'invalid range': 'Range out of order in character class',
    'invalid regexp escape': 'Invalid escape',
    'invalid backreference(s)': 'Invalid escape',
    'invalid regexp group': 'Invalid group',
    'invalid regexp character': 'Invalid character',
    'unexpected token in regexp': 'Invalid regular expression'
  };

  function reason(message, source) {
    var text = reasons[message];
    if (text === 'Invalid escape' && /\\$/.test(source)) return '\\ at end of pattern';
    if (text === 'Invalid group' && /\(\?<[^>]*$/.test(source)) return 'Invalid capture group name';
    return text;
  }

  return {
    method: function (facts) { // o.foo is not a function
      var key = 'right' in facts ? show(facts.right) : facts.parts[2].replace(/^'|'$/g, '');
      return (callee(facts, { key: key }) || hidden(facts, key) || '(intermediate value).' + key) + ' is not a function';
    },

    // null[Symbol.iterator]: o V8 fala como se fosse percorrer a lista.
    iterator: function (facts) {
      if (facts.operation !== 'get' || facts.right !== Symbol.iterator) return undefined;
      return (facts.left === null ? 'object null' : 'undefined') + ' is not iterable (cannot read property Symbol(Symbol.iterator))';
    },

    // this.#x, quando this não é um objeto: a tradução pergunta se a chave escondida está nele.
    privateName: function (facts) {
      var found = facts.operation === 'has' && /^Symbol\((#.*):\d+\)$/.exec(show(facts.left));
      if (!found) return undefined;
      if (facts.right === undefined || facts.right === null) return 'Cannot read properties of ' + facts.right + " (reading '" + found[1] + "')";
      return 'Cannot read private member ' + found[1] + ' from an object whose class did not declare it';
    },

    symbol: function (facts) { // Symbol() + 1: só somado a um texto ou a um objeto ele viraria texto
      if (facts.operation !== 'add') return undefined;
      function isText(value) { return typeof value === 'string' || values.isObject(value); }
      if (!isText(facts.left) && !isText(facts.right)) return 'Cannot convert a Symbol value to a number';
    },

    superMethod: function (facts) { // super.foo()
      var text = facts.operation === 'get' && callee(facts, { key: 'call' }) === undefined && hidden(facts, facts.right);
      return text ? text + ' is not a function' : undefined;
    },

    callee: function (facts) { // f is not a function; F is not a constructor
      var isNew = facts.operation === 'new';
      if (!isNew && facts.operation !== 'call') return undefined;
      var text = callee(facts, { isNew: isNew, name: facts.called });
      return (text || facts.parts[1].replace(/^\[object .*/, '(intermediate value)')) + (isNew ? ' is not a constructor' : ' is not a function');
    },

    argument: function (facts) { // [1].map(5)
      var index = Number(facts.parts[3]);
      return (index >= 0 && facts.args ? show(facts.args[index]) : facts.parts[2]) + ' is not a function';
    },

    notAList: function (facts) { // f.apply(null, 1): o motor resolve o apply na própria chamada
      if (facts.operation === 'call') return 'CreateListFromArrayLike called on non-object';
    },

    nullArray: function (facts) {
      var name = facts.name.replace('Array.prototype.', '');
      return silent.indexOf(name) >= 0 ? 'Cannot convert undefined or null to object'
        : facts.name + ' called on null or undefined';
    },

    // O nome de uma função, dentro dela, é uma constante; o motor o põe como se fosse do objeto global.
    constant: function (facts) {
      if (facts.operation !== 'set' || facts.left !== globalThis || facts.right in globalThis) return undefined;
      return 'Assignment to constant variable.';
    },

    // arguments.callee em modo estrito
    thrower: function (facts) {
      var strict = (function () { return Object.getOwnPropertyDescriptor(arguments, 'callee').get; })();
      if (facts.native !== strict) return undefined;
      return "'caller', 'callee', and 'arguments' properties may not be accessed on strict mode functions " +
        'or the arguments objects for calls to them';
    },

    push: function (facts) { // num array congelado
      return 'Cannot add property ' + facts.self.length + ', object is not extensible';
    },

    pop: function (facts) {
      var last = facts.self.length - 1;
      if (last >= 0) return "Cannot delete property '" + last + "' of " + show(facts.self);
    },

    create: function (facts) { // Object.create(1), Object.create({}, { a: 1 })
      return facts.parts[3] === '0' ? 'Object prototype may only be an Object or null: ' + show(facts.args[0])
        : 'Property description must be an object: ' + facts.parts[2];
    },

    descriptorOrTarget: function (facts) { // Object.defineProperty({}, 'a', 1)
      return facts.parts[3] === '2' ? 'Property description must be an object: ' + show(facts.args[2])
        : facts.name + ' called on non-object';
    },

    descriptor: function (facts) { // Object.defineProperty({}, 'a', { get: 1 })
      var given = facts.args && facts.args[2];
      if (!values.isObject(given)) return undefined;
      if (!isFunctionOrNothing(given.get)) return 'Getter must be a function: ' + show(given.get);
      if (!isFunctionOrNothing(given.set)) return 'Setter must be a function: ' + show(given.set);
      return 'Invalid property descriptor. Cannot both specify accessors and a value or writable ' +
        'attribute, ' + show(given);
    },

    prototype: function (facts) { // Object.setPrototypeOf
      var object = facts.args[0];
      var wanted = facts.args[1];
      if (object === undefined || object === null) return 'Object.setPrototypeOf called on null or undefined';
      if (wanted !== null && !values.isObject(wanted)) {
        return 'Object prototype may only be an Object or null: ' + show(wanted);
      }
      if (object === Object.prototype) {
        return "Immutable prototype object 'Object.prototype' cannot have their prototype set";
      }
      return Object.isExtensible(object) ? 'Cyclic __proto__ value' : show(object) + ' is not extensible';
    },

    // `a instanceof f` é uma chamada de f[Symbol.hasInstance], que é nativa: f é o `this` dela.
    instanceOf: function (facts) {
      if (facts.operation !== 'instanceof' && !facts.native) return undefined;
      var type = facts.native ? facts.self : facts.right;
      if (!values.isObject(type)) return "Right-hand side of 'instanceof' is not an object";
      return "Function has non-object prototype '" + show(type.prototype) + "' in instanceof check";
    },

    codePoint: function (facts) { // String.fromCodePoint(-1)
      var bad = facts.args.filter(function (code) {
        return !(code >= 0 && code <= 0x10FFFF && code % 1 === 0);
      });
      if (bad.length > 0) return 'Invalid code point ' + show(bad[0]);
    },

    view: function (facts) { // new Uint8Array(-1), new DataView(buffer, 9)
      var buffer = facts.args[0];
      var offset = Number(facts.args[1]) || 0;
      var length = facts.args[2];
      var size = elementSize(facts.name);
      if (!values.isObject(buffer)) return 'Invalid typed array length: ' + show(buffer);
      if (size && offset % size) return 'start offset of ' + facts.name + ' should be a multiple of ' + size;
      if (offset > buffer.byteLength || offset < 0) {
        return 'Start offset ' + offset + ' is outside the bounds of the buffer';
      }
      if (length === undefined) return 'byte length of ' + facts.name + ' should be a multiple of ' + size;
      return size ? 'Invalid typed array length: ' + length : 'Invalid DataView length ' + length;
    },

    json: function (facts) {
      if (facts.args && typeof facts.args[0] === 'string') return need('errors/json').parse(facts.args[0]);
    },

    cycle: function (facts) {
      if (facts.args) return need('errors/json').stringify(facts.args[0]);
    },

    regexp: function (facts) { // new RegExp('(')
      var source = facts.args[0];
      var text = typeof source === 'string' ? reason(facts.message, source) : undefined;
      if (text) return 'Invalid regular expression: /' + source + '/: ' + text;
    }
  };
})
