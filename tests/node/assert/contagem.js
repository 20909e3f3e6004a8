// CallTracker, que o Node desaconselha mas ainda traz.
var assert = require('assert');
var tracker = new assert.CallTracker();
function soma(a, b) { return a + b; }
var counted = tracker.calls(soma, 2);
console.log(counted(1, 2), tracker.report()[0].message);
try { tracker.verify(); } catch (e) { console.log(e.name, e.code, e.message, e['actual 0'], e['expected 0'], e['operator 0']); }
console.log(counted.call({ x: 1 }, 3, 4), tracker.report().length, tracker.verify());
console.log(tracker.getCalls(counted));
tracker.reset(counted);
console.log(tracker.getCalls(counted), tracker.report().length);
var nothing = tracker.calls(3);
nothing();
try { tracker.verify(); } catch (e) { console.log(e.message, e['message 1']); }
tracker.reset();
try { tracker.getCalls(function () {}); } catch (e) { console.log(e.code, e.message); }
try { tracker.calls(soma, 0); } catch (e) { console.log(e.code, e.message); }
try { tracker.calls(soma, 'x'); } catch (e) { console.log(e.code, e.message); }
