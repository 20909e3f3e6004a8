// emitKeypressEvents: cada sequência vira a tecla que é.
var readline = require('readline');
var PassThrough = require('stream').PassThrough;

var sequences = ['a', 'Z', '5', '.', 'é', '😀', ' ', '\r', '\n', '\t', '\b', '\x7f', '\x00', '\x01', '\x1a', '\x1c', '\x1f', 'ab\r',
  '\x1ba', '\x1bA', '\x1b.', '\x1b ', '\x1b\r', '\x1b\x7f', '\x1b\x1b[A', '\x1b\x1b\x1b', '\x1b\x1bOA', '\x1b\x01'];
['A', 'B', 'C', 'D', 'E', 'F', 'H', 'P', 'Q', 'R', 'S', 'Z', 'a', 'b', 'c', 'd', 'e', 'M'].forEach(function (letter) {
  sequences.push('\x1b[' + letter, '\x1bO' + letter, '\x1b[1;5' + letter, '\x1b[2' + letter, '\x1bO5' + letter, '\x1b[1;2' + letter, '\x1b[[' + letter);
});
for (var i = 1; i <= 26; i++) sequences.push('\x1b[' + i + '~', '\x1b[' + i + '$', '\x1b[' + i + '^', '\x1b[' + i + ';5~', '\x1b[[' + i + '~');
sequences.push('\x1b[200~', '\x1b[201~', '\x1b[2001', '\x1b[12;34~', '\x1b[;5A', '\x1b[1;A', '\x1b[123;4~', '\x1bO\x1b', '\x1b[é', '\x1bé', '\x1b😀');

var input = new PassThrough();
readline.emitKeypressEvents(input);
readline.emitKeypressEvents(input);
input.on('keypress', function (text, key) { console.log(JSON.stringify(text), JSON.stringify(key)); });
var next = 0;
input.on('data', function (data) { console.log('--', JSON.stringify(String(data))); });
(function send() {
  if (next === sequences.length) return late();
  input.write(sequences[next++]);
  setImmediate(send);
})();

// Partidas em pedaços, com um prazo que nunca chega; e Esc sozinho, que só se sabe o que é passado o prazo.
function late() {
  var parts = ['\x1b', '[', '1', ';', '5', 'D', Buffer.from([0xc3]), Buffer.from([0xa9])];
  var other = listen(600000);
  (function send() {
    if (parts.length === 0) return listen(20).write('\x1b');
    other.write(parts.shift());
    setImmediate(send);
  })();
}

function listen(timeout) {
  var stream = new PassThrough();
  readline.emitKeypressEvents(stream, { escapeCodeTimeout: timeout });
  stream.on('keypress', function (text, key) { console.log('partida', JSON.stringify(text), JSON.stringify(key)); });
  return stream;
}
