console.log(btoa('abc'), btoa(''), btoa('\xff\xfe'), atob('YWJj'), atob('YW Jj\n'), atob('YQ'), atob('YQ=='), escape(atob('//79')), btoa(5), atob(btoa('null')));
['a', 'YQ=', '=', 'Y@==', 'YWJj=', 'Y-'].forEach(function (s) { try { console.log(s, JSON.stringify(atob(s))); } catch (e) { console.log(s, e.name, e.message, e.code); } });
try { btoa('€'); } catch (e) { console.log(e.name, e.message, e.code); }
try { atob(); } catch (e) { console.log(e.name, e.code, e.message); }
