const promete = (f) => (...args) => new Promise((cumpre, recusa) => {
  f(...args, (erro, valor) => (erro ? recusa(erro) : cumpre(valor)));
});

module.exports = promete;
