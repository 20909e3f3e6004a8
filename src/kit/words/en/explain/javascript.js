/* explain/javascript.js -- the errors of the language. Of each: what it is, why it happens here (.why) and how to look for it (.look). */
'use strict';

module.exports = {
  'not-a-function': 'Something that is not a function was called as one.',
  'not-a-function.why': 'The name of the function is wrong, the module does not export it (module.exports = …), or the callback was not given and came undefined.',
  'not-a-function.look': 'console.log(typeof obj.name, Object.keys(obj)) before the line. Is a ; missing before a ( or [ at the start of a line? That gives this error too.',

  'cannot-read': 'A property of something that is undefined or null was read.',
  'cannot-read.why': 'The value left of the dot has not arrived yet (a callback that did not run), does not exist (an index past the end), or the function that should return it has no return.',
  'cannot-read.look': 'The message tells the property: find it on the line and print what is before the dot. If it comes from a callback, it exists only inside it.',

  'cannot-set': 'A property of something that is undefined or null was written.',
  'cannot-set.why': 'The object was not made yet: a = {} or = [] is missing before, or it would come from a callback that did not run.',
  'cannot-set.look': 'Print what is left of the dot and look for where it should be born.',

  'not-defined': 'That name does not exist here.',
  'not-defined.why': 'A misspelling, a variable declared in another function, or something that this runtime does not have yet: each chapter links only its own layers.',
  'not-defined.look': 'Check capitals, and where its let or var is. In the runtime of a chapter, the message tells which layer brings the name.',

  constant: 'A const does not receive another value.',
  'constant.why': 'const ties the name to the value. (The object itself may change: list.push(1) is fine.)',
  'constant.look': 'If the value changes, declare it with let.',

  'not-iterable': 'Something that cannot be iterated was iterated.',
  'not-iterable.why': 'for…of, [...x] and const [a, b] = x want an array, a text, a Map, a Set; a plain object will not do, nor undefined.',
  'not-iterable.look': 'For an object: Object.keys(obj), Object.entries(obj). If undefined came, a return or an await is missing.',

  'call-stack': 'The call stack overflowed: functions calling functions without returning.',
  'call-stack.why': 'A recursion without end, a getter that reads itself, or an emit inside the listener of the same event.',
  'call-stack.look': 'What makes the recursion stop? Print the argument at each call: does it move towards the end?',

  'array-length': 'An array cannot have that length.',
  'array-length.why': 'new Array(n), or arr.length = n, with n negative, fractional or NaN: a computation that went wrong.',
  'array-length.look': 'Print n. For an array with a number inside: [n], not new Array(n).',

  'count-value': 'The argument of a function of texts or numbers is outside what it accepts.',
  'count-value.why': '"x".repeat(-1), or toFixed(200): a computation that came out negative or too large.',
  'count-value.look': 'Print the argument; Math.max(0, n) makes sure that it is not negative.',

  'before-initialization': 'The variable exists in this block, but the line of its let (or const, or class) has not run yet.',
  'before-initialization.why': 'Unlike var, let is not valid before its own line; a function called too early falls into this too.',
  'before-initialization.look': 'Put the declaration above whoever uses it. Two modules that require each other give the same.',

  json: 'The text is not JSON.',
  'json.why': 'HTML came ("Unexpected token \'<\'"), an empty text ("Unexpected end"), a part of a message that came in pieces, single quotes or one comma too many.',
  'json.look': 'Print the text before JSON.parse: console.log(JSON.stringify(text)). On a connection, gather everything until \'end\'.',

  circular: 'An object contains itself, and JSON has no way of writing that.',
  'circular.why': 'It is usually a large object of the runtime (req, res, a socket) given whole to JSON.stringify.',
  'circular.look': 'Send only the fields that matter: { name: x.name }. console.log(x) shows the circle without stumbling.',

  'unhandled-rejection': 'A promise was rejected and nobody handled it.',
  'unhandled-rejection.why': 'A catch is missing: in a chain of then, or around an await; and calling an async function without await leaves its error loose.',
  'unhandled-rejection.look': 'Put .catch(function (error) { … }) at the end of the chain, or try/catch around the await.',

  'class-without-new': 'A class is only called with new.',
  'class-without-new.why': 'Account() where it should be new Account(); or the class was given as a callback.',
  'class-without-new.look': 'Put new; as a callback: function () { return new Account(); }.',

  'not-a-constructor': 'new was used with something that is neither a class nor a function.',
  'not-a-constructor.why': 'The module exports an object with the class inside: it is const { Account } = require(…), and not const Account = require(…).',
  'not-a-constructor.look': 'console.log what comes after new.',

  'super-first': 'In a class that extends another one, this exists only after super().',
  'super-first.why': 'The constructor uses this before calling super, or does not call it.',
  'super-first.look': 'super(…) on the first line of the constructor.',

  frozen: 'The object is frozen, or the property is read-only.',
  'frozen.why': 'Object.freeze, a property with a getter and without a setter, or an object of the runtime that does not change.',
  'frozen.look': 'Make a copy and change the copy: Object.assign({}, obj).',

  'null-to-object': 'A function that wants an object received null or undefined.',
  'null-to-object.why': 'Object.keys(x) and const { a } = x with an empty x: the value did not arrive.',
  'null-to-object.look': 'Print x; if it may be missing, give a default: x || {}.',

  'in-operator': 'The operator in (or instanceof) has something on its right that will not do.',
  'in-operator.why': '"a" in "text": in looks for a property in an object, not for a part of a text nor an item of an array.',
  'in-operator.look': 'For texts and arrays: x.includes("a") or x.indexOf("a") >= 0.',

  uri: 'An address has a % that does not start a code.',
  'uri.why': 'decodeURIComponent("50%"): after % come two hexadecimal digits.',
  'uri.look': 'Whoever builds the address uses encodeURIComponent. On the server, use try/catch: the client sends whatever it wants.',

  'symbol-to-string': 'A Symbol does not become text by itself.',
  'symbol-to-string.why': 'symbol + "", or a Symbol inside a text between backquotes, often when printing the keys of an object.',
  'symbol-to-string.look': 'String(symbol) or symbol.toString() say that it is on purpose.',

  'promise-resolver': 'new Promise wants a function that receives resolve and reject.',
  'promise-resolver.why': 'An empty new Promise(), or new Promise(something()) that already called the function.',
  'promise-resolver.look': 'new Promise(function (resolve, reject) { … }).',

  'too-many-listeners': 'The same event has more than ten listeners: it looks like a leak.',
  'too-many-listeners.why': 'on(…) inside something that repeats (a request, a setInterval) adds a new listener each time.',
  'too-many-listeners.look': 'Put on outside what repeats, or remove it with off when done; once removes itself.'
};
