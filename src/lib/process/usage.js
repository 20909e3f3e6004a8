/* process/usage.js -- cpuUsage e resourceUsage, sobre os números de getrusage. */
(function (native, need) {
  'use strict';

  var NAMES = ['userCPUTime', 'systemCPUTime', 'maxRSS', 'sharedMemorySize', 'unsharedDataSize',
    'unsharedStackSize', 'minorPageFault', 'majorPageFault', 'swappedOut', 'fsRead', 'fsWrite',
    'ipcSent', 'ipcReceived', 'signalsCount', 'voluntaryContextSwitches',
    'involuntaryContextSwitches'];

  function resources() {
    var numbers = need('os/native').usage();
    var usage = {};
    NAMES.forEach(function (name, i) { usage[name] = numbers[i]; });
    return usage;
  }

  function checkTime(value, name) {
    if (typeof value !== 'number') throw need('codes').ERR_INVALID_ARG_TYPE(name, 'number', value);
    if (!(value >= 0 && value <= 9007199254740991)) {
      throw need('codes').ERR_INVALID_ARG_VALUE.RangeError(name, value);
    }
  }

  // Em microssegundos; com o resultado de uma chamada anterior, o que se gastou desde ela.
  function cpu(previous) {
    if (previous) {
      need('validators').validateObject(previous, 'prevValue');
      checkTime(previous.user, 'prevValue.user');
      checkTime(previous.system, 'prevValue.system');
    }
    var numbers = need('os/native').usage();
    return {
      user: numbers[0] - (previous ? previous.user : 0),
      system: numbers[1] - (previous ? previous.system : 0)
    };
  }

  return { cpu: cpu, resources: resources };
})
