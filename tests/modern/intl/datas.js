// Intl.DateTimeFormat: toda combinação comum de campos, em inglês e em português.
var d=new Date(Date.UTC(2020,0,5,21,3,4,7));
function show(l,o){ o=Object.assign({timeZone:'UTC'},o); console.log(l, JSON.stringify(o), JSON.stringify(new Intl.DateTimeFormat(l,o).format(d)).replace(/[^\x20-\x7e]/g,function(c){return c.charCodeAt(0)>0x2000||c.charCodeAt(0)==0xa0?'\\u'+c.charCodeAt(0).toString(16):c})); }
['en-US','pt-BR'].forEach(function(l){
 [{},{dateStyle:'full'},{dateStyle:'long'},{dateStyle:'medium'},{dateStyle:'short'},{timeStyle:'full'},{timeStyle:'long'},{timeStyle:'medium'},{timeStyle:'short'},
 {dateStyle:'full',timeStyle:'short'},{dateStyle:'long',timeStyle:'long'},{dateStyle:'medium',timeStyle:'medium'},{dateStyle:'short',timeStyle:'short'},
 {day:'numeric'},{month:'long'},{month:'short'},{month:'numeric'},{month:'2-digit'},{year:'numeric'},{year:'2-digit'},{weekday:'long'},{weekday:'short'},{weekday:'narrow'},
 {day:'numeric',month:'long'},{day:'2-digit',month:'2-digit'},{day:'numeric',month:'numeric'},{day:'numeric',month:'short'},{month:'long',year:'numeric'},{month:'short',year:'numeric'},{month:'2-digit',year:'numeric'},{month:'numeric',year:'numeric'},
 {day:'numeric',month:'long',year:'numeric'},{day:'2-digit',month:'long',year:'numeric'},{day:'numeric',month:'short',year:'numeric'},{day:'2-digit',month:'2-digit',year:'numeric'},{day:'numeric',month:'numeric',year:'numeric'},{day:'2-digit',month:'2-digit',year:'2-digit'},
 {weekday:'long',day:'numeric',month:'long',year:'numeric'},{weekday:'short',day:'numeric',month:'short',year:'numeric'},{weekday:'long',day:'numeric',month:'long'},{weekday:'short',day:'2-digit',month:'2-digit'},{weekday:'short',day:'numeric',month:'numeric',year:'numeric'},{weekday:'long',day:'numeric'},
 {hour:'numeric'},{hour:'2-digit'},{hour:'numeric',minute:'numeric'},{hour:'2-digit',minute:'2-digit'},{hour:'2-digit',minute:'2-digit',second:'2-digit'},{hour:'numeric',minute:'2-digit',hour12:false},{hour:'numeric',minute:'2-digit',hour12:true},{minute:'2-digit'},{second:'2-digit'},{minute:'2-digit',second:'2-digit'},{hour:'numeric',minute:'numeric',second:'numeric',fractionalSecondDigits:3},
 {day:'numeric',month:'long',year:'numeric',hour:'2-digit',minute:'2-digit'},{day:'2-digit',month:'2-digit',year:'numeric',hour:'2-digit',minute:'2-digit'},{day:'numeric',month:'short',hour:'numeric',minute:'numeric'},{weekday:'long',hour:'numeric'},{weekday:'long',day:'numeric',month:'long',year:'numeric',hour:'2-digit',minute:'2-digit'},
 {hour:'numeric',minute:'numeric',timeZoneName:'short'},{timeZoneName:'long'},{timeZone:'America/Sao_Paulo',dateStyle:'short',timeStyle:'long'},{month:'narrow'},{hourCycle:'h23',hour:'numeric',minute:'numeric'}
 ].forEach(function(o){ show(l,o)});
});
for (var month = 0; month < 12; month++) {
  var date = new Date(Date.UTC(2024, month, month + 1, month * 2));
  console.log(date.toLocaleDateString('pt-BR', { timeZone: 'UTC', weekday: 'short', month: 'short', day: 'numeric' }), date.toLocaleDateString('pt-BR', { timeZone: 'UTC', month: 'long', weekday: 'long' }),
    date.toLocaleString('en-US', { timeZone: 'UTC', month: 'short', weekday: 'short', hour: 'numeric' }), date.toLocaleString('en-US', { timeZone: 'America/Sao_Paulo', hour12: false }));
}
console.log(new Intl.DateTimeFormat('pt-BR', { timeZone: 'UTC', dateStyle: 'long', timeStyle: 'short' }).formatToParts(0));
console.log(new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', hour: 'numeric', minute: 'numeric' }).formatToParts(0));
console.log(new Intl.DateTimeFormat('pt-BR', { timeZone: 'UTC' }).resolvedOptions(), [0].map(new Intl.DateTimeFormat('pt-BR', { timeZone: 'UTC' }).format));
['America/Sao_Paulo', 'America/New_York', 'Europe/Lisbon', 'Asia/Kolkata', 'Asia/Tokyo', 'America/Manaus', 'UTC'].forEach(function (zone) {
  [0, 6].forEach(function (month) {
    var when = new Date(Date.UTC(2018, month, 5, 12));
    console.log(when.toLocaleString('pt-BR', { timeZone: zone, timeZoneName: 'short' }), when.toLocaleTimeString('en-US', { timeZone: zone, timeZoneName: 'long' }), when.toLocaleTimeString('pt-BR', { timeZone: zone, timeZoneName: 'long' }));
  });
});
[
  function () { new Intl.DateTimeFormat('pt', { timeZone: 'X/Y' }); },
  function () { new Intl.DateTimeFormat('en', { month: 'x' }); },
  function () { new Intl.DateTimeFormat('en').format(NaN); },
  function () { new Intl.DateTimeFormat('en', { dateStyle: 'full', day: 'numeric' }); },
  function () { new Intl.DateTimeFormat('pt_BR'); },
  function () { new Date(0).toLocaleDateString('en', { timeStyle: 'short' }); }
].forEach(function (f) {
  try { console.log(f()); } catch (error) { console.log(error.name + ': ' + error.message); }
});
