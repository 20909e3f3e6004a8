# rules.mk -- como se constrói o que o Makefile descreve: opções, objetos, bytecode, testes.
.DELETE_ON_ERROR:
.SECONDARY:
jobs := $(if $(findstring -j,$(MAKEFLAGS)),,-j$(shell nproc 2>/dev/null || echo 2))
MAKEFLAGS += -r $(jobs)

ifeq ($(filter help clean,$(MAKECMDGOALS)),)
include build/deps.mk
-include build/deps-testes.mk
endif
# -iquote: um cabeçalho nosso com nome de um do sistema (spawn.h) não toma o lugar dele.
# Sem o fonte do Duktape não há o que configurar: vale a biblioteca como o sistema a fez.
llhttp = $(if $(LLHTTP_SOURCES),api http llhttp)
# Nada se compila antes de o cabeçalho estar copiado (mais abaixo se conta por que se copia).
duktape_copy = $(if $(DUKTAPE_SOURCE),$(addprefix build/duktape/,duktape.c duktape.h))
config = $(if $(DUKTAPE_SOURCE),-Ibuild/duktape -Isrc/config -I$(dir $(DUKTAPE_SOURCE)))
flags = -std=c11 -D_GNU_SOURCE -Wall -Wextra $(if $(CI),-Werror) -MMD -MP $($(V).flags) -iquote src $(config) \
  $(LLHTTP_CFLAGS) $(DEPS_CFLAGS) $(CFLAGS)
Q = $(if $(VERBOSE),,@)
say = @mkdir -p $(@D); printf '  %-8s %s\n'
# Quem mata o make no meio não deixa meio objeto com cara de pronto: o nome certo vem no fim.
compile = $(CC) $(flags) -MF $(@:.o=.d) -MT $@ -c -o $@.novo $<
done = && mv $@.novo $@
link = $(CC) $(flags) $($(V).link) -o $@ $(filter %.o,$^) $(DEPS_LDFLAGS)

base = $(B)/peek.o $(B)/chapters.o
objects = $(foreach l,$(1),$(or $($(l).o),$(B)/$(l).o $(patsubst %,$(B)/%.o,$($(l).c)) $(if $($(l).js),$(B)/$(l).modules.o)))
libs = $(foreach l,$(1),$($(l).lib)) $(DUKTAPE_LIB)

nozinho: build/normal/nozinho
kit: src/tool/kit.sh
$(chapters:%=build/%) build/supervisor: build/%: build/normal/%
nozinho kit build/supervisor $(chapters:%=build/%):
	@cp $< $@.novo && chmod +x $@.novo && mv $@.novo $@

$(B)/nozinho: $(B)/nozinho.o $(call objects,$(layers)) $(base)
	$(say) liga $@
	$(Q)$(link) $(call libs,$(layers))
# Quem roda o programa do aluno com limites: um programa à parte, sem nada do runtime.
$(B)/supervisor: $(addprefix $(B)/kit/supervisor/,$(addsuffix .o,supervisor launch stream family fence filter reach gate))
	$(say) liga $@
	$(Q)$(link)
define chapter
$(B)/$(1): $(B)/chapters/$(1)/runtime.o $(call objects,$($(1))) $(base)
	$$(say) liga $$@
	$$(Q)$$(link) $(call libs,$($(1)))
$(B)/tests/needs-$(1).o: tests/needs.c chapters/$(1)/runtime.c | $(duktape_copy)
	$$(say) compila '$$< ($(1))'
	$$(Q)$$(compile) -DRUNTIME='"../chapters/$(1)/runtime.c"' $$(done)
$(B)/tests/needs-$(1): $(B)/tests/needs-$(1).o $(call objects,$($(1))) $(base)
	$$(say) liga $$@
	$$(Q)$$(link) $(call libs,$($(1)))
endef
$(foreach c,$(chapters),$(eval $(call chapter,$(c))))

# Os mesmos objetos mais a camada da prova, que entra por fora: é ela quem abre as outras.
wrapped = -Wl,--wrap=program_main
build/prova/%: build/normal/prova/%
	@mkdir -p $(@D) && cp $< $@.novo && chmod +x $@.novo && mv $@.novo $@
