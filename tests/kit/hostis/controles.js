// O que escreve mexeria no terminal: limpa a tela, muda o título, esconde o cursor, apaga a linha, escreve ao contrário.
// veredito: failed
process.stdout.write('\x1b[2J\x1b[H\x1b]0;dono\x07\x1b[?25l\x9b2J\rcerto\x1b[8m\b\b\x00\xff\u202e\u2028\u200b\n');
process.stdout.write(Buffer.from([0xff, 0xfe, 0x00, 0x1b, 0x5b, 0x33, 0x31, 0x6d, 0xc3, 0x28, 0x0a]));
