module.exports = function repetir(tarefa, ms) {
  var timer = setInterval(tarefa, ms);
  return function () { clearInterval(timer); };
};
