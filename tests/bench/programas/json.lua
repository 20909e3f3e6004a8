-- O pedido de wrk para o Express que lê JSON: um corpo de meio kibibyte.
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
wrk.body = '{"nome":"Nozinho","lista":[' .. string.rep('{"n":1},', 60) .. '0]}'
