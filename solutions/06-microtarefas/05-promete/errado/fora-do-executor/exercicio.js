function promete(f) {
  return function (...args) {
    let cumpre, recusa;
    const promessa = new Promise((c, r) => { cumpre = c; recusa = r; });
    f.call(this, ...args, (erro, valor) => (erro ? recusa(erro) : cumpre(valor)));
    return promessa;
  };
}

module.exports = promete;
