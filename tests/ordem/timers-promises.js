// A versão em promessas dos timers.
const { setTimeout: dorme, setImmediate: cede } = require('timers/promises');
(async () => {
  console.log(await dorme(5, 'dormi'));
  console.log(await cede('cedi'));
})();
