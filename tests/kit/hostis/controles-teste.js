// E no que um teste compara.
// veredito: failed
// conferência: test
module.exports = '\x1b[2J\x1b]0;dono\x07\u202ecerto\x9b';
