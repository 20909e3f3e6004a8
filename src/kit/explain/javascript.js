/* explain/javascript.js -- os erros da linguagem, pela mensagem; a primeira que casa vale. `names` são as formas curtas com que se pergunta. */
'use strict';

module.exports = [
  { id: 'promise-resolver', names: ['Promise resolver'], match: /Promise resolver .* is not a function/, see: '06' },
  { id: 'not-a-function', names: ['x is not a function', 'is not a function'], match: /\S+ is not a function/, see: '02' },
  { id: 'cannot-read', names: ['Cannot read properties of undefined'], match: /Cannot read propert(?:y|ies) (?:of|'.*' of)/, see: '02' },
  { id: 'cannot-set', names: ['Cannot set properties of undefined'], match: /Cannot set propert(?:y|ies) (?:of|'.*' of)/, see: '02' },
  { id: 'not-defined', names: ['ReferenceError', 'x is not defined'], match: /\S+ is not defined/, see: '01' },
  { id: 'constant', names: ['Assignment to constant variable'], match: /Assignment to constant variable/, see: '12' },
  { id: 'not-iterable', names: ['is not iterable'], match: /is not (?:async )?iterable/, see: '12' },
  { id: 'call-stack', names: ['Maximum call stack'], match: /Maximum call stack size exceeded/, see: '03' },
  { id: 'array-length', names: ['Invalid array length'], match: /Invalid array length/, see: '02' },
  { id: 'count-value', names: ['Invalid count value'], match: /Invalid count value|argument must be between/, see: '02' },
  { id: 'before-initialization', names: ['Cannot access before initialization'], match: /Cannot access '.*' before initialization/, see: '12' },
  { id: 'json', names: ['JSON.parse'], match: /\bin JSON at position|JSON input|is not valid JSON/, see: '02' },
  { id: 'circular', names: ['Converting circular structure to JSON'], match: /Converting circular structure/, see: '02' },
  { id: 'unhandled-rejection', names: ['unhandledRejection', 'UnhandledPromiseRejection'],
    match: /[Uu]nhandled ?(?:Promise)? ?[Rr]ejection/, see: '06' },
  { id: 'class-without-new', names: ['Class constructor'], match: /Class constructor .* cannot be invoked without 'new'/, see: '12' },
  { id: 'not-a-constructor', names: ['is not a constructor'], match: /is not a constructor/, see: '12' },
  { id: 'super-first', names: ['super()'], match: /Must call super constructor/, see: '12' },
  { id: 'frozen', names: ['read only property'],
    match: /object is not extensible|Cannot assign to read only property|which has only a getter|Cannot delete property/, see: '02' },
  { id: 'null-to-object', names: ['Cannot convert undefined or null to object'],
    match: /Cannot (?:convert undefined or null to object|destructure)/, see: '12' },
  { id: 'in-operator', names: ["Cannot use 'in' operator"], match: /Cannot use 'in' operator|Right-hand side of 'instanceof'/, see: '02' },
  { id: 'uri', names: ['URIError'], match: /URI malformed/, see: '10' },
  { id: 'symbol-to-string', names: ['Cannot convert a Symbol value to a string'], match: /Cannot convert a Symbol value/, see: '12' },
  { id: 'too-many-listeners', names: ['MaxListenersExceededWarning'], match: /MaxListenersExceededWarning|Possible EventEmitter memory leak/, see: '09' }
];
