// E na mensagem do que um teste lança.
// veredito: failed
// conferência: test
throw new Error('\x1b[2J\x1b]0;dono\x07\u202e\u2066certo\x9b');
