(function (native, need) { "use strict"; return {}; })
