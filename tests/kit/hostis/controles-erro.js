// O mesmo no erro que o derruba: na mensagem, no nome da função e no do arquivo.
// veredito: failed
process.stderr.write('\x1b[2J\x1b]0;dono\x07exercicio.js:1\r\x9b2J\n');
throw new Error('\x1b[2J\x1b[H\x07\u202e certo');
