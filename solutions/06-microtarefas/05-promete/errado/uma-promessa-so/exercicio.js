function promete(f) {
  let cumpre, recusa;
  const promessa = new Promise((c, r) => { cumpre = c; recusa = r; });
  return function (...args) {
    try {
      f.call(this, ...args, (erro, valor) => (erro ? recusa(erro) : cumpre(valor)));
    } catch (erro) {
      recusa(erro);
    }
    return promessa;
  };
}

module.exports = promete;
