/* explain/node.js -- the error codes of Node. Of each: what it is, why it happens here (.why) and how to look for it (.look). */
'use strict';

module.exports = {
  ERR_INVALID_ARG_TYPE: 'An argument is of a type that the function does not accept. The message tells which, what was expected and what came.',
  'ERR_INVALID_ARG_TYPE.why': '"Received undefined" is the most common: a variable without a value, a property with the wrong name, or a forgotten callback.',
  'ERR_INVALID_ARG_TYPE.look': 'console.log(typeof value, value) just before the line of the error.',

  ERR_INVALID_ARG_VALUE: 'The type is right, but the value is not one of those accepted.',
  'ERR_INVALID_ARG_VALUE.why': 'An option with a name that does not exist, a text with a zero byte, an unknown encoding.',
  'ERR_INVALID_ARG_VALUE.look': 'The message shows what came; compare with the list in docs/api.md.',

  ERR_OUT_OF_RANGE: 'A number is outside the range allowed. The message tells the range.',
  'ERR_OUT_OF_RANGE.why': 'A position past the end of the buffer, a negative size, a computation that gave NaN.',
  'ERR_OUT_OF_RANGE.look': 'Print the computation that made the number. Remember that buf.length counts bytes, and text.length does not.',

  ERR_STREAM_WRITE_AFTER_END: 'There was a write to a stream after end().',
  'ERR_STREAM_WRITE_AFTER_END.why': 'end() says "that is all"; a write that comes later (from a slower callback, for instance) has nowhere to go.',
  'ERR_STREAM_WRITE_AFTER_END.look': 'Find the two: who calls end and who writes afterwards. Only the last writer calls end.',

  ERR_STREAM_DESTROYED: 'A stream was used after it was destroyed.',
  'ERR_STREAM_DESTROYED.why': 'The other side closed, or there was an error, and the program went on writing.',
  'ERR_STREAM_DESTROYED.look': 'Stop at \'close\' and \'error\'; stream.destroyed tells whether it is still good.',

  ERR_STREAM_PREMATURE_CLOSE: 'A stream closed before it reached its end.',
  'ERR_STREAM_PREMATURE_CLOSE.why': 'The connection fell or somebody called destroy() in the middle of a pipeline.',
  'ERR_STREAM_PREMATURE_CLOSE.look': 'The callback of pipeline receives the error: see which side closed first.',

  ERR_HTTP_HEADERS_SENT: 'The headers of the response were already sent; they can no longer change.',
  'ERR_HTTP_HEADERS_SENT.why': 'The same request is answered twice: a return is missing after res.end(), or a callback is called more than once.',
  'ERR_HTTP_HEADERS_SENT.look': 'Look for all the paths that answer; res.headersSent tells whether it was answered.',

  ERR_HTTP_INVALID_HEADER_VALUE: 'The value of a header is undefined.',
  'ERR_HTTP_INVALID_HEADER_VALUE.why': 'setHeader received a variable without a value.',
  'ERR_HTTP_INVALID_HEADER_VALUE.look': 'Print the value first; a number is fine, undefined is not.',

  ERR_INVALID_CHAR: 'There is a character that cannot go in an HTTP header.',
  'ERR_INVALID_CHAR.why': 'A line break (which would let somebody invent headers) or a character outside Latin-1.',
  'ERR_INVALID_CHAR.look': 'Remove line breaks from what came from outside; for accents, encodeURIComponent.',

  ERR_SERVER_ALREADY_LISTEN: 'The server is already listening, and listen was called again.',
  'ERR_SERVER_ALREADY_LISTEN.why': 'A server listens on a single port; the second listen does not change it.',
  'ERR_SERVER_ALREADY_LISTEN.look': 'Look for the repeated listen (inside a function called twice?). For another port: close first.',

  ERR_SERVER_NOT_RUNNING: 'The server is not running, and was asked to close.',
  'ERR_SERVER_NOT_RUNNING.why': 'close was called twice, or before listen.',
  'ERR_SERVER_NOT_RUNNING.look': 'Close in a single place; server.listening tells whether it is running.',

  ERR_SOCKET_BAD_PORT: 'The port is not a number from 0 to 65535.',
  'ERR_SOCKET_BAD_PORT.why': 'The port came from a text or from process.env and gave NaN, or went over the limit.',
  'ERR_SOCKET_BAD_PORT.look': 'Number(process.env.PORT) || 3000 gives a number in any case.',

  ERR_INVALID_URL: 'The text is not a complete address.',
  'ERR_INVALID_URL.why': 'new URL("page") has nowhere to start from: the protocol and the machine are missing.',
  'ERR_INVALID_URL.look': 'Give the start: new URL("page", "http://localhost:3000/").',

  ERR_UNHANDLED_REJECTION: 'A promise was rejected with something that is not an Error, and nobody handled it.',
  'ERR_UNHANDLED_REJECTION.why': 'A reject("text"), or a throw of a text inside an async function, with no catch around.',
  'ERR_UNHANDLED_REJECTION.look': 'Reject with new Error(...), which knows the line; and put .catch at the end of the chain, or try around the await.',

  ERR_UNHANDLED_ERROR: 'An emitter announced \'error\' and nobody was listening.',
  'ERR_UNHANDLED_ERROR.why': 'The name \'error\' is special: without a listener, emit(\'error\') throws, so that an error does not pass in silence.',
  'ERR_UNHANDLED_ERROR.look': 'emitter.on(\'error\', function (error) { … }) before starting.',

  ERR_ASSERTION: 'A check (assert) did not hold.',
  'ERR_ASSERTION.why': 'It is how a test says that the answer is not the expected one: the message shows what came and what should have come.',
  'ERR_ASSERTION.look': 'Read "actual" (what came) and "expected" (what was expected), and start at the first difference.',

  MODULE_NOT_FOUND: 'require did not find the module.',
  'MODULE_NOT_FOUND.why': 'A file of yours needs ./ in front (require("./sum")); without it a package in node_modules is looked for. It may also be a misspelling, or a package that was not installed.',
  'MODULE_NOT_FOUND.look': 'The message tells the name asked for and, in "Require stack", who asked. ls shows whether the file is there; npm install, if it is a package.',

  ERR_MODULE_NOT_FOUND: 'import did not find the module.',
  'ERR_MODULE_NOT_FOUND.why': 'In an import the path takes the extension: import "./sum.mjs", and not "./sum".',
  'ERR_MODULE_NOT_FOUND.look': 'Write the whole name of the file; for a package, npm install.',

  ERR_REQUIRE_ASYNC_MODULE: 'require was used on an ES module that waits (it has an await at the top); that one only loads with import.',
  'ERR_REQUIRE_ASYNC_MODULE.why': 'require returns the module at once, and one that waits is not ready yet. An ES module without a top-level await, require does load (in Node, from version 22 on).',
  'ERR_REQUIRE_ASYNC_MODULE.look': 'Use import (in a .mjs) or import("./module.mjs"), which returns a promise.',

  ERR_METHOD_NOT_IMPLEMENTED: 'A stream of yours did not say how it does its part.',
  'ERR_METHOD_NOT_IMPLEMENTED.why': 'One who extends Readable writes _read; Writable, _write; Transform, _transform.',
  'ERR_METHOD_NOT_IMPLEMENTED.look': 'Check the name of the method (with the _ in front) and that it is in the class, not in the constructor.',

  ERR_CHILD_PROCESS_STDIO_MAXBUFFER: 'The child wrote more than maxBuffer allows to keep.',
  'ERR_CHILD_PROCESS_STDIO_MAXBUFFER.why': 'exec and execFile gather the whole output in memory (1 MB, if nothing is said).',
  'ERR_CHILD_PROCESS_STDIO_MAXBUFFER.look': 'Use spawn and read the output in pieces, or raise maxBuffer.',

  ERR_MULTIPLE_CALLBACK: 'A callback was called more than once.',
  'ERR_MULTIPLE_CALLBACK.why': 'A return is missing after the first call: the error path goes on to the path of success.',
  'ERR_MULTIPLE_CALLBACK.look': 'Write return callback(error); and look for the two paths.'
};
