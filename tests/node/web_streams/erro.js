var r = new ReadableStream({ start: function (c) { c.error(new Error('quebrou')); } });
r.getReader().read().catch(function (e) { console.log(e.message, r); });
var s = new ReadableStream();
s.getReader();
try { s.getReader(); } catch (e) { console.log(e.name); }
s.cancel().catch(function (e) { console.log(e.name); });
try { ReadableStream(); } catch (e) { console.log(e.name); }
