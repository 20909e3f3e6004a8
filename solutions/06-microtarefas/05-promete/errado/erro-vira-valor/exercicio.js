function promete(f) {
  return function (...args) {
    return new Promise((cumpre) => f.call(this, ...args, cumpre));
  };
}

module.exports = promete;
