/* explain/node.js -- os códigos dos erros que a própria biblioteca lança. Cada um é achado pelo nome. */
'use strict';

module.exports = [
  { id: 'ERR_INVALID_ARG_TYPE', see: '02' },
  { id: 'ERR_INVALID_ARG_VALUE', see: '02' },
  { id: 'ERR_OUT_OF_RANGE', names: ['ERR_BUFFER_OUT_OF_BOUNDS'], see: '02' },
  { id: 'ERR_STREAM_WRITE_AFTER_END', match: /write after end/, see: '09' },
  { id: 'ERR_STREAM_DESTROYED', match: /after a stream was destroyed/, see: '09' },
  { id: 'ERR_STREAM_PREMATURE_CLOSE', match: /^Error: Premature close/m, see: '09' },
  { id: 'ERR_HTTP_HEADERS_SENT', match: /headers after they are sent/i, see: '10' },
  { id: 'ERR_HTTP_INVALID_HEADER_VALUE', see: '10' },
  { id: 'ERR_INVALID_CHAR', see: '10' },
  { id: 'ERR_SERVER_ALREADY_LISTEN', see: '10' },
  { id: 'ERR_SERVER_NOT_RUNNING', see: '10' },
  { id: 'ERR_SOCKET_BAD_PORT', see: '09' },
  { id: 'ERR_INVALID_URL', match: /TypeError: Invalid URL/, see: '10' },
  { id: 'ERR_UNHANDLED_REJECTION', see: '06' },
  { id: 'ERR_UNHANDLED_ERROR', match: /Unhandled error\./, see: '09' },
  { id: 'ERR_ASSERTION', names: ['AssertionError'], match: /\bAssertionError\b/, see: '02' },
  { id: 'MODULE_NOT_FOUND', match: /Cannot find module/, see: '02' },
  { id: 'ERR_MODULE_NOT_FOUND', see: '12' },
  { id: 'ERR_REQUIRE_ASYNC_MODULE', names: ['ERR_REQUIRE_ESM'], see: '12' },
  { id: 'ERR_METHOD_NOT_IMPLEMENTED', see: '09' },
  { id: 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER', match: /maxBuffer length exceeded/, see: '09' },
  { id: 'ERR_MULTIPLE_CALLBACK', match: /Callback called multiple times/, see: '07' }
];
