module.exports = function repetir(tarefa, ms) {
  const timer = setInterval(tarefa, ms);
  return () => clearInterval(timer);
};