$(B)/prova/nozinho: $(B)/nozinho.o $(call objects,$(layers) proof) $(base)
	$(say) liga $@
	$(Q)$(link) $(wrapped) $(call libs,$(layers))
define chapter_proof
$(B)/prova/$(1): $(B)/chapters/$(1)/runtime.o $(call objects,$($(1)) proof) $(base)
	$$(say) liga $$@
	$$(Q)$$(link) $(wrapped) $(call libs,$($(1)))
endef
$(foreach c,$(chapters),$(eval $(call chapter_proof,$(c))))

$(B)/%.o: src/%.c | $(duktape_copy)
	$(say) compila $<
	$(Q)$(compile) $(done)
$(B)/chapters/%.o: chapters/%.c | $(duktape_copy)
	$(say) compila $<
	$(Q)$(compile) $(done)
$(B)/%.o: $(B)/%.c
	$(Q)$(compile) $(done)
$(B)/llhttp/%.o: $(LLHTTP_SOURCES)/%.c
	$(say) compila $<
	$(Q)$(compile) -DLLHTTP_STRICT_MODE=1 -w $(done)

# O Duktape inteiro entra por src/peek.c, que o inclui. É o cabeçalho dele que pede "duk_config.h",
# e um include entre aspas olha primeiro na pasta de quem o faz: por isso os dois são copiados para
# longe da configuração do pacote, e a nossa é achada. Na cópia, src/config/duktape/ muda o que se explica lá.
duktape_changes = $(sort $(wildcard src/config/duktape/*.sed))
build/duktape/%: $(dir $(DUKTAPE_SOURCE))% $(duktape_changes)
	@mkdir -p $(@D)
	@sed $(duktape_changes:%=-f %) $< > $@.novo && mv $@.novo $@
$(sort $(B)/peek.o build/normal/peek.o): build/%/peek.o: src/peek.c $(wildcard src/peek_*.c) src/peek.h \
  $(if $(DUKTAPE_SOURCE),$(duktape_copy) src/config/duk_config.h)
	$(say) compila 'o Duktape (meio minuto)'
	$(Q)$(CC) -std=c11 $($*.flags) $(if $(DUKTAPE_SOURCE),-w) $(config) $(DEPS_CFLAGS) -c -o $@.novo $< $(done)

# As metades em JavaScript viram bytecode dentro do executável; CAMADA.text são arquivos que entram como texto.
build/embed: src/tool/embed.c build/normal/peek.o
	$(say) liga $@
	$(Q)$(CC) -O1 $(config) $(DEPS_CFLAGS) -o $@ $^ $(DEPS_LDFLAGS) $(DUKTAPE_LIB) -lm
define modules
$(B)/$(1).modules.c: $($(1).js) $($(1).text) build/embed Makefile
	$$(say) embute '$(1): $(words $($(1).js)) módulos'
	$$(Q)build/embed $(1) $($(1).js) $(if $($(1).text),--texto $($(1).text)) > $$@.novo $$(done)
endef
$(foreach l,$(sort proof $(layers) $(foreach c,$(chapters),$($(c)))),$(if $($(l).js),$(eval $(call modules,$(l)))))

# O acorn é um arquivo que espera um module.exports; aqui ele vira um módulo como os nossos. Das
# tabelas do Unicode, que ele monta ao carregar, só a da versão que lemos (ES2022) serve, e só a um
# programa que tenha \p{…}: ela fica para quando alguém a pedir.
$(B)/lib/acorn.js: $(ACORN)
	@mkdir -p $(@D)
	@{ echo '(function () { var exports = {}, module = {};'; \
	  sed 's/list = \[9, 10, 11, 12, 13\]/list = []/; s/state\.unicodeProperties/(data[13] || buildUnicodeData(13) || data[13])/' $<; \
	  echo 'return exports; })'; } > $@

# O web-streams-polyfill (a norma dos streams do navegador, em ES5) põe as classes que traz no objeto
# global; o que ele recebe é um de mentira, que vira o módulo.
$(B)/lib/web-streams.js: $(WEB_STREAMS)
	@mkdir -p $(@D)
	@{ echo '(function () { var exports = {}, module = {}, self = { queueMicrotask: queueMicrotask };'; cat $<; \
	  echo 'return exports; })'; } > $@

# Uma tradução guardada vale enquanto o tradutor for este.
$(B)/modern_cache.o: src/modern_cache.c $(modern.js) | $(duktape_copy)
	$(say) compila $<
	$(Q)$(compile) -DTRANSLATION='"'"$$(cat $(modern.js) | cksum)"'"' $(done)

# Que camada traz cada módulo e cada nome global, e em que capítulo ela chega.
module = $(basename $(patsubst src/%,%,$(patsubst src/lib/%,%,$(patsubst $(B)/lib/%,%,$(patsubst chapters/$(1)/%,%,$(2))))))
number = $(firstword $(subst -, ,$(1)))
find_globals = awk -v tail='", "$(1)", "$(2)" },' '/struct global /{on = 1} /};/{on = 0} \
  on && /{ "/{split($$0, part, "\""); print "    { \"" part[2] tail}' $(wildcard src/$(1).c)
$(B)/chapters.c: Makefile $(wildcard $(patsubst %,src/%.c,$(layers)))
	@mkdir -p $(@D)
	@{ echo '#include "missing.h"'; echo 'const struct chapter_entry chapter_entries[] = {'; \
	$(foreach c,$(chapters),$(foreach l,$($(c)),$(foreach m,$($(l).js), \
	  echo '    { "$(call module,$(c),$(m))", "$(l)", "$(call number,$(c))" },';))) \
	echo '    { 0 },'; echo '};'; echo 'const struct chapter_entry chapter_globals[] = {'; \
	$(foreach c,$(chapters),$(foreach l,$($(c)),$(if $(wildcard src/$(l).c),$(call find_globals,$(l),$(call number,$(c)));) \
	  $(foreach n,$($(l).names),echo '    { "$(n)", "$(l)", "$(call number,$(c))" },';))) \
	echo '    { 0 },'; echo '};'; } > $@

# A tabela de docs/api.md: cada nome que o Node oferece, e o que se faz dele aqui.
api: nozinho ## escreve docs/api.md
	./nozinho src/tool/api.js >build/api.md && mv build/api.md docs/api.md

# O mapa de docs/mapa.md: de cada camada, o primeiro capítulo que a liga; de cada módulo, a camada.
first = $(firstword $(foreach c,$(chapters),$(if $(filter $(1),$($(c))),$(firstword $(subst -, ,$(c))))) -)
lines = $$(cat /dev/null $(1) | wc -l)
ours = $(filter src/%,$($(1).js)) # o acorn não conta
mapa: nozinho ## mostra que camada traz cada módulo, e em que capítulo ela chega
	@{ $(foreach l,$(layers),$(foreach m,$($(l).js),echo $(call module,,$(m)) $(l) $(call first,$(l));)) } | \
	  ./nozinho src/tool/mapa.js

# Os arquivos em C que o curso lê, e os que ficam além.
sources = $(wildcard $(foreach f,$(1),src/$(f).c src/$(f).h))
further = $(if $(filter $(1),$(beyond)),$(1) $($(1).c),$($(1).more))
taught = $(filter-out $(call further,$(1)),$(1) $($(1).c))
lost := $(foreach l,$(layers),$(filter-out $($(l).c),$($(l).more))) $(filter-out $(layers),$(beyond))
$(if $(strip $(lost)),$(error .more e beyond falam do que não existe: $(lost)))
linhas: ## conta as linhas de C (as que o curso lê e as que ficam além) e de JavaScript de cada camada
	@row='%-9s %-9s %6s %6s %11s  %s\n'; printf "$$row" camada capitulo 'C lido' 'além ' JavaScript bibliotecas; \
	$(foreach l,$(layers),printf "$$row" $(l) $(call first,$(l)) $(call lines,$(call sources,$(call taught,$(l)))) \
	  $(call lines,$(call sources,$(call further,$(l)))) $(call lines,$(call ours,$(l))) \
	  "$(patsubst -%,%,$(patsubst -l%,%,$($(l).lib)))";) \
	printf "$$row" total '' $(call lines,$(call sources,$(foreach l,$(layers),$(call taught,$(l))))) \
	  $(call lines,$(call sources,$(foreach l,$(layers),$(call further,$(l))))) \
	  $(call lines,$(foreach l,$(layers),$(call ours,$(l)))) ''

# A arquitetura em linhas, para quem a mostra (./kit camada): de cada capítulo, as camadas e como se escrevem no
# Makefile; de cada camada, os arquivos e as bibliotecas.
c_of = $(if $($(1).o),$(patsubst $(B)/%.o,%.c,$(filter-out %.modules.o,$($(1).o))),$(patsubst %,src/%.c,$(1) $($(1).c)))
# Os que o curso lê: sem os que ficam além (mais acima), e com as camadas descartáveis.
read_of = $(filter-out $(patsubst %,src/%.c,$(call further,$(1))) $(patsubst %,src/%.h,$(call further,$(1))), \
  $(wildcard $(call c_of,$(1)) $(patsubst %.c,%.h,$(call c_of,$(1)))))
camadas:
	@$(foreach c,$(chapters),echo 'capitulo $(c) $($(c))'; echo 'makefile $(c) $(value $(c))';)
	@$(foreach l,$(sort $(foreach c,$(chapters),$($(c)))),echo 'c $(l) $(wildcard $(call c_of,$(l)))'; \
	  echo 'h $(l) $(wildcard $(patsubst %.c,%.h,$(call c_of,$(l))))'; \
	  echo 'js $(l) $(filter-out $(B)/%,$($(l).js))'; echo 'lido $(l) $(call read_of,$(l))'; echo 'lib $(l) $($(l).lib)';)

# Um exercício em C: o runtime do capítulo com o arquivo do aluno no lugar de um objeto. Quem espera é o
# aluno, a cada vez que salva: na construção normal, -O1 basta, e o ligador é o mais rápido que houver. Com
# PROVA=1 entra também a camada da prova: o teste do exercício roda nele.
#   make troca CAPITULO=04-fila OBJETO=heap FONTE=…/heap.c SAIDA=…/runtime [PROVA=1] [V=asan]
normal.swap = -O1
normal.swaplink = $(firstword $(foreach l,gold lld,$(if $(shell command -v ld.$(l)),-fuse-ld=$(l))))
troca: $(B)/chapters/$(CAPITULO)/runtime.o $(call objects,$($(CAPITULO)) $(if $(PROVA),proof)) $(base)
	@$(CC) $(filter-out -MMD -MP,$(flags)) $($(V).swap) -Ichapters/$(CAPITULO) -c -o $(SAIDA).o $(FONTE)
	@$(CC) $(flags) $($(V).link) $($(V).swaplink) $(if $(PROVA),$(wrapped)) -o $(SAIDA) $(SAIDA).o \
	  $(filter-out $(B)/$(OBJETO).o,$(filter %.o,$^)) $(DEPS_LDFLAGS) $(call libs,$($(CAPITULO)))

build/deps.mk: src/tool/deps.sh
	@sh src/tool/deps.sh

benches = $(patsubst tests/bench/%.c,$(B)/bench/%,$(wildcard tests/bench/*.c))
ctests = $(patsubst tests/c/%.c,$(B)/tests/%,$(wildcard tests/c/*.c))
$(B)/tests/%.o: tests/c/%.c | $(duktape_copy)
	$(say) compila $<
	$(Q)$(compile) $(done)
$(ctests): $(B)/tests/%: $(B)/tests/%.o $(call objects,$(layers)) $(base)
	@$(link) $(call libs,$(layers)) $(CMOCKA_LIB)
# Um carteiro de UDP para os testes de DNS: o Node e Nozinho usam o mesmo, em qualquer variante.
build/fixtures/udp: tests/node/dns/fixtures/udp.c
	@mkdir -p $(@D)
	@$(CC) -std=c11 -D_GNU_SOURCE -O1 -Wall -Wextra -o $@ $<
tests: build/fixtures/udp build/supervisor $(B)/nozinho $(chapters:%=$(B)/%) $(proved:%=$(B)/prova/%) $(chapters:%=$(B)/tests/needs-%) $(if $(CMOCKA_LIB),$(ctests)) $(benches)

$(B)/bench/%: tests/bench/%.c $(patsubst %,$(B)/llhttp/%.o,$(llhttp))
	$(say) liga $@
	$(Q)$(link) $< -Wl,--as-needed -lev $(LLHTTP_LIB)

-include $(wildcard $(B)/*.d $(B)/errors/*.d $(B)/kit/*/*.d $(B)/tests/*.d $(B)/chapters/*/*.d)
