/* perf/timerify.js -- uma função que conta, a quem observa 'function', quanto demorou cada chamada. */
(function (native, need) {
  'use strict';

  var entries = need('perf/entries');

  function report(f, start, args) {
    var duration = need('perf/timing').now() - start;
    var entry = entries.create(entries.PerformanceNodeEntry, f.name, 'function', start, duration, args);
    args.forEach(function (value, i) { entry[i] = value; });
    need('perf/observer').notify(entry);
  }

  return function timerify(f) {
    need('validators').validateFunction(f, 'fn');
    if (arguments[1] !== undefined) need('validators').validateObject(arguments[1], 'options');

    function timerified() {
      var args = Array.prototype.slice.call(arguments);
      var start = need('perf/timing').now();
      if (this instanceof timerified) {
        var made = Reflect.construct(f, args, f);
        report(f, start, args);
        return made;
      }
      var result = f.apply(this, args);
      if (result && typeof result.finally === 'function') return result.finally(function () { report(f, start, args); });
      report(f, start, args);
      return result;
    }
    Object.defineProperty(timerified, 'length', { value: f.length, enumerable: true });
    Object.defineProperty(timerified, 'name', { value: 'timerified ' + f.name, enumerable: true });
    return timerified;
  };
})
