/* What the check of an HTTP conversation says. */
'use strict';

module.exports = {
  badLine: 'in the conversation every line starts with > or with <, and this one does not: {line}',
  answering: 'In answer to «{request}»:',
  atStep: 'At step {n} of the conversation:',
  status: 'the status of the answer is not the expected one.',
  header: 'a header is not the expected one.',
  body: 'the body is not the expected one.',
  late: 'after {seconds} s the answer had not come, or not whole.',
  closed: 'the server closed the connection before answering.',
  refused: 'nobody accepted the connection.',
  flood: 'the server sent bytes without end.',
  early: 'the server answered too early.',
  'not-http': 'what the server sent is not HTTP.',
  arrived: 'What arrived',
  neverReady: 'The server did not say on which port it listens: nothing it wrote matches «{pattern}».',
  wrote: 'What it wrote',
  before: 'Before the conversation:',
  died: 'the server fell.',
  leftEarly: 'the server ended by itself.'
};
