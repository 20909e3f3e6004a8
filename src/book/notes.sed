# notes.sed -- a janela das notas do reveal.js, em português.
s,</script,<\\/script,g
s,>Upcoming<,>A seguir<,g
s,>Time <,>Tempo <,g
s,>Click to Reset<,>clique para zerar<,g
s,>Pacing – Time to finish current slide<,>Ritmo: quanto falta para este slide<,g
s,>Notes<,>Notas<,g
s,Loading speaker view\.\.\.,Abrindo as notas…,g
s,'Notes only','Só as notas',g
