/* errors/words.js -- as mensagens do motor com as palavras do Node.
 *
 * Uma tabela leva de umas às outras. Onde o Node cita um valor que o motor calou, ele vem nos
 * fatos que errors.c colheu de quem provocou o erro:
 *
 *   message              a mensagem do motor
 *   operation            em JavaScript: 'get', 'set', 'call', 'new', 'instanceof'…
 *   left, right          os operandos: objeto e chave, ou os dois lados de `in`
 *   called               a variável chamada; '' se não é uma variável
 *   native, self, args   a função do motor, o `this` e os argumentos dela
 *   file, line           o lugar do programa */
(function (native, need) {
  'use strict';

  var show = need('errors/values').show;
  var nameOf = need('errors/values').nameOf;

  // As mensagens com partes que variam: o que sobra delas é a chave da tabela; as partes são
  // $1, $2…
  var patterns = [
    [/^identifier '(.*)' undefined$/, 'identifier undefined'],
    [/^cannot (write) property (.*) of (undefined|null)$/, 'cannot write to nothing'],
    [/^cannot (read|write|delete) property (.*) of (.*)$/, 'cannot $1 property'],
    [/^(.*) not callable \(property (.*) of (.*)\)$/, 'property not callable'],
    [/^(.*) not callable$/, 'not callable'],
    [/^(.*) not constructable$/, 'not constructable'],
    [/^(function|object|RegExp|buffer) required, found (.*) \(stack index (.*)\)$/, '$1 required'],
    [/^invalid json \(at offset (.*)\)$/, 'invalid json']
  ];

  /* De cada mensagem, o que dizer, na ordem: vale a primeira resposta que se sabe completar.
   * Uma resposta é um texto, uma função (em errors/compose.js) ou [função do motor, resposta],
   * que só vale nela ("Array.prototype.*" é qualquer uma de lá). Num texto:
   *
   *   $1 $2 $3  as partes da mensagem       $N  a função do motor: Array.prototype.map
   *   $A $B $C  os argumentos dela          $T  o `this` dela
   *   $L $R     os operandos                $Y  o tipo de $L: object, function…
   *   $P        a operação */
  var NULLISH = 'Cannot convert undefined or null to object';
  var RECEIVER = 'Method $N called on incompatible receiver $T';
  var rules = {
    'identifier undefined': ['$1 is not defined'],

    // propriedades de undefined e null
    'cannot read property': [
      'compose.iterator', 'compose.superMethod',
      "Cannot read properties of $3 (reading '$R')", 'Cannot read properties of $3 (reading $2)'
    ],
    'cannot write to nothing': [
      "Cannot set properties of $3 (setting '$R')", 'Cannot set properties of $3 (setting $2)'
    ],
    'cannot write property': ["Cannot create property '$R' on $Y '$L'", 'Cannot create property $2 on $3'],
    'cannot delete property': [NULLISH],
    'not object coercible': [
      ['Array.prototype.*', 'compose.nullArray'],
      ['String.prototype.*', '$N called on null or undefined'],
      ['Object.prototype.toLocaleString', '$N called on null or undefined'],
      NULLISH
    ],

    // chamar o que não se chama
    'property not callable': ['compose.method'],
    'not callable': [
      ['Array.prototype.sort', 'The comparison function must be either a function or undefined'],
      'compose.callee', '$1 is not a function', 'Property is not a function'
    ],
    'not constructable': ['compose.callee', '$1 is not a constructor', 'Value is not a constructor'],
    'function required': [
      ['Function.prototype.bind', 'Bind must be called on a function'],
      ['Object.prototype.__define*', '$N: Expecting function'],
      'compose.argument'
    ],
    "constructor requires 'new'": ["Constructor $N requires 'new'"],

    // escrever onde não se pode
    'not writable': [
      'compose.constant',
      "Cannot assign to read only property '$R' of $Y '$L'",
      ['Array.prototype.push', "Cannot assign to read only property 'length' of object '$T'"],
      ['Array.prototype.*', "Cannot assign to read only property '0' of object '$T'"],
      'Cannot assign to read only property'
    ],
    'not extensible': [
      'Cannot add property $R, object is not extensible',
      ['Array.prototype.*', 'compose.push'],
      ['Object.defineProperty', 'Cannot define property $B, object is not extensible'],
      ['Reflect.defineProperty', 'Cannot define property $B, object is not extensible'],
      'Cannot add property, object is not extensible'
    ],
    'not configurable': [
      "Cannot delete property '$R' of $L",
      ['Array.prototype.*', 'compose.pop'],
      ['Object.defineProperty', 'Cannot redefine property: $B'],
      'Cannot redefine property'
    ],
    'setter undefined': [
      'Cannot set property $R of $L which has only a getter', 'Cannot set property which has only a getter'
    ],
    'invalid array length': ['Invalid array length'],

    // Object
    'object required': [
      ['Object.create', 'compose.create'],
      ['Object.defineProperty', 'compose.descriptorOrTarget'],
      ['Object.defineProperties', 'Property description must be an object: $2'],
      ['Object.*', '$N called on non-object'],
      ['Reflect.*', '$N called on non-object'],
      ['Date.prototype.*', RECEIVER],
      ['Error.prototype.toString', RECEIVER],
      ['Proxy', 'Cannot create proxy with a non-object as target or handler'],
      'compose.instanceOf'
    ],
    'invalid descriptor': ['compose.descriptor', 'Invalid property descriptor'],

    // operadores
    'unexpected type': [
      ['Object.setPrototypeOf', 'compose.prototype'],
      ['Reflect.setPrototypeOf', 'Object prototype may only be an Object or null: $B'],
      'compose.privateName', "Cannot use 'in' operator to search for '$L' in $R"
    ],
    'invalid instanceof rval': ["Right-hand side of 'instanceof' is not callable"],
    'instanceof rval has no .prototype': [
      'compose.instanceOf', 'Function has non-object prototype in instanceof check'
    ],
    'cannot number coerce Symbol': ['Cannot convert a Symbol value to a number'],
    'cannot string coerce Symbol': ['compose.symbol', 'Cannot convert a Symbol value to a string'],
    'coercion to primitive failed': ['Cannot convert object to primitive value'],

    // números, textos, datas
    'number outside range': [
      ['Number.prototype.toFixed', 'toFixed() digits argument must be between 0 and 100'],
      ['Number.prototype.toPrecision', 'toPrecision() argument must be between 1 and 100'],
      ['Number.prototype.toExponential', 'toExponential() argument must be between 0 and 100'],
      ['Number.prototype.toString', 'toString() radix argument must be between 2 and 36']
    ],
    'number expected': ["$N requires that 'this' be a Number"],
    'string too long': ['Invalid string length'],
    'result too long': ['Invalid string length'],
    'invalid input': ['URI malformed'],
    'expected Date': [
      ['Date.prototype.toISOString', RECEIVER], ['Date.prototype.set*', RECEIVER], 'this is not a Date object.'
    ],
    'Invalid Date': ['Invalid time value'],

    // o que o motor diz de muitas coisas
    'invalid args': [
      ['Function.prototype.toString', "$N requires that 'this' be a Function"],
      ['Object.setPrototypeOf', 'compose.prototype'],
      ['Reflect.*', '$N called on non-object'],
      ['Object.prototype.*', 'Cyclic __proto__ value'],
      ['Boolean.prototype.*', "$N requires that 'this' be a Boolean"],
      ['String.prototype.repeat', 'Invalid count value: $A'],
      ['String.prototype.toString', "$N requires that 'this' be a String"],
      ['String.prototype.valueOf', "$N requires that 'this' be a String"],
      ['String.prototype.*', 'First argument to $N must not be a regular expression'],
      ['String.fromCodePoint', 'compose.codePoint'],
      ['Date.prototype.*', 'Invalid hint: $A'],
      ['Array.prototype.reduce*', 'Reduce of empty array with no initial value'],
      ['DataView.prototype.*', 'Offset is outside the bounds of the DataView'],
      ['DataView', 'compose.view'],
      ['%TypedArray%.prototype.set', 'offset is out of bounds'],
      ['*Array', 'compose.view'],
      'compose.thrower', 'compose.notAList'
    ],

    // arrays e buffers
    'invalid length': [['ArrayBuffer', 'Invalid array buffer length'], 'Invalid array length'],
    'buffer too long': [
      ['ArrayBuffer', 'Array buffer allocation failed'],
      ['String.prototype.repeat', 'Invalid string length'],
      ['Array.prototype.*', 'Invalid string length'],
      ['*Array', 'Invalid typed array length: $A']
    ],
    'not buffer': [
      ['DataView', 'First argument to DataView constructor must be an ArrayBuffer'],
      ['%TypedArray%.prototype.set', 'this is not a typed array.'],
      RECEIVER
    ],
    'buffer required': [['TextDecoder.prototype.*', 'Value of "this" must be of type TextDecoder']],
    'utf-8 decode failed': ['The encoded data was not valid for encoding utf-8'],

    // JSON
    'invalid json': ['compose.json', 'Invalid JSON at position $1'],
    'cyclic input': ['compose.cycle', 'Converting circular structure to JSON'],

    // expressões regulares construídas em execução; o que mais o motor diz delas está em `others`
    'invalid regexp flags': [['RegExp', "Invalid flags supplied to RegExp constructor '$B'"]],
    'RegExp required': [RECEIVER],

    // Proxy
    'proxy rejected': [
      "'$P' on proxy: trap returned falsish for property '$R'", 'A proxy trap contradicted its target'
    ],

    // Ctrl-C
    'execution timeout': ['Script execution was interrupted']
  };
  var others = [['RegExp', 'compose.regexp'], ['String.prototype.*', 'compose.regexp']];

  // ---- casar ----

  // { key, parts }
  function classify(message) {
    for (var i = 0; i < patterns.length; i++) {
      var found = patterns[i][0].exec(message);
      if (found) return { key: patterns[i][1].replace('$1', found[1]), parts: found };
    }
    return { key: message, parts: [] };
  }

  function isHere(where, name) {
    if (name === undefined) return false;
    if (where[0] === '*') return name.slice(1 - where.length) === where.slice(1);
    if (where[where.length - 1] === '*') return name.indexOf(where.slice(0, -1)) === 0;
    return where === name;
  }

  // ---- escrever ----

  var unknown = {}; // lançado por `part` quando falta o que citar

  function typeOf(value) {
    return value === null ? 'null' : typeof value;
  }

  function shown(owner, key) {
    if (!owner || !(key in owner)) throw unknown;
    return show(owner[key]);
  }

  function part(letter, facts) {
    switch (letter) {
      case 'A': case 'B': case 'C': return shown(facts.args, letter.charCodeAt(0) - 65);
      case 'T': return shown(facts, 'self');
      case 'L': return shown(facts, 'left');
      case 'R': return shown(facts, 'right');
      case 'Y': return typeOf(facts.left);
      case 'P': return facts.operation;
      case 'N': if (facts.name) return facts.name; throw unknown;
    }
    if (facts.parts[letter] === undefined) throw unknown;
    return facts.parts[letter];
  }

  // O texto; undefined se não se sabe completá-lo.
  function answer(rule, facts) {
    if (Array.isArray(rule)) return isHere(rule[0], facts.name) ? answer(rule[1], facts) : undefined;
    if (rule.indexOf('compose.') === 0) return need('errors/compose')[rule.slice(8)](facts);
    try {
      return rule.replace(/\$([\dA-Z])/g, function (all, letter) { return part(letter, facts); });
    } catch (failure) {
      if (failure !== unknown) throw failure;
    }
  }

  // A mensagem do Node; undefined se vale a do motor.
  function translate(facts) {
    var found = classify(facts.message);
    facts.parts = found.parts;
    facts.name = facts.native && nameOf(facts.native);
    var list = rules[found.key] || others;
    for (var i = 0; i < list.length; i++) {
      var text = answer(list[i], facts);
      if (text !== undefined) return text;
    }
  }

  return { translate: translate };
})
