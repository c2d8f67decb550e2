<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Slurm counts %1 GPUs, %2 of them allocated. In physical GPUs, where a MIG slice or a share counts its part, these are %3 and %4.</source>
        <translation>O Slurm conta %1 GPUs, das quais %2 alocadas. Em GPUs físicas, em que uma fatia MIG ou uma fração conta apenas a sua parte, são %3 e %4.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Ask the site for the output of:
  %1</source>
        <translation>Peça ao centro a saída de:
  %1</translation>
    </message>
    <message>
        <source>%1 was imported before with other options (%2). What it said of %3 jobs was withdrawn first.</source>
        <translation>%1 já tinha sido importado com outras opções (%2). O que dizia de %3 trabalhos foi primeiro retirado.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: nothing to take: %2.</source>
        <translation>%1: nada a importar: %2.</translation>
    </message>
    <message>
        <source>%1, job %2: %3.</source>
        <translation>%1, trabalho %2: %3.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <translation>%1, linha %2: %3.</translation>
    </message>
    <message>
        <source>%1: and %2 more.</source>
        <translation>%1: e mais %2.</translation>
    </message>
    <message>
        <source>What did not go in is kept, without names, in %1.</source>
        <translation>O que não foi importado fica guardado, sem nomes, em %1.</translation>
    </message>
    <message>
        <source>%1: %2 jobs have impossible times or counts and were refused.</source>
        <translation>%1: %2 trabalhos têm tempos ou contagens impossíveis e foram recusados.</translation>
    </message>
    <message>
        <source>%1 is taken to hold every job of %2 from %3 to %4. If it holds some only, import it with --partial; if it covers more, say so with --from and --to.</source>
        <translation>Presume-se que %1 contém todos os trabalhos de %2, de %3 a %4. Se contiver apenas alguns, importe-o com --partial; se abranger mais, indique-o com --from e --to.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>nothing new: it was imported before</source>
        <translation>nada de novo: já tinha sido importado</translation>
    </message>
    <message>
        <source>nothing of it is right</source>
        <translation>nada está correto</translation>
    </message>
    <message>
        <source>some of it is bad</source>
        <translation>parte está incorreta</translation>
    </message>
    <message>
        <source>nothing ran</source>
        <translation>nada foi executado</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it, or put the files into a watched folder (kind = &quot;folder&quot; in sources.toml), where that one takes them.</source>
        <translation>Outro Factory Floor está a escrever em %1. Feche-o, ou coloque os ficheiros numa pasta vigiada (kind = &quot;folder&quot; em sources.toml), de onde esse os recolhe.</translation>
    </message>
    <message>
        <source>No file was imported.</source>
        <translation>Nenhum ficheiro foi importado.</translation>
    </message>
    <message>
        <source>%1 (%2, %3, %4)</source>
        <translation>%1 (%2, %3, %4)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Import %1 (%2 of %3) is withdrawn: what it had said of %4 jobs and %5 totals counts no more. What was known before of these jobs counts again.</source>
        <translation>A importação %1 (%2 de %3) foi retirada: o que dizia de %4 trabalhos e %5 totais deixa de contar. Volta a contar o que antes se sabia desses trabalhos.</translation>
    </message>
    <message>
        <source>The time from %1 to %2 is covered no more by it.</source>
        <translation>O período de %1 a %2 deixa de estar coberto por ela.</translation>
    </message>
    <message>
        <source>Another Factory Floor writes to %1. Close it first.</source>
        <translation>Outro Factory Floor está a escrever em %1. Feche-o primeiro.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Não existe a importação %1. Existem: %2.</translation>
    </message>
    <message>
        <source>Import %1 was withdrawn already, %2. Nothing changed.</source>
        <translation>A importação %1 já tinha sido retirada em %2. Nada mudou.</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>No H100-equivalent is known for the GPUs of %1: what was used there is not known in this unit, and is in no sum or share. A [[gpu]] entry in federation.toml tells how many H100 a model counts for.</source>
        <translation>Não se conhece o equivalente H100 das GPUs de %1: o que aí foi usado não é conhecido nesta unidade e não entra em nenhuma soma nem quota. Uma entrada [[gpu]] em federation.toml indica quantas H100 vale um modelo.</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>The period from %1 to %2 is empty: --from has to be before --to.</source>
        <translation>O período de %1 a %2 está vazio: --from tem de ser anterior a --to.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>The cache has no data of %1 yet: “factoryfloor collect” polls its sources, “factoryfloor import” takes files.</source>
        <translation>A cache ainda não tem dados de %1: «factoryfloor collect» consulta as fontes, «factoryfloor import» importa ficheiros.</translation>
    </message>
    <message>
        <source>The cache has no data yet: “factoryfloor collect” polls sources, “factoryfloor import” takes files.</source>
        <translation>A cache ainda não tem dados: «factoryfloor collect» consulta fontes, «factoryfloor import» importa ficheiros.</translation>
    </message>
    <message>
        <source>There are no data from %1 to %2. There are of %3.</source>
        <translation>Não há dados de %1 a %2. Há dados de %3.</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>No rule has been looked at yet: the window and “factoryfloor collect” do so once a minute.</source>
        <translation>Ainda não foi verificada nenhuma regra: a janela e «factoryfloor collect» fazem-no uma vez por minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing fired in the last %n days.</source>
        <translation>
            <numerusform>Nenhum alerta disparou no último dia.</numerusform>
            <numerusform>Nenhum alerta disparou nos últimos %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Não existe a regra «%1». Existem: %2.</translation>
    </message>
</context>
<context>
    <name>backfill</name>
    <message>
        <source>%1: back to %2, %3 of %4 days (%5 %)</source>
        <translation>%1: até %2, %3 de %4 dias (%5 %)</translation>
    </message>
    <message>
        <source>Nothing can be fetched: --from must be before --to, and --every at least 1s.</source>
        <translation>Nada pode ser obtido: --from tem de ser anterior a --to, e --every de pelo menos 1s.</translation>
    </message>
    <message>
        <source>No source of %1 tells its past. Add one of kind prometheus or slurm-rest to %2.</source>
        <translation>Nenhuma fonte de %1 fornece o seu histórico. Adicione uma do tipo prometheus ou slurm-rest a %2.</translation>
    </message>
    <message>
        <source>Stopped. What came is kept; the same command goes on there.</source>
        <translation>Interrompido. O que chegou fica guardado; o mesmo comando retoma a partir daí.</translation>
    </message>
    <message>
        <source>Another program writes to %1, and does not fetch the past for this one. End it, run this again, and start it after that.</source>
        <translation>Outro programa escreve em %1 e não obtém o histórico para este. Termine-o, execute este comando de novo e inicie-o depois.</translation>
    </message>
</context>
<context>
    <name>cache</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>A cache está a ser atualizada: %1 %. Uma cópia do seu estado anterior é mantida ao lado.</translation>
    </message>
</context>
<context>
    <name>collect</name>
    <message>
        <source>Another program writes to %1 already, and polls these sites. To poll from here, name another cache with --cache.</source>
        <translation>Outro programa já está a escrever em %1. Deixe-o consultar estes centros, ou indique outra cache com --cache.</translation>
    </message>
    <message>
        <source>The aggregates cannot be served: %1 (%2). Correct what --publish says.</source>
        <translation>Os agregados não podem ser servidos: %1 (%2). Corrija o que --publish indica.</translation>
    </message>
    <message>
        <source>The aggregates are at %1.</source>
        <translation>Os agregados estão em %1.</translation>
    </message>
    <message>
        <source>Whoever reaches this address may read them: --publish-token limits that.</source>
        <translation>Quem alcançar este endereço pode lê-los: --publish-token restringe o acesso.</translation>
    </message>
    <message>
        <source>The past from %1 on is there, with data for %2 % of that time.</source>
        <translation>O histórico desde %1 está disponível, com dados para %2 % desse tempo.</translation>
    </message>
    <message>
        <source>The past could not be fetched. %1</source>
        <translation>Não foi possível obter o histórico. %1</translation>
    </message>
    <message>
        <source>An alert could not be told to %1: %2. Correct [notify] in alerts.toml.</source>
        <translation>Não foi possível comunicar um alerta a %1: %2. Corrija [notify] em alerts.toml.</translation>
    </message>
    <message>
        <source>There is no source to poll. Add one to %1, for example:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</source>
        <translation>Não há nenhuma fonte para consultar. Adicione uma a %1, por exemplo:

[[source]]
id = &quot;my-site&quot;
system = &quot;lumi&quot;
kind = &quot;slurm-rest&quot;
url = &quot;https://slurm.example:6820&quot;
</translation>
    </message>
    <message>
        <source>What waited in memory could not be written, and is lost. The sources are asked for it again, as far as they know their past.</source>
        <translation>O que esperava em memória não pôde ser escrito e perdeu-se. Será pedido de novo às fontes, na medida em que conheçam o seu histórico.</translation>
    </message>
</context>
<context>
    <name>ff::AccessMode</name>
    <message>
        <source>Playground</source>
        <translation>Playground</translation>
    </message>
    <message>
        <source>Fast Lane</source>
        <translation>Fast Lane</translation>
    </message>
    <message>
        <source>Large Scale</source>
        <translation>Large Scale</translation>
    </message>
    <message>
        <source>Industrial Innovation</source>
        <translation>Industrial Innovation</translation>
    </message>
    <message>
        <source>AI for Science</source>
        <translation>AI for Science</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Benchmark</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>Extreme</source>
        <translation>Extreme</translation>
    </message>
    <message>
        <source>EU AI Start-Up Initiative</source>
        <translation>EU AI Start-Up Initiative</translation>
    </message>
    <message>
        <source>Large AI Grand Challenge</source>
        <translation>Large AI Grand Challenge</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>ICAIN pilot</source>
        <translation>Projeto-piloto ICAIN</translation>
    </message>
</context>
<context>
    <name>ff::AccountsCard</name>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Contas por horas de GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acesso</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>não imputado</translation>
    </message>
    <message>
        <source>the largest %1 of %2</source>
        <translation>as %1 maiores de %2</translation>
    </message>
    <message>
        <source>No rule maps this account.</source>
        <translation>Nenhuma regra associa esta conta.</translation>
    </message>
</context>
<context>
    <name>ff::AheadChart</name>
    <message>
        <source>expected</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>half of the hours</source>
        <translation>metade das horas</translation>
    </message>
    <message>
        <source>90 % of the hours</source>
        <translation>90 % das horas</translation>
    </message>
    <message>
        <source>the pilot</source>
        <translation>o projeto-piloto</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>anunciado</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPUs livres nos próximos 14 dias</translation>
    </message>
    <message>
        <source>Too few samples were seen to predict free GPUs.</source>
        <translation>Foram observadas poucas amostras para prever as GPUs livres.</translation>
    </message>
    <message>
        <source>Between %1 and %2 are expected to be free.</source>
        <translation>Prevê-se que estejam livres entre %1 e %2.</translation>
    </message>
    <message>
        <source>The pilot has room from %1 on.</source>
        <translation>Há lugar para o projeto-piloto a partir de %1.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>5 % have less</source>
        <translation>5 % têm menos</translation>
    </message>
    <message>
        <source>25 % have less</source>
        <translation>25 % têm menos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>75 % have less</source>
        <translation>75 % têm menos</translation>
    </message>
    <message>
        <source>95 % have less</source>
        <translation>95 % têm menos</translation>
    </message>
    <message>
        <source>Expected: %1 GPUs</source>
        <translation>Previsto: %1 GPUs</translation>
    </message>
    <message>
        <source>Half of such hours: %1 to %2</source>
        <translation>Metade destas horas: %1 a %2</translation>
    </message>
    <message>
        <source>90 % of such hours: %1 to %2</source>
        <translation>90 % destas horas: %1 a %2</translation>
    </message>
</context>
<context>
    <name>ff::AlertCenter</name>
    <message>
        <source>%1: no data since %2</source>
        <translation>%1: sem dados desde %2</translation>
    </message>
    <message>
        <source>%1: %2 is %3</source>
        <comment>LUMI: utilisation of allocated is 24 %</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>ff::AlertTables</name>
    <message>
        <source>until told</source>
        <translation>até nova indicação</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativada</translation>
    </message>
    <message numerus="yes">
        <source>%n fire</source>
        <translation>
            <numerusform>%n ativo</numerusform>
            <numerusform>%n ativos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begin</source>
        <translation>
            <numerusform>%n a começar</numerusform>
            <numerusform>%n a começar</numerusform>
        </translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Nothing to watch</source>
        <translation>Nada a vigiar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Há</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Fired</source>
        <translation>Disparo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Furthest</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Rule then</source>
        <translation>Regra na altura</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <translation>confirmado: %1</translation>
    </message>
    <message>
        <source>%1, and fires</source>
        <translation>%1, ainda ativo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Fires at</source>
        <translation>Dispara com</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>silenciada %1</translation>
    </message>
</context>
<context>
    <name>ff::Alerts</name>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilização das GPUs alocadas</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taxa de alocação</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressão da fila</translation>
    </message>
    <message>
        <source>GPUs down</source>
        <translation>GPUs indisponíveis</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Answers of a source</source>
        <translation>Respostas de uma fonte</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Percentagem do direito</translation>
    </message>
    <message>
        <source>Award unused</source>
        <translation>Concessão não usada</translation>
    </message>
    <message>
        <source>Source late</source>
        <translation>Fonte em atraso</translation>
    </message>
    <message>
        <source>Utilisation low</source>
        <translation>Utilização baixa</translation>
    </message>
    <message>
        <source>Queue pressure high</source>
        <translation>Pressão da fila alta</translation>
    </message>
    <message>
        <source>Share over entitlement</source>
        <translation>Quota acima do direito</translation>
    </message>
    <message>
        <source>Award ends unused</source>
        <translation>Concessão acaba sem ser usada</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 abaixo de %2</translation>
    </message>
    <message>
        <source>%1 above %2</source>
        <translation>%1 acima de %2</translation>
    </message>
    <message>
        <source>No answer of a source</source>
        <translation>Uma fonte não responde</translation>
    </message>
    <message>
        <source>%1 without data</source>
        <translation>%1 sem dados</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>of awards that end within %1</source>
        <translation>de concessões que acabam em menos de %1</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>todas as fontes</translation>
    </message>
    <message>
        <source>all holders</source>
        <translation>todos os titulares</translation>
    </message>
    <message>
        <source>all awards</source>
        <translation>todas as concessões</translation>
    </message>
    <message>
        <source>all systems</source>
        <translation>todos os sistemas</translation>
    </message>
    <message numerus="yes">
        <source>in the last %n days</source>
        <translation>
            <numerusform>no último dia</numerusform>
            <numerusform>nos últimos %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Would not have fired %1.</source>
        <translation>Não teria disparado %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would have fired %n times %1: %2.</source>
        <translation>
            <numerusform>Teria disparado uma vez %1: %2.</numerusform>
            <numerusform>Teria disparado %n vezes %1: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>A começar</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Ativo</translation>
    </message>
</context>
<context>
    <name>ff::AlertsDialog</name>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Which alerts</source>
        <translation>Que alertas</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regras</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>What fires and what begins to</source>
        <translation>O que está ativo e o que começa a estar</translation>
    </message>
    <message>
        <source>Nothing fires. The rules are looked at once a minute.</source>
        <translation>Não há alertas ativos. As regras são verificadas uma vez por minuto.</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>&amp;Show its page</source>
        <translation>&amp;Mostrar a sua página</translation>
    </message>
    <message>
        <source>What fired in the last 30 days</source>
        <translation>O que disparou nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Nothing fired in the last 30 days.</source>
        <translation>Nenhum alerta disparou nos últimos 30 dias.</translation>
    </message>
    <message>
        <source>&amp;New rule…</source>
        <translation>&amp;Nova regra…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>A&amp;tivar</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>R&amp;epor</translation>
    </message>
    <message>
        <source>The rule of the starter set as it was made</source>
        <translation>A regra do conjunto inicial tal como era</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Durante 1 hora</translation>
    </message>
    <message>
        <source>For 1 day</source>
        <translation>Durante 1 dia</translation>
    </message>
    <message>
        <source>For 1 week</source>
        <translation>Durante 1 semana</translation>
    </message>
    <message>
        <source>Until told</source>
        <translation>Até nova indicação</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <translation>Deixar de silenciar</translation>
    </message>
</context>
<context>
    <name>ff::Application</name>
    <message>
        <source>The cache is brought up to date: %1 %. A copy of it as it was is kept beside it.</source>
        <translation>A cache está a ser atualizada: %1 %. Uma cópia do seu estado anterior é mantida ao lado.</translation>
    </message>
</context>
<context>
    <name>ff::AskForPath</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagem</translation>
    </message>
    <message>
        <source>PNG picture at the screen&apos;s size (*@1x.png)</source>
        <translation>Imagem PNG no tamanho do ecrã (*@1x.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagem PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desenho SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Guardar tabela</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valores separados por vírgulas (*.csv)</translation>
    </message>
</context>
<context>
    <name>ff::AskForZone</name>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>In which time zone periods begin, days are cut and times are written</source>
        <translation>Em que fuso horário começam os períodos, se delimitam os dias e se escrevem as horas</translation>
    </message>
</context>
<context>
    <name>ff::AttributionDialog</name>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Associar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>A&amp;nular</translation>
    </message>
    <message>
        <source>Fix attribution</source>
        <translation>Corrigir imputação</translation>
    </message>
    <message>
        <source>Unattributed accounts by GPU-hours</source>
        <translation>Contas não imputadas por horas de GPU</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>&amp;Beneficiary: whose users profit</source>
        <translation>&amp;Beneficiário: de quem são os utilizadores</translation>
    </message>
    <message>
        <source>&amp;Payer: whose share is spent</source>
        <translation>&amp;Pagador: de quem é a quota gasta</translation>
    </message>
    <message>
        <source>A&amp;ccess mode</source>
        <translation>&amp;Modo de acesso</translation>
    </message>
    <message>
        <source>&amp;Note: who says so, and why</source>
        <translation>No&amp;ta: quem o diz, e porquê</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>escolher…</translation>
    </message>
    <message>
        <source>Takes the last mapping back</source>
        <translation>Retira a última associação</translation>
    </message>
    <message>
        <source>Looking for accounts that no rule maps…</source>
        <translation>A procurar contas que nenhuma regra associa…</translation>
    </message>
    <message>
        <source>Every account with usage in this period is mapped.</source>
        <translation>Todas as contas com uso neste período estão associadas.</translation>
    </message>
    <message>
        <source>Choose who benefits and who pays first</source>
        <translation>Escolha primeiro quem beneficia e quem paga</translation>
    </message>
    <message>
        <source>%1 counts for %2 now; its past follows.</source>
        <translation>%1 conta agora para %2; segue-se o seu histórico.</translation>
    </message>
    <message>
        <source>%1 is unattributed again.</source>
        <translation>%1 voltou a ficar sem imputação.</translation>
    </message>
    <message>
        <source>Accounts above that it reaches: %1, with %2</source>
        <translation>Contas acima que abrange: %1, com %2</translation>
    </message>
</context>
<context>
    <name>ff::Autostart</name>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível escrever %1: %2.</translation>
    </message>
    <message>
        <source>A Flatpak cannot add itself to what starts with the desktop. Add it in the settings of the desktop.</source>
        <translation>Um Flatpak não pode adicionar-se a si próprio ao que inicia com o ambiente de trabalho. Adicione-o nas definições do ambiente de trabalho.</translation>
    </message>
</context>
<context>
    <name>ff::BarList</name>
    <message>
        <source>(entitled to %1)</source>
        <translation>(direito: %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Direito</translation>
    </message>
    <message>
        <source>Entitled: %1</source>
        <translation>Direito: %1</translation>
    </message>
</context>
<context>
    <name>ff::BellButton</name>
    <message>
        <source>Alerts (Ctrl+B)</source>
        <translation>Alertas (Ctrl+B)</translation>
    </message>
    <message numerus="yes">
        <source>%n alerts nobody has seen (Ctrl+B)</source>
        <translation>
            <numerusform>%n alerta que ninguém viu (Ctrl+B)</numerusform>
            <numerusform>%n alertas que ninguém viu (Ctrl+B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::BudgetsCard</name>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a period, used, quota</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1 lost at past resets</source>
        <translation>%1 perdidas em reposições anteriores</translation>
    </message>
    <message>
        <source>ended, %1 lapsed</source>
        <translation>terminada, %1 caducadas</translation>
    </message>
    <message>
        <source>below %1 of use by %2: the grant is cut</source>
        <translation>menos de %1 de uso até %2: a concessão é reduzida</translation>
    </message>
    <message>
        <source>at least %1 used, as asked for by %2</source>
        <translation>pelo menos %1 de uso, como exigido até %2</translation>
    </message>
    <message>
        <source>By the sites&apos; own charging rules</source>
        <translation>Segundo as regras de débito dos próprios centros</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, granted</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clique para ver como foi calculado.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
</context>
<context>
    <name>ff::BurnDownChart</name>
    <message>
        <source>Nothing was granted here, so nothing burns down.</source>
        <translation>Nada foi concedido aqui, pelo que não há saldo a acompanhar.</translation>
    </message>
    <message>
        <source>The grant has ended; %1 lapsed.</source>
        <translation>A concessão terminou; %1 caducadas.</translation>
    </message>
    <message>
        <source>The grant is used up.</source>
        <translation>A concessão está esgotada.</translation>
    </message>
    <message>
        <source>The entitlement is used up.</source>
        <translation>O direito está esgotado.</translation>
    </message>
    <message>
        <source>Too little of this time was seen to say what is left and how long it lasts.</source>
        <translation>Observou-se muito pouco deste período para dizer quanto resta e quanto tempo dura.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days was seen to say how long it lasts.</source>
        <translation>Observou-se muito pouco dos últimos 28 dias para dizer quanto tempo dura.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant is not used up by its end, %1.</source>
        <translation>Ao ritmo dos últimos 28 dias, a concessão não se esgota até ao seu fim, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement is not used up by the end of this time, %1.</source>
        <translation>Ao ritmo dos últimos 28 dias, o direito não se esgota até ao fim deste período, %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the grant lasts until %1.</source>
        <translation>Ao ritmo dos últimos 28 dias, a concessão dura até %1.</translation>
    </message>
    <message>
        <source>At the last 28 days’ rate the entitlement lasts until %1.</source>
        <translation>Ao ritmo dos últimos 28 dias, o direito dura até %1.</translation>
    </message>
    <message>
        <source>%1 left.</source>
        <translation>Restam %1.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Left, %1</source>
        <translation>Restante, %1</translation>
    </message>
    <message>
        <source>Straight line, %1</source>
        <translation>Linha reta, %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Restante: %1</translation>
    </message>
    <message>
        <source>The grant was used up on %1.</source>
        <translation>A concessão esgotou-se em %1.</translation>
    </message>
    <message>
        <source>The entitlement was used up on %1.</source>
        <translation>O direito esgotou-se em %1.</translation>
    </message>
</context>
<context>
    <name>ff::CacheLimits</name>
    <message>
        <source>Set &amp;limits</source>
        <translation>&amp;Definir limites</translation>
    </message>
    <message>
        <source>It is being measured…</source>
        <translation>A medir…</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>para sempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Tamanho da cache</translation>
    </message>
    <message>
        <source>As they &amp;came</source>
        <translation>Tal como &amp;chegaram</translation>
    </message>
    <message>
        <source>Every &amp;5 minutes</source>
        <translation>A cada &amp;5 minutos</translation>
    </message>
    <message>
        <source>&amp;Most on the disk</source>
        <translation>&amp;Máximo no disco</translation>
    </message>
    <message>
        <source>How long samples are kept as they came; then a mean each 5 minutes. Sums over whole hours and coverage stay what they were.</source>
        <translation>Durante quanto tempo as amostras são mantidas tal como chegaram; depois, uma média a cada 5 minutos. As somas de horas inteiras e a cobertura não mudam.</translation>
    </message>
    <message>
        <source>How long a mean each 5 minutes is kept, counted from today; then one an hour.</source>
        <translation>Durante quanto tempo, a contar de hoje, se mantém uma média a cada 5 minutos; depois, uma por hora.</translation>
    </message>
    <message>
        <source>The oldest samples are coarsened while the file is larger.</source>
        <translation>Enquanto o ficheiro for maior, as amostras mais antigas perdem detalhe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a system, the size of its samples</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Samples by system: %1.</source>
        <translation>Amostras por sistema: %1.</translation>
    </message>
    <message>
        <source>Younger samples than 31 days are always kept as they came.</source>
        <translation>As amostras com menos de 31 dias são sempre mantidas tal como chegaram.</translation>
    </message>
    <message>
        <source>Every 5 minutes: it counts from today as well, and has to be longer.</source>
        <translation>A cada 5 minutos: também conta a partir de hoje e tem de ser mais longo.</translation>
    </message>
    <message>
        <source>Most on the disk: at least 10 MB.</source>
        <translation>Máximo no disco: pelo menos 10 MB.</translation>
    </message>
    <message>
        <source>The table [cache] is wrong and not in force; mend it by hand: %1</source>
        <translation>A tabela [cache] está errada e não está em vigor; corrija-a à mão: %1</translation>
    </message>
    <message>
        <source>These cannot be chosen here: the data are simulated, or %1 cannot be read.</source>
        <translation>Não é possível escolher isto aqui: os dados são simulados ou não é possível ler %1.</translation>
    </message>
    <message>
        <source>Set by [cache] in %1, which a change here writes.</source>
        <translation>Definido por [cache] em %1, onde se escreve qualquer alteração feita aqui.</translation>
    </message>
    <message>
        <source>Nothing is coarsened by itself. A limit is written into [cache] of %1.</source>
        <translation>Nada perde detalhe por si só. Os limites são escritos em [cache] de %1.</translation>
    </message>
    <message>
        <source>Limits of the cache</source>
        <translation>Limites da cache</translation>
    </message>
    <message>
        <source>Samples beyond these limits become means, and what they were in detail does not come back. Set the limits?</source>
        <translation>As amostras além destes limites passam a médias e o seu detalhe não se recupera. Definir os limites?</translation>
    </message>
    <message>
        <source>Set limits</source>
        <translation>Definir limites</translation>
    </message>
</context>
<context>
    <name>ff::Card</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
</context>
<context>
    <name>ff::Catalogue</name>
    <message>
        <source>Slurm counts graphics compute dies: two a GPU</source>
        <translation>O Slurm conta os dies de computação (GCD): dois por GPU</translation>
    </message>
    <message>
        <source>Contract of 31 August 2026, 387.8 million euro; to be usable in 2027</source>
        <translation>Contrato de 31 de agosto de 2026, 387,8 milhões de euros; utilizável em 2027</translation>
    </message>
    <message>
        <source>Contract of 22 April 2026, 290 million euro</source>
        <translation>Contrato de 22 de abril de 2026, 290 milhões de euros</translation>
    </message>
    <message>
        <source>AI upgrade under contract since 26 January 2026, 129 million euro (ES, PT, TR): two partitions, of unknown size</source>
        <translation>Expansão para IA contratada desde 26 de janeiro de 2026, 129 milhões de euros (ES, PT, TR): duas partições de dimensão desconhecida</translation>
    </message>
    <message>
        <source>Beside these, 16 H200 NVL serve as cloud GPUs (docs.lxp.lu)</source>
        <translation>Além destas, 16 H200 NVL servem de GPUs na nuvem (docs.lxp.lu)</translation>
    </message>
    <message>
        <source>The count is a lower bound, the model unknown. Contract of 22 July 2026, 80 million euro; installation from autumn 2026</source>
        <translation>O número é um limite inferior, o modelo é desconhecido. Contrato de 22 de julho de 2026, 80 milhões de euros; instalação a partir do outono de 2026</translation>
    </message>
    <message>
        <source>Contract of 21 April 2026, 29.76 million euro; installation from 2026</source>
        <translation>Contrato de 21 de abril de 2026, 29,76 milhões de euros; instalação a partir de 2026</translation>
    </message>
    <message>
        <source>Inaugurated on 8 September 2026, beside the system of MIMER</source>
        <translation>Inaugurado em 8 de setembro de 2026, ao lado do sistema do MIMER</translation>
    </message>
    <message>
        <source>Contract of 16 March 2026, 55 million euro, on GB200 NVL4; to run in the second half of 2026</source>
        <translation>Contrato de 16 de março de 2026, 55 milhões de euros, sobre GB200 NVL4; em funcionamento no segundo semestre de 2026</translation>
    </message>
    <message>
        <source>To be fully available shortly, said in June 2026</source>
        <translation>Totalmente disponível em breve, segundo anúncio de junho de 2026</translation>
    </message>
    <message>
        <source>Exascale; inaugurated on 5 September 2025. Two counts are published: 5938 nodes × 4 = 23752, taken here, and 5884 × 4 = 23536</source>
        <translation>Exaescala; inaugurado em 5 de setembro de 2025. Há dois números publicados: 5938 nós × 4 = 23&#xa0;752, adotado aqui, e 5884 × 4 = 23&#xa0;536</translation>
    </message>
    <message>
        <source>Exascale; of the Jules Verne consortium (France, the Netherlands, Greece). Contract of 18 November 2025; installation from 2026</source>
        <translation>Exaescala; do consórcio Jules Verne (França, Países Baixos, Grécia). Contrato de 18 de novembro de 2025; instalação a partir de 2026</translation>
    </message>
    <message>
        <source>Split into clusters whose sizes change; the count of each says how it was documented, and is not added to the whole</source>
        <translation>Dividido em clusters cuja dimensão muda; o número de cada um indica como foi documentado e não é somado ao total</translation>
    </message>
    <message>
        <source>The system of SLAIF is to take its place in 2027</source>
        <translation>O sistema do SLAIF deverá substituí-lo em 2027</translation>
    </message>
    <message>
        <source>KarolAIna of CZAI will stand beside it</source>
        <translation>O KarolAIna, do CZAI, ficará ao seu lado</translation>
    </message>
    <message>
        <source>An AI-optimised partition beside LEONARDO; since when it runs was not found</source>
        <translation>Uma partição otimizada para IA ao lado do LEONARDO; não se encontrou desde quando funciona</translation>
    </message>
    <message>
        <source>Selected on 12 March 2025; no contract was found</source>
        <translation>Seleção de 12 de março de 2025; não se encontrou nenhum contrato</translation>
    </message>
    <message>
        <source>Tender open until 16 October 2026</source>
        <translation>Concurso aberto até 16 de outubro de 2026</translation>
    </message>
    <message>
        <source>The GPU partition beside Discoverer, which has processors alone</source>
        <translation>A partição de GPUs ao lado do Discoverer, que só tem processadores</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does</source>
        <translation>Serve o AI2F até o Alice Recoque o fazer</translation>
    </message>
    <message>
        <source>Serves AI2F until Alice Recoque does; what its Slurm counts as a GPU was not found</source>
        <translation>Serve o AI2F até o Alice Recoque o fazer; não se encontrou o que o seu Slurm conta como GPU</translation>
    </message>
    <message>
        <source>Services from 2026; no contract was found</source>
        <translation>Serviços a partir de 2026; não se encontrou nenhum contrato</translation>
    </message>
    <message>
        <source>To take the place of Vega in 2027</source>
        <translation>Deverá substituir o Vega em 2027</translation>
    </message>
    <message>
        <source>Selected on 10 October 2025</source>
        <translation>Seleção de 10 de outubro de 2025</translation>
    </message>
    <message>
        <source>70 million euro from the JU of 200 million; full operation in 2027</source>
        <translation>70 milhões de euros da Empresa Comum, de um total de 200 milhões; pleno funcionamento em 2027</translation>
    </message>
    <message>
        <source>To be bought; the grant runs from 1 September 2026</source>
        <translation>A adquirir; a subvenção vigora desde 1 de setembro de 2026</translation>
    </message>
    <message>
        <source>To be bought, 82 million euro in all; with an experimental platform</source>
        <translation>A adquirir, 82 milhões de euros no total; com uma plataforma experimental</translation>
    </message>
    <message>
        <source>A EuroHPC system outside the AI Factories</source>
        <translation>Um sistema EuroHPC fora das Fábricas de IA</translation>
    </message>
</context>
<context>
    <name>ff::ChangesDialog</name>
    <message>
        <source>No figure differs by more than its rounding.</source>
        <translation>Nenhum valor difere mais do que o arredondamento.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ by more than their rounding.</source>
        <translation>%1 de %2 valores diferem mais do que o arredondamento.</translation>
    </message>
    <message numerus="yes">
        <source>Since the freeze %n files were imported,</source>
        <translation>
            <numerusform>Desde o congelamento foi importado %n ficheiro,</numerusform>
            <numerusform>Desde o congelamento foram importados %n ficheiros,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n new or corrected jobs.</source>
        <translation>
            <numerusform>com %n trabalho novo ou corrigido.</numerusform>
            <numerusform>com %n trabalhos novos ou corrigidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not compared, since the report was made without them: %1.</source>
        <translation>Não comparado, pois o relatório foi feito sem: %1.</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Alterações desde o congelamento</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Secção</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
</context>
<context>
    <name>ff::Chart</name>
    <message>
        <source>Nothing was seen in this period.</source>
        <translation>Nada foi observado neste período.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Os dados são simulados.</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <translation>%1 em tabela</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar o gráfico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar em tabela</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
</context>
<context>
    <name>ff::ChartKeys</name>
    <message>
        <source>One sample back</source>
        <translation>Uma amostra para trás</translation>
    </message>
    <message>
        <source>One sample on</source>
        <translation>Uma amostra para a frente</translation>
    </message>
    <message>
        <source>Ten samples back</source>
        <translation>Dez amostras para trás</translation>
    </message>
    <message>
        <source>Ten samples on</source>
        <translation>Dez amostras para a frente</translation>
    </message>
    <message>
        <source>Back to the last gap or change</source>
        <translation>Para trás, até à última lacuna ou alteração</translation>
    </message>
    <message>
        <source>On to the next gap or change</source>
        <translation>Para a frente, até à próxima lacuna ou alteração</translation>
    </message>
    <message>
        <source>To the first sample</source>
        <translation>Para a primeira amostra</translation>
    </message>
    <message>
        <source>To the last sample</source>
        <translation>Para a última amostra</translation>
    </message>
    <message>
        <source>The next series up</source>
        <translation>A série seguinte, para cima</translation>
    </message>
    <message>
        <source>The next series down</source>
        <translation>A série seguinte, para baixo</translation>
    </message>
    <message>
        <source>Zoom in at the crosshair</source>
        <translation>Ampliar na cruz</translation>
    </message>
    <message>
        <source>Zoom out at the crosshair</source>
        <translation>Reduzir na cruz</translation>
    </message>
    <message>
        <source>Show the whole period</source>
        <translation>Mostrar todo o período</translation>
    </message>
    <message>
        <source>One window back in time</source>
        <translation>Uma janela para trás no tempo</translation>
    </message>
    <message>
        <source>One window on in time</source>
        <translation>Uma janela para a frente no tempo</translation>
    </message>
    <message>
        <source>Back to the zoom before</source>
        <translation>Voltar à ampliação anterior</translation>
    </message>
    <message>
        <source>Pin the values at the crosshair, or let them go</source>
        <translation>Fixar os valores na cruz, ou soltá-los</translation>
    </message>
    <message>
        <source>Begin or end a span at the crosshair</source>
        <translation>Começar ou terminar um intervalo na cruz</translation>
    </message>
    <message>
        <source>Add a note at the crosshair</source>
        <translation>Adicionar uma nota na cruz</translation>
    </message>
    <message>
        <source>Let go of crosshair, pin and span, in this order</source>
        <translation>Soltar a cruz, os valores fixados e o intervalo, por esta ordem</translation>
    </message>
    <message>
        <source>Walk by keys</source>
        <translation>Percorrer com as teclas</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Period before as a line</source>
        <translation>Período anterior como linha</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Escala percentual</translation>
    </message>
</context>
<context>
    <name>ff::ChartTable</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
</context>
<context>
    <name>ff::ColumnsDialog</name>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns that are ticked are shown, from the top to the left.</source>
        <translation>São mostradas as colunas assinaladas; a primeira da lista fica à esquerda.</translation>
    </message>
    <message>
        <source>Columns of the floor</source>
        <translation>Colunas do parque</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Predefinição</translation>
    </message>
</context>
<context>
    <name>ff::CompareDialog</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Figures of both sides and their difference</source>
        <translation>Valores dos dois lados e a sua diferença</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Todos os sistemas</translation>
    </message>
    <message>
        <source>The period shown</source>
        <translation>O período mostrado</translation>
    </message>
    <message>
        <source>The period before that</source>
        <translation>O período anterior a esse</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cobertura: %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taxa de alocação</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilização das GPUs alocadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocadas mas inativas</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressão da fila</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Idle, on average</source>
        <translation>Inativas, em média</translation>
    </message>
    <message>
        <source>Down, on average</source>
        <translation>Indisponíveis, em média</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
</context>
<context>
    <name>ff::DefinitionBar</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Escolhas guardadas</translation>
    </message>
    <message>
        <source>Choose one, or name these</source>
        <translation>Escolha uma, ou dê nome a estas</translation>
    </message>
    <message>
        <source>Keeps kind, period, language, comments and sections under this name; “last complete month” stays the last one</source>
        <translation>Guarda tipo, período, língua, comentários e secções com este nome; «último mês completo» continua a ser o último</translation>
    </message>
    <message>
        <source>Forgets the choices of this name; reports that were made stay</source>
        <translation>Esquece as escolhas com este nome; os relatórios já feitos ficam</translation>
    </message>
    <message>
        <source>The choices are kept as “%1”.</source>
        <translation>As escolhas foram guardadas como «%1».</translation>
    </message>
    <message>
        <source>“%1” is forgotten.</source>
        <translation>«%1» foi eliminado.</translation>
    </message>
</context>
<context>
    <name>ff::DesktopNotifier</name>
    <message numerus="yes">
        <source>%n alerts fire</source>
        <translation>
            <numerusform>%n alerta ativo</numerusform>
            <numerusform>%n alertas ativos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Mostrar alertas</translation>
    </message>
</context>
<context>
    <name>ff::Error</name>
    <message>
        <source>All is well.</source>
        <translation>Tudo em ordem.</translation>
    </message>
    <message>
        <source>The name of %1 was not found. Check the address, and that this network can resolve it.</source>
        <translation>O nome de %1 não foi encontrado. Verifique o endereço e se esta rede o consegue resolver.</translation>
    </message>
    <message>
        <source>No connection to %1 (%2). Check that the server runs and that no firewall stands between.</source>
        <translation>Sem ligação a %1 (%2). Verifique se o servidor está a funcionar e se não há uma firewall pelo meio.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by an authority that is not trusted here (%2). Name the site&apos;s authority with “ca”.</source>
        <translation>O certificado de %1 foi assinado por uma autoridade que aqui não é de confiança (%2). Indique a autoridade do centro com «ca».</translation>
    </message>
    <message>
        <source>The certificate of %1 belongs to another host (%2). Use the name that stands in the certificate.</source>
        <translation>O certificado de %1 pertence a outro servidor (%2). Use o nome que consta do certificado.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid at this time (%2). The site has to renew it; check this computer&apos;s clock too.</source>
        <translation>O certificado de %1 não é válido neste momento (%2). O centro tem de o renovar; verifique também o relógio deste computador.</translation>
    </message>
    <message>
        <source>No encrypted connection to %1 (%2). Check that the port speaks TLS; if the source speaks plain HTTP, begin its address with http://.</source>
        <translation>Sem ligação encriptada a %1 (%2). Verifique se a porta usa TLS; se a fonte usa HTTP simples, comece o endereço por http://.</translation>
    </message>
    <message>
        <source>The proxy did not let the request to %1 through (%2). Check the proxy settings of the environment.</source>
        <translation>O proxy não deixou passar o pedido a %1 (%2). Verifique as definições de proxy do ambiente.</translation>
    </message>
    <message>
        <source>%1 did not answer in time (%2). Check address and port, and that the server is not overloaded; the next poll tries again.</source>
        <translation>%1 não respondeu a tempo (%2). Verifique o endereço, a porta e se o servidor não está sobrecarregado; a próxima consulta tenta de novo.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete (%2). The next poll tries again.</source>
        <translation>%1 fechou a ligação antes de completar a resposta (%2). A próxima consulta tenta de novo.</translation>
    </message>
    <message>
        <source>%1 sent the request elsewhere, which was not followed (%2). Enter the final address of the source.</source>
        <translation>%1 reencaminhou o pedido para outro endereço, o que não foi seguido (%2). Indique o endereço final da fonte.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than allowed (%2). Ask for less, with a preset or queries of your own.</source>
        <translation>A resposta de %1 excede o tamanho permitido (%2). Peça menos, com uma predefinição ou consultas próprias.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be unpacked (%2). A proxy before the site may be at fault.</source>
        <translation>Não foi possível descomprimir a resposta de %1 (%2). A causa pode ser um proxy à frente do centro.</translation>
    </message>
    <message>
        <source>%1 does not answer in proper HTTP (%2). Check address and port.</source>
        <translation>%1 não responde em HTTP correto (%2). Verifique o endereço e a porta.</translation>
    </message>
    <message>
        <source>%1 refused the credentials (%2). Check user and token of the source.</source>
        <translation>%1 recusou as credenciais (%2). Verifique o utilizador e o token da fonte.</translation>
    </message>
    <message>
        <source>The token for %1 is no longer accepted (%2). Renew it, or let “token_command” print a fresh one.</source>
        <translation>O token para %1 já não é aceite (%2). Renove-o, ou deixe «token_command» imprimir um novo.</translation>
    </message>
    <message>
        <source>%1 refused the request (%2). Check the address and the kind of the source.</source>
        <translation>%1 recusou o pedido (%2). Verifique o endereço e o tipo da fonte.</translation>
    </message>
    <message>
        <source>The answer of %1 was empty. The exporter runs but measures nothing; the site has to look at it.</source>
        <translation>A resposta de %1 veio vazia. O exportador está a funcionar mas não mede nada; o centro tem de o verificar.</translation>
    </message>
    <message>
        <source>%1 did not answer in JSON (%2). A login page or a proxy may stand before it.</source>
        <translation>%1 não respondeu em JSON (%2). Pode estar à frente uma página de autenticação ou um proxy.</translation>
    </message>
    <message>
        <source>The answer of %1 is not what this kind of source gives (%2). Check its kind and address.</source>
        <translation>A resposta de %1 não é a que este tipo de fonte dá (%2). Verifique o tipo e o endereço.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Whoever writes it has to correct it.</source>
        <translation>Não é possível ler %1: %2. Quem o escreve tem de o corrigir.</translation>
    </message>
    <message>
        <source>%1 answered, but reports a problem of its own: %2. The site has to look at it.</source>
        <translation>%1 respondeu, mas comunica um problema seu: %2. O centro tem de o verificar.</translation>
    </message>
    <message>
        <source>%1 gave only part of its data (%2). Figures cover less until it is whole again.</source>
        <translation>%1 deu apenas parte dos seus dados (%2). Os valores cobrem menos até voltar a estar completo.</translation>
    </message>
    <message>
        <source>%1 has none of the metrics that were asked for (%2). Check preset and queries.</source>
        <translation>%1 não tem nenhuma das métricas pedidas (%2). Verifique a predefinição e as consultas.</translation>
    </message>
    <message>
        <source>%1 speaks a version that this program does not know (%2). A newer program may help.</source>
        <translation>%1 usa uma versão que este programa não conhece (%2). Um programa mais recente pode ajudar.</translation>
    </message>
    <message>
        <source>%1: %2. Correct the entry; the rest is in force.</source>
        <translation>%1: %2. Corrija a entrada; o resto está em vigor.</translation>
    </message>
    <message>
        <source>The credential for %1 could not be read (%2). Check the file, variable or command that gives it.</source>
        <translation>Não foi possível ler a credencial para %1 (%2). Verifique o ficheiro, a variável ou o comando que a fornece.</translation>
    </message>
    <message>
        <source>Another program deleted the cache %1 while it was in use. It was written again at the same place; nothing was lost.</source>
        <translation>Outro programa eliminou a cache %1 enquanto estava em uso. Foi escrita de novo no mesmo lugar; nada se perdeu.</translation>
    </message>
    <message>
        <source>Another program replaced the cache %1 while it was in use. All that was collected is in %2, where collecting goes on. To keep it, end this program and put that file in place of the other.</source>
        <translation>Outro programa substituiu a cache %1 enquanto estava em uso. Tudo o que foi recolhido está em %2, onde a recolha continua. Para o conservar, termine este programa e coloque esse ficheiro no lugar do outro.</translation>
    </message>
    <message>
        <source>Another program cut or overwrote the cache %1 while it was in use. Collecting goes on in the new file %2. End this program, and put a backup, that file or what “factoryfloor repair” makes in place of the damaged one.</source>
        <translation>Outro programa cortou ou sobrescreveu a cache %1 enquanto estava em uso. A recolha continua no novo ficheiro %2. Termine este programa e coloque uma cópia de segurança, esse ficheiro ou o resultado de «factoryfloor repair» no lugar do danificado.</translation>
    </message>
    <message>
        <source>Another program deleted the journal (-wal) of the cache %1 while it was in use. Its content was saved; nothing was lost.</source>
        <translation>Outro programa eliminou o journal (-wal) da cache %1 enquanto estava em uso. O conteúdo foi guardado; nada se perdeu.</translation>
    </message>
    <message>
        <source>Another program cut the journal (-wal) of the cache %1 while it was in use. The newest polls may be missing; they count as not seen. “factoryfloor verify” compares the rest.</source>
        <translation>Outro programa cortou o journal (-wal) da cache %1 enquanto estava em uso. Podem faltar as consultas mais recentes; contam como não observadas. «factoryfloor verify» compara o resto.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of this program (%2). It was left untouched; update the program or name another file.</source>
        <translation>%1 foi escrito por uma versão mais recente deste programa (%2). Ficou intacto; atualize o programa ou indique outro ficheiro.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Change its rights, or name another file with --cache.</source>
        <translation>Não é possível escrever em %1 (%2). Altere as permissões, ou indique outro ficheiro com --cache.</translation>
    </message>
    <message>
        <source>The disk of %1 is full (%2). Make room: what was collected waits in memory meanwhile.</source>
        <translation>O disco de %1 está cheio (%2). Liberte espaço: o que foi recolhido aguarda entretanto na memória.</translation>
    </message>
    <message>
        <source>Another program writes to %1 (%2). This one reads and follows.</source>
        <translation>Outro programa está a escrever em %1 (%2). Este lê e acompanha.</translation>
    </message>
    <message>
        <source>%1 lies on a network file system (%2), where the cache is not safe. Put it on a local disk.</source>
        <translation>%1 está num sistema de ficheiros de rede (%2), onde a cache não é segura. Coloque-a num disco local.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2). Check that it exists and may be read.</source>
        <translation>Não é possível ler %1 (%2). Verifique se existe e se pode ser lido.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2). Make room on its disk, or name a folder that may be written.</source>
        <translation>Não é possível escrever em %1 (%2). Liberte espaço no disco, ou indique uma pasta com permissão de escrita.</translation>
    </message>
    <message>
        <source>%1 belongs to another system (%2). Name the right one; if it is of this one all the same, say --force, or force = true for a folder in sources.toml.</source>
        <translation>%1 pertence a outro sistema (%2). Indique o correto; se for mesmo deste, use --force, ou force = true para uma pasta em sources.toml.</translation>
    </message>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>The program made a mistake at %1 (%2). Please report it with these words.</source>
        <translation>O programa cometeu um erro em %1 (%2). Comunique-o, por favor, com estas palavras.</translation>
    </message>
    <message>
        <source>There is no system “%1”. There are: %2.</source>
        <translation>Não existe o sistema «%1». Existem: %2.</translation>
    </message>
    <message>
        <source>There is no report %1. There are: %2.</source>
        <translation>Não existe o relatório %1. Existem: %2.</translation>
    </message>
    <message>
        <source>Report %1 cannot be read from the cache (%2). Go back to a backup of the cache, or freeze it anew.</source>
        <translation>Não é possível ler o relatório %1 da cache (%2). Recorra a uma cópia de segurança da cache, ou congele-o de novo.</translation>
    </message>
    <message>
        <source>There is no report definition “%1”. There are: %2.</source>
        <translation>Não existe a definição de relatório «%1». Existem: %2.</translation>
    </message>
    <message>
        <source>The report definition “%1” was not kept (%2). Choose another name.</source>
        <translation>A definição de relatório «%1» não foi guardada (%2). Escolha outro nome.</translation>
    </message>
    <message>
        <source>The sums of %1 are larger than can be counted (%2). Some job has impossible times or GPUs; nothing was written.</source>
        <translation>As somas de %1 são demasiado grandes para contar (%2). Algum trabalho tem tempos ou GPUs impossíveis; nada foi escrito.</translation>
    </message>
    <message>
        <source>The note on %1 was not kept (%2). Write it anew, in fewer words.</source>
        <translation>A nota sobre %1 não foi guardada (%2). Escreva-a de novo, com menos palavras.</translation>
    </message>
    <message>
        <source>The cache is still being opened. Figures follow as soon as it is.</source>
        <translation>A cache ainda está a ser aberta. Os valores surgem logo que esteja.</translation>
    </message>
    <message>
        <source>An unknown problem at %1 (%2).</source>
        <translation>Um problema desconhecido em %1 (%2).</translation>
    </message>
    <message>
        <source>%1 does not know this address (%2). Check its path.</source>
        <translation>%1 não conhece este endereço (%2). Verifique o caminho.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (%2). The next poll tries again; if it lasts, the site has to look at it.</source>
        <translation>%1 tem uma falha própria (%2). A próxima consulta tenta de novo; se persistir, o centro tem de a verificar.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>A fonte</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>a fonte</translation>
    </message>
    <message>
        <source>%1 cannot be used as the cache (%2). It was left untouched; name another file with --cache, or make a new one of a damaged one by “factoryfloor repair”.</source>
        <translation>%1 não pode ser usado como cache (%2). Ficou intacto; indique outro ficheiro com --cache, ou crie um novo a partir de um danificado com «factoryfloor repair».</translation>
    </message>
</context>
<context>
    <name>ff::Explanation</name>
    <message>
        <source>How this was computed</source>
        <translation>Como foi calculado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy how this was computed</source>
        <translation>Copiar como foi calculado</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Duvidoso</translation>
    </message>
    <message>
        <source>%1 (seen %2 of %3)</source>
        <translation>%1 (observado %2 de %3)</translation>
    </message>
    <message>
        <source>%1, weighed by GPUs (the time alone: seen %2 of %3)</source>
        <translation>%1, ponderado por GPUs (só o tempo: observado %2 de %3)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Execuções de trabalhos</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lacunas</translation>
    </message>
    <message>
        <source>%1, %2 together</source>
        <translation>%1, %2 no total</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Newest input</source>
        <translation>Dado mais recente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>ff::Exporter</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagem…</translation>
    </message>
    <message>
        <source>Copy or save</source>
        <translation>Copiar ou guardar</translation>
    </message>
    <message>
        <source>Copy, save as CSV or as a picture (Shift+F10 on the table or chart)</source>
        <translation>Copiar, guardar como CSV ou como imagem (Shift+F10 na tabela ou no gráfico)</translation>
    </message>
    <message>
        <source>“%1” was copied: paste it as a table or as a picture.</source>
        <translation>«%1» foi copiado: cole como tabela ou como imagem.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Não foi possível escrever %1: %2. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>ff::FactoryCards</name>
    <message>
        <source>GPUs by use</source>
        <translation>GPUs por uso</translation>
    </message>
    <message>
        <source>No samples of this system in this period.</source>
        <translation>Sem amostras deste sistema neste período.</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taxa de alocação</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilização das GPUs alocadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocadas mas inativas</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Profundidade da fila</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>O centro não indica que trabalhos esperam.</translation>
    </message>
    <message>
        <source>Wait until start</source>
        <translation>Espera até ao início</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>O centro não fornece trabalhos, ou iniciaram-se muito poucos para o dizer.</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>Share by state</source>
        <translation>Quota por país</translation>
    </message>
    <message>
        <source>The site does not tell which accounts run.</source>
        <translation>O centro não indica que contas têm trabalhos em execução.</translation>
    </message>
    <message>
        <source>When it is busy</source>
        <translation>Quando está ocupado</translation>
    </message>
    <message>
        <source>Allocated GPUs by state</source>
        <translation>GPUs alocadas por país</translation>
    </message>
    <message>
        <source>Busy of all GPUs</source>
        <translation>Ocupação de todas as GPUs</translation>
    </message>
    <message>
        <source>of all users</source>
        <translation>de todos os utilizadores</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiário</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>como pagador · quota da capacidade, traço: direito</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs; held and dependent jobs below the line</source>
        <translation>GPUs pedidas por trabalhos elegíveis; trabalhos retidos e dependentes abaixo da linha</translation>
    </message>
    <message>
        <source>GPUs asked for by eligible jobs</source>
        <translation>GPUs pedidas por trabalhos elegíveis</translation>
    </message>
    <message>
        <source>half of the jobs wait less than p50, nine of ten less than p90</source>
        <translation>metade dos trabalhos espera menos do que p50, nove em dez menos do que p90</translation>
    </message>
    <message>
        <source>allocation rate by hour and weekday, %1</source>
        <translation>taxa de alocação por hora e dia da semana, %1</translation>
    </message>
</context>
<context>
    <name>ff::FactoryHeader</name>
    <message>
        <source>Factory</source>
        <translation>Fábrica</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Numbers in place of drawings</source>
        <translation>Números em vez de desenhos</translation>
    </message>
    <message>
        <source>Numbers in place of drawings (T on a chart)</source>
        <translation>Números em vez de desenhos (T num gráfico)</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagem…</translation>
    </message>
    <message>
        <source>Save all charts as a picture</source>
        <translation>Guardar todos os gráficos como imagem</translation>
    </message>
    <message>
        <source>Figures, shares and waits are of this time alone where they are of a period. Click for all of it.</source>
        <translation>Os valores, quotas e esperas que se referem a um período são apenas deste tempo. Clique para ver todo o período.</translation>
    </message>
    <message>
        <source>Previous factory</source>
        <translation>Fábrica anterior</translation>
    </message>
    <message>
        <source>Next factory</source>
        <translation>Fábrica seguinte</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>With another factory, or another period</source>
        <translation>Com outra fábrica, ou outro período</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Ainda sem fonte</translation>
    </message>
    <message>
        <source>%1, picked</source>
        <comment>a period</comment>
        <translation>%1, selecionado</translation>
    </message>
</context>
<context>
    <name>ff::FactoryPage</name>
    <message>
        <source>Delivered</source>
        <translation>Uso efetivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocadas, não ocupadas</translation>
    </message>
    <message>
        <source>Busy, allocation not told</source>
        <translation>Ocupadas, alocação não indicada</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponíveis</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Sem modo de acesso</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Held or dependent</source>
        <translation>Retidos ou dependentes</translation>
    </message>
    <message>
        <source>no job started</source>
        <translation>nenhum trabalho iniciado</translation>
    </message>
    <message>
        <source>of jobs that started in these %1</source>
        <comment>a duration</comment>
        <translation>dos trabalhos iniciados em intervalos de %1</translation>
    </message>
    <message>
        <source>Idle or down</source>
        <translation>Inativas ou indisponíveis</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alocadas</translation>
    </message>
    <message>
        <source>Queue depth</source>
        <translation>Profundidade da fila</translation>
    </message>
</context>
<context>
    <name>ff::FigureButton</name>
    <message>
        <source>not reached</source>
        <translation>não atingido</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Duvidoso: %1</translation>
    </message>
    <message>
        <source>%1 (doubtful)</source>
        <translation>%1 (duvidoso)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of a figure, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clique para ver como foi calculado.</translation>
    </message>
</context>
<context>
    <name>ff::FigureCard</name>
    <message>
        <source>as in the period before</source>
        <translation>como no período anterior</translation>
    </message>
    <message>
        <source>▲ %1 on the period before</source>
        <translation>▲ %1 face ao período anterior</translation>
    </message>
    <message>
        <source>▼ %1 on the period before</source>
        <translation>▼ %1 face ao período anterior</translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>a obter o histórico…</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>duvidoso</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observado</translation>
    </message>
    <message>
        <source>Doubtful: its counts of GPUs contradict each other.</source>
        <translation>Duvidoso: as suas contagens de GPUs contradizem-se.</translation>
    </message>
    <message>
        <source>The data are simulated.</source>
        <translation>Os dados são simulados.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Cobertura: %1</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Duvidoso: %1</translation>
    </message>
    <message>
        <source>Newest input: %1</source>
        <translation>Dado mais recente: %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clique para ver como foi calculado.</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>period before not known</source>
        <translation>período anterior desconhecido</translation>
    </message>
    <message>
        <source>No change is told: too little of %1 was seen to compare with.</source>
        <translation>Variação não indicada: observou-se muito pouco do período %1 para comparar.</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>como no período %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>▲ 2.1 points, a period</comment>
        <translation>%1 face ao período %2</translation>
    </message>
</context>
<context>
    <name>ff::FloorBar</name>
    <message>
        <source>Delivered</source>
        <translation>Uso efetivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocadas, não ocupadas</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alocadas, ocupação desconhecida</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponíveis</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupadas</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>Não comunicadas</translation>
    </message>
    <message>
        <source>Not seen in this period.</source>
        <translation>Não observado neste período.</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Direito</translation>
    </message>
    <message>
        <source>Floor bar</source>
        <translation>Barra do parque</translation>
    </message>
</context>
<context>
    <name>ff::FloorCards</name>
    <message>
        <source>The floor: a card each factory</source>
        <translation>O parque: um cartão por fábrica</translation>
    </message>
</context>
<context>
    <name>ff::FloorFilter</name>
    <message>
        <source>live</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ainda não observado</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Atualidade</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message numerus="yes">
        <source>Filter (%n)</source>
        <translation>
            <numerusform>Filtro (%n)</numerusform>
            <numerusform>Filtros (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Mostrados: %1</translation>
    </message>
    <message>
        <source>Systems by freshness or by country</source>
        <translation>Sistemas por atualidade ou por país</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtro: %1</translation>
    </message>
</context>
<context>
    <name>ff::FloorModel</name>
    <message>
        <source>Factory</source>
        <translation>Fábrica</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Uso efetivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocadas, não ocupadas</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alocadas</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponíveis</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taxa de alocação</translation>
    </message>
    <message>
        <source>Busy of all GPUs, where allocations are not told</source>
        <translation>Ocupação de todas as GPUs, onde não se indicam alocações</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilização das GPUs alocadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocadas mas inativas</translation>
    </message>
    <message>
        <source>Coverage of allocated but idle</source>
        <translation>Cobertura das GPUs alocadas mas inativas</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Pedidas agora</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>busy %1, allocation not told</source>
        <translation>ocupação %1, alocação não indicada</translation>
    </message>
    <message>
        <source>allocation not told</source>
        <translation>alocação não indicada</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>GPUs by use</source>
        <translation>GPUs por uso</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Quota da capacidade</translation>
    </message>
    <message>
        <source>Allocation, 24 h to now</source>
        <translation>Alocação, últimas 24 h</translation>
    </message>
    <message>
        <source>Allocation, 24 h</source>
        <translation>Alocação, 24 h</translation>
    </message>
    <message>
        <source>Pending H100</source>
        <translation>H100 pedidas</translation>
    </message>
    <message>
        <source>Pending GPUs</source>
        <translation>GPUs pedidas</translation>
    </message>
    <message>
        <source>Age now</source>
        <translation>Idade agora</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Duvidoso: %1</translation>
    </message>
    <message>
        <source>As it is now, whatever the period is.</source>
        <translation>Situação atual, qualquer que seja o período.</translation>
    </message>
    <message>
        <source>Of %1 only.</source>
        <comment>a holder or an access mode</comment>
        <translation>Apenas: %1.</translation>
    </message>
    <message>
        <source>The site gives no jobs, or too few have started to tell.</source>
        <translation>O centro não fornece trabalhos, ou iniciaram-se muito poucos para o dizer.</translation>
    </message>
    <message>
        <source>Half of the jobs wait less than %1, nine of ten less than %2. Jobs that still wait are counted.</source>
        <translation>Metade dos trabalhos espera menos do que %1, nove em dez menos do que %2. Contam-se os trabalhos que ainda esperam.</translation>
    </message>
    <message>
        <source>The site does not tell how busy its allocated GPUs are.</source>
        <translation>O centro não indica a ocupação das suas GPUs alocadas.</translation>
    </message>
    <message>
        <source>%1 allocated and not busy in this period.</source>
        <translation>%1 alocadas e não ocupadas neste período.</translation>
    </message>
    <message>
        <source>Age of the newest sample, at the source.</source>
        <translation>Idade da amostra mais recente, na fonte.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up.</source>
        <translation>GPUs alocadas, das que estão operacionais.</translation>
    </message>
    <message>
        <source>live</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>%1 installed, as the catalogue or the site has it</source>
        <translation>%1 instaladas, segundo o catálogo ou o centro</translation>
    </message>
    <message>
        <source>Nobody says how many GPUs there are.</source>
        <translation>Ninguém indica quantas GPUs existem.</translation>
    </message>
    <message>
        <source>Allocated GPUs of those that are up, over the last 24 hours.</source>
        <translation>GPUs alocadas, das que estão operacionais, nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>%1 asked for by jobs that could start now; held and dependent jobs are not counted.</source>
        <translation>%1 pedidas por trabalhos que poderiam iniciar agora; não se contam os retidos nem os dependentes.</translation>
    </message>
    <message>
        <source>The site does not tell which jobs wait.</source>
        <translation>O centro não indica que trabalhos esperam.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>No source yet. A Slurm REST service, a Prometheus or a page of metrics of the site would tell; a click adds one.</source>
        <translation>Ainda sem fonte. Um serviço Slurm REST, um Prometheus ou uma página de métricas do centro indicaria isto; um clique adiciona uma.</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>o que está na fila</translation>
    </message>
    <message>
        <source>A Slurm REST service, or files of accounting, would tell.</source>
        <translation>Um serviço Slurm REST, ou ficheiros de contabilização, indicaria isto.</translation>
    </message>
    <message>
        <source>how busy GPUs are</source>
        <translation>a ocupação das GPUs</translation>
    </message>
    <message>
        <source>A GPU exporter in a Prometheus would tell.</source>
        <translation>Um exportador de GPUs num Prometheus indicaria isto.</translation>
    </message>
    <message>
        <source>Of the second, a GPU exporter in a Prometheus.</source>
        <translation>Quanto à segunda, um exportador de GPUs num Prometheus.</translation>
    </message>
    <message>
        <source>Not told: %1.</source>
        <translation>Não indicado: %1.</translation>
    </message>
    <message>
        <source>Busy averaged over allocated GPU-time.</source>
        <translation>Ocupação média ao longo do tempo de GPU alocado.</translation>
    </message>
</context>
<context>
    <name>ff::FloorTable</name>
    <message>
        <source>The floor: GPUs of each factory by state</source>
        <translation>O parque: GPUs de cada fábrica por estado</translation>
    </message>
</context>
<context>
    <name>ff::Formatter</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>%1 H100</translation>
    </message>
    <message>
        <source>%1 GPU</source>
        <translation>%1 GPU</translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs</source>
        <comment>number of GPUs</comment>
        <translation>
            <numerusform>%1 GPU</numerusform>
            <numerusform>%1 GPUs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>of per cent</comment>
        <translation>%1 p.p.</translation>
    </message>
    <message>
        <source>H100-h</source>
        <comment>hours of H100-equivalent GPUs</comment>
        <translation>H100-h</translation>
    </message>
    <message>
        <source>GPU-h</source>
        <translation>GPU-h</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>H100</source>
        <comment>H100-equivalent GPUs</comment>
        <translation>H100</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>points</source>
        <comment>of per cent</comment>
        <translation>p.p.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes, as 9 h 40</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>an age, such as 12 s</comment>
        <translation>há %1</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>ddd, d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>Qt date format</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>Qt time format</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt date format</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>ff::FreshnessChips</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n em dia</numerusform>
            <numerusform>%n em dia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n em atraso</numerusform>
            <numerusform>%n em atraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreachable</source>
        <translation>
            <numerusform>%n inacessível</numerusform>
            <numerusform>%n inacessíveis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <comment>sources</comment>
        <translation>
            <numerusform>%n ainda não consultada</numerusform>
            <numerusform>%n ainda não consultadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources, by how fresh they are. Click for the list.</source>
        <translation>Fontes, segundo a sua atualidade. Clique para ver a lista.</translation>
    </message>
</context>
<context>
    <name>ff::FrozenBar</name>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Changes since the freeze</source>
        <translation>Alterações desde o congelamento</translation>
    </message>
    <message>
        <source>Marks it as the version that was handed out</source>
        <translation>Marca-o como a versão que foi entregue</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Voltar ao rascunho</translation>
    </message>
    <message>
        <source>Published report no. %1</source>
        <translation>Relatório publicado n.º %1</translation>
    </message>
    <message>
        <source>Frozen report no. %1</source>
        <translation>Relatório congelado n.º %1</translation>
    </message>
    <message>
        <source>, in place of no. %1</source>
        <translation>, em substituição do n.º %1</translation>
    </message>
    <message>
        <source>%1%2: the figures as they were kept.</source>
        <translation>%1%2: os valores tal como foram guardados.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>A comparar…</translation>
    </message>
</context>
<context>
    <name>ff::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
    <message>
        <source>Factory, state, page or action</source>
        <translation>Fábrica, país, página ou ação</translation>
    </message>
    <message>
        <source>Where to go</source>
        <translation>Para onde ir</translation>
    </message>
    <message>
        <source>page</source>
        <translation>página</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fábricas</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planeador</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Adicionar fonte</translation>
    </message>
    <message>
        <source>action</source>
        <translation>ação</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>antenna</source>
        <translation>antena</translation>
    </message>
    <message>
        <source>state</source>
        <translation>país</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
</context>
<context>
    <name>ff::HeatMap</name>
    <message>
        <source>Highest: %1. Lowest: %2.</source>
        <translation>Máximo: %1. Mínimo: %2.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
</context>
<context>
    <name>ff::HelpDialog</name>
    <message>
        <source>The pages of the rail, from the top</source>
        <translation>As páginas da barra lateral, a partir de cima</translation>
    </message>
    <message>
        <source>Go to a factory, a state or a page</source>
        <translation>Ir para uma fábrica, um país ou uma página</translation>
    </message>
    <message>
        <source>Alerts: what fires, what fired, the rules</source>
        <translation>Alertas: o que está ativo, o que disparou, as regras</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Back and forward</source>
        <translation>Recuar e avançar</translation>
    </message>
    <message>
        <source>From one control or chart to the next</source>
        <translation>De um controlo ou gráfico para o seguinte</translation>
    </message>
    <message>
        <source>On a table or chart: copy it, as a table and as a picture</source>
        <translation>Numa tabela ou gráfico: copiar, como tabela e como imagem</translation>
    </message>
    <message>
        <source>On a table or chart: save it as CSV</source>
        <translation>Numa tabela ou gráfico: guardar como CSV</translation>
    </message>
    <message>
        <source>On a table or chart: save it as a picture</source>
        <translation>Numa tabela ou gráfico: guardar como imagem</translation>
    </message>
    <message>
        <source>On a table or chart: its menu</source>
        <translation>Numa tabela ou gráfico: o seu menu</translation>
    </message>
    <message>
        <source>On a figure: how it was computed</source>
        <translation>Num valor: como foi calculado</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
    </message>
    <message>
        <source>Its figures as a table, and back</source>
        <translation>Os seus valores em tabela, e voltar</translation>
    </message>
    <message>
        <source>Copy it, as a table and as a picture</source>
        <translation>Copiar, como tabela e como imagem</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Arrastar</translation>
    </message>
    <message>
        <source>Zoom; with Shift pan, with Ctrl pick a span</source>
        <translation>Ampliar; com Shift deslocar, com Ctrl selecionar um intervalo</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+roda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Ampliar no ponteiro</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clique</translation>
    </message>
    <message>
        <source>Pin the values; on the legend, take a series away</source>
        <translation>Fixar os valores; na legenda, ocultar uma série</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Duplo clique</translation>
    </message>
    <message>
        <source>The whole period; on the legend, one series alone</source>
        <translation>Todo o período; na legenda, uma só série</translation>
    </message>
    <message>
        <source>About Factory Floor</source>
        <translation>Acerca do Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor %1</source>
        <translation>Factory Floor %1</translation>
    </message>
    <message>
        <source>Capacity and usage of Europe&apos;s AI Factories, from the sites&apos; own telemetry. Free software under the GNU General Public License, version 3.</source>
        <translation>Capacidade e uso das Fábricas de IA da Europa, a partir da telemetria dos próprios centros. Software livre sob a GNU General Public License, versão 3.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Along a chart over time</source>
        <translation>Ao longo de um gráfico temporal</translation>
    </message>
    <message>
        <source>On a chart over time</source>
        <translation>Num gráfico temporal</translation>
    </message>
    <message>
        <source>Save what the window shows as a view</source>
        <translation>Guardar o que a janela mostra como vista</translation>
    </message>
    <message>
        <source>The saved views</source>
        <translation>As vistas guardadas</translation>
    </message>
    <message>
        <source>In a table: sort by the column of the cell</source>
        <translation>Numa tabela: ordenar pela coluna da célula</translation>
    </message>
</context>
<context>
    <name>ff::Holder</name>
    <message>
        <source>Unattributed</source>
        <translation>Não imputado</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albânia</translation>
    </message>
    <message>
        <source>Alps (CSCS)</source>
        <translation>Alps (CSCS)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Áustria</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bósnia-Herzegovina</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgária</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suíça</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chéquia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemanha</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estónia</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grécia</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espanha</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>União</translation>
    </message>
    <message>
        <source>EUROPA consortium</source>
        <translation>Consórcio EUROPA</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlândia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>França</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croácia</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hungria</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islândia</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Itália</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Listenstaine</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Quénia</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituânia</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburgo</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Letónia</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldávia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedónia do Norte</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Baixos</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polónia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roménia</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Sérvia</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suécia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovénia</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslováquia</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquia</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrânia</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>União Europeia</translation>
    </message>
</context>
<context>
    <name>ff::HolderHead</name>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>presumido</translation>
    </message>
    <message>
        <source>granted %1</source>
        <translation>concedido: %1</translation>
    </message>
    <message>
        <source>used of it %1</source>
        <translation>do qual usado: %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>restante: %1</translation>
    </message>
    <message>
        <source>lapsed %1</source>
        <translation>caducado: %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pago: %1</translation>
    </message>
    <message>
        <source>entitled to %1 to date</source>
        <translation>direito até à data: %1</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>fundamento: %1</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder.</source>
        <translation>Contas que nenhuma regra associa a um titular.</translation>
    </message>
    <message>
        <source>No entitlement is known here.</source>
        <translation>Não se conhece aqui nenhum direito.</translation>
    </message>
    <message>
        <source>Used as payer where an entitlement is known: %1 of %2</source>
        <translation>Usado como pagador onde se conhece um direito: %1 de %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>the award to %1 on %2</source>
        <comment>account, system</comment>
        <translation>a concessão a %1 em %2</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Excluído, por não se conhecer o equivalente H100: %1.</translation>
    </message>
    <message>
        <source>Not counted here, since they cover other systems too: awards to %1.</source>
        <translation>Não contado aqui, por abranger também outros sistemas: concessões a %1.</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Do direito</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>holder, system</comment>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiário</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>como pagador</translation>
    </message>
</context>
<context>
    <name>ff::HolderPanel</name>
    <message>
        <source>%1.</source>
        <comment>the time of the burn-down</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Granted to %n accounts.</source>
        <translation>
            <numerusform>Concedido a %n conta.</numerusform>
            <numerusform>Concedido a %n contas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Burn-down</source>
        <translation>Evolução do saldo</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modos de acesso</translation>
    </message>
    <message>
        <source>Neither a grant nor an entitlement is known here.</source>
        <translation>Não se conhece aqui nenhuma concessão nem direito.</translation>
    </message>
    <message>
        <source>GPU-hours by access mode</source>
        <translation>Horas de GPU por modo de acesso</translation>
    </message>
    <message>
        <source>No usage in this period.</source>
        <translation>Sem uso neste período.</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>como pagador</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiário</translation>
    </message>
    <message>
        <source>None of the use that counts here was observed.</source>
        <translation>Nada do uso que aqui conta foi observado.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>restam %1</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clique para ver como foi calculado.</translation>
    </message>
</context>
<context>
    <name>ff::HolderPopup</name>
    <message>
        <source>Search a state</source>
        <translation>Procurar um país</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Os seus</translation>
    </message>
    <message>
        <source>With use in the period</source>
        <translation>Com uso no período</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos os países</translation>
    </message>
    <message>
        <source>The other states</source>
        <translation>Os outros países</translation>
    </message>
</context>
<context>
    <name>ff::KeptReports</name>
    <message>
        <source>No. %1, in place of no. %2</source>
        <translation>N.º %1, em substituição do n.º %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>publicado em %1</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>congelado em %1</translation>
    </message>
    <message>
        <source>None yet. “Freeze” keeps a report with its figures as they are, whatever happens to the data.</source>
        <translation>Ainda nenhum. «Congelar» conserva um relatório com os seus valores tal como estão, aconteça o que acontecer aos dados.</translation>
    </message>
    <message>
        <source>Frozen and published reports</source>
        <translation>Relatórios congelados e publicados</translation>
    </message>
    <message>
        <source>Frozen as report no. %1.</source>
        <translation>Congelado como relatório n.º %1.</translation>
    </message>
    <message>
        <source>Report no. %1 is published.</source>
        <translation>O relatório n.º %1 está publicado.</translation>
    </message>
</context>
<context>
    <name>ff::Legend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Uso efetivo</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocadas, não ocupadas</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alocadas, ocupação desconhecida</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponíveis</translation>
    </message>
</context>
<context>
    <name>ff::LiveSources</name>
    <message>
        <source>A token that is pasted is kept in the desktop&apos;s keychain; where that does not take it, in a file that only you can read.</source>
        <translation>Um token colado é guardado no porta-chaves do ambiente de trabalho; se este não o aceitar, num ficheiro que só pode ser lido por si.</translation>
    </message>
    <message>
        <source>There is no keychain of a desktop here (secret-tool is not installed, or no session runs), so a token that is pasted is kept in a file that only you can read (mode 0600), in the folder &quot;tokens&quot; of the configuration.</source>
        <translation>Aqui não há porta-chaves do ambiente de trabalho (secret-tool não está instalado ou não há nenhuma sessão), por isso um token colado é guardado num ficheiro que só pode ser lido por si (modo 0600), na pasta «tokens» da configuração.</translation>
    </message>
</context>
<context>
    <name>ff::MainWindow</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Factory Floor – simulated</source>
        <translation>Factory Floor – simulado</translation>
    </message>
</context>
<context>
    <name>ff::NeedForm</name>
    <message>
        <source>all at once</source>
        <translation>em simultâneo</translation>
    </message>
    <message>
        <source>not before</source>
        <translation>não antes de</translation>
    </message>
    <message>
        <source>ends by</source>
        <translation>termina até</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>&amp;GPUs at once</source>
        <translation>&amp;GPUs em simultâneo</translation>
    </message>
    <message>
        <source>&amp;Length of a run</source>
        <translation>&amp;Duração de uma execução</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Execuções</translation>
    </message>
    <message>
        <source>One after the other, or all at once</source>
        <translation>Uma após a outra, ou em simultâneo</translation>
    </message>
    <message>
        <source>GPU &amp;model</source>
        <translation>Mode&amp;lo de GPU</translation>
    </message>
    <message>
        <source>M&amp;emory of a GPU</source>
        <translation>Me&amp;mória de uma GPU</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>No mínimo</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>&amp;Início</translation>
    </message>
    <message>
        <source>Else it begins now</source>
        <translation>Caso contrário, começa agora</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Prazo</translation>
    </message>
    <message>
        <source>&amp;Share of</source>
        <translation>&amp;Quota de</translation>
    </message>
    <message>
        <source>Whose share the pilot spends</source>
        <translation>De quem é a quota que o projeto-piloto gasta</translation>
    </message>
    <message>
        <source>&amp;Access mode</source>
        <translation>Modo de &amp;acesso</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>Nível de &amp;confiança</translation>
    </message>
    <message>
        <source>How often a bound has to hold</source>
        <translation>Com que frequência um limite tem de se cumprir</translation>
    </message>
    <message>
        <source>First day of the pilot</source>
        <translation>Primeiro dia do projeto-piloto</translation>
    </message>
    <message>
        <source>Last day of the pilot</source>
        <translation>Último dia do projeto-piloto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>De ninguém</translation>
    </message>
</context>
<context>
    <name>ff::NoteDialog</name>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma nota</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>Alterar a nota</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>Qt date format</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cooling repaired; new scheduler settings …</source>
        <translation>Arrefecimento reparado; novas definições do escalonador …</translation>
    </message>
    <message>
        <source>&amp;When (%1)</source>
        <translation>&amp;Quando (%1)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message numerus="yes">
        <source>The note is too long: %n characters over.</source>
        <translation>
            <numerusform>A nota é demasiado longa: %n carácter a mais.</numerusform>
            <numerusform>A nota é demasiado longa: %n caracteres a mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who reads this cache sees it: write no names of people.</source>
        <translation>Todos os que leem esta cache a veem: não escreva nomes de pessoas.</translation>
    </message>
</context>
<context>
    <name>ff::NoteEditing</name>
    <message>
        <source>The note is kept. It is about %1, outside the period that is shown.</source>
        <translation>A nota foi guardada. Refere-se a %1, fora do período mostrado.</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Remover uma nota</translation>
    </message>
    <message>
        <source>Remove this note for good?</source>
        <translation>Remover definitivamente esta nota?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
</context>
<context>
    <name>ff::NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period. A note stands on the charts above, and goes with what is exported.</source>
        <translation>Ninguém escreveu uma nota sobre este período. Uma nota aparece nos gráficos acima e acompanha o que é exportado.</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>Adicionar nota…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Notes of this system in this period</source>
        <translation>Notas deste sistema neste período</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>ff::OpenViewDialog</name>
    <message>
        <source>Open a view</source>
        <translation>Abrir uma vista</translation>
    </message>
    <message>
        <source>Link to a view</source>
        <translation>Ligação para uma vista</translation>
    </message>
    <message>
        <source>&amp;Link that was sent to you</source>
        <translation>&amp;Ligação que lhe enviaram</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Ficheiro…</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vistas (*.toml)</translation>
    </message>
</context>
<context>
    <name>ff::OptionDetail</name>
    <message>
        <source>Expected from %1 to %2.</source>
        <translation>Previsto de %1 a %2.</translation>
    </message>
    <message>
        <source>With the bound it begins by %1 and ends by %2.</source>
        <translation>Segundo o limite, começa até %1 e termina até %2.</translation>
    </message>
    <message>
        <source>%1 H100-h</source>
        <translation>%1 H100-h</translation>
    </message>
    <message>
        <source>It costs %1.</source>
        <translation>Custa %1.</translation>
    </message>
    <message>
        <source>The share has %1 left this year before the pilot.</source>
        <translation>Restam %1 da quota este ano, antes do projeto-piloto.</translation>
    </message>
    <message>
        <source>What is shown of the option</source>
        <translation>O que se mostra da opção</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Free GPUs ahead</source>
        <translation>GPUs livres previstas</translation>
    </message>
    <message>
        <source>How good this is</source>
        <translation>Fiabilidade</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Cenários</translation>
    </message>
    <message>
        <source>partition %1</source>
        <translation>partição %1</translation>
    </message>
</context>
<context>
    <name>ff::OptionsModel</name>
    <message>
        <source>size unknown</source>
        <translation>tamanho desconhecido</translation>
    </message>
    <message>
        <source>%1 GPUs</source>
        <translation>%1 GPUs</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <translation>Limite a %1</translation>
    </message>
    <message>
        <source>Wait and runs, to %1</source>
        <translation>Espera e execuções, até %1</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina até</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Quota restante no fim</translation>
    </message>
    <message>
        <source>Why here</source>
        <translation>Porquê aqui</translation>
    </message>
</context>
<context>
    <name>ff::OverviewPage</name>
    <message>
        <source>%1, linked to %2</source>
        <comment>antenna</comment>
        <translation>%1, ligada a %2</translation>
    </message>
    <message>
        <source>least: %1, %2</source>
        <translation>menor: %1, %2</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taxa de alocação</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilização das GPUs alocadas</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocadas mas inativas</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressão da fila</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>O parque</translation>
    </message>
    <message>
        <source>Length of the bars</source>
        <translation>Comprimento das barras</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Two periods, or two systems, side by side</source>
        <translation>Dois períodos, ou dois sistemas, lado a lado</translation>
    </message>
    <message>
        <source>Who used it</source>
        <translation>Quem o usou</translation>
    </message>
    <message>
        <source>Share of GPU-hours by country</source>
        <translation>Quota de horas de GPU por país</translation>
    </message>
    <message>
        <source>Share of GPU-hours</source>
        <translation>Quota de horas de GPU</translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Não se observou uso por conta neste período.</translation>
    </message>
    <message numerus="yes">
        <source>%1 H100-equivalents in %n systems</source>
        <translation>
            <numerusform>%1 equivalentes H100 em %n sistema</numerusform>
            <numerusform>%1 equivalentes H100 em %n sistemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 GPUs in %n systems</source>
        <translation>
            <numerusform>%1 GPUs em %n sistema</numerusform>
            <numerusform>%1 GPUs em %n sistemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a known H100-equivalent: %1</source>
        <translation>
            <numerusform>%n sem equivalente H100 conhecido: %1</numerusform>
            <numerusform>%n sem equivalente H100 conhecido: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n whose GPUs are not counted: %1</source>
        <translation>
            <numerusform>%n cujas GPUs não são contadas: %1</numerusform>
            <numerusform>%n cujas GPUs não são contadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching the past…</source>
        <translation>a obter o histórico…</translation>
    </message>
    <message>
        <source>Union share</source>
        <translation>Quota da União</translation>
    </message>
    <message>
        <source>%1&apos;s share</source>
        <translation>Quota: %1</translation>
    </message>
    <message>
        <source>%1 H100-equivalents pending</source>
        <translation>%1 equivalentes H100 pedidos</translation>
    </message>
    <message>
        <source>%1 GPUs pending</source>
        <translation>%1 GPUs pedidas</translation>
    </message>
    <message>
        <source>now</source>
        <comment>after: 123 GPUs pending</comment>
        <translation>agora</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>after: 123 GPUs pending now</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Waits and pending GPUs are of %1 only. All other figures are of all users.</source>
        <translation>Esperas e GPUs pedidas referem-se apenas a: %1. Todos os outros valores são de todos os utilizadores.</translation>
    </message>
    <message>
        <source>Waits, pending GPUs and who used it are of %1 only. All other figures are of all users.</source>
        <translation>Esperas, GPUs pedidas e quem usou referem-se apenas a: %1. Todos os outros valores são de todos os utilizadores.</translation>
    </message>
    <message>
        <source>Of all users: the filter does not apply.</source>
        <translation>De todos os utilizadores: o filtro não se aplica.</translation>
    </message>
    <message>
        <source>as payer · share of capacity, tick: entitled to</source>
        <translation>como pagador · quota da capacidade, traço: direito</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiário</translation>
    </message>
    <message>
        <source>Share of capacity</source>
        <translation>Quota da capacidade</translation>
    </message>
    <message>
        <source>No system passes the filter.</source>
        <translation>Nenhum sistema corresponde ao filtro.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>View: table, cards, columns</source>
        <translation>Vista: tabela, cartões, colunas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartões</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colunas…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n systems shown</source>
        <translation>
            <numerusform>Sistemas mostrados: %1 de %n</numerusform>
            <numerusform>Sistemas mostrados: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>O que o mapa mostra</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Entitlement</source>
        <translation>Direito</translation>
    </message>
    <message>
        <source>▲▼: change on %1.</source>
        <comment>a period</comment>
        <translation>▲▼: variação face ao período %1.</translation>
    </message>
    <message>
        <source>Share of entitlement by country</source>
        <translation>Percentagem do direito por país</translation>
    </message>
    <message>
        <source>No country has an entitlement that is known here.</source>
        <translation>Nenhum país tem um direito conhecido aqui.</translation>
    </message>
</context>
<context>
    <name>ff::Page</name>
    <message>
        <source>All networks</source>
        <translation>Todas as redes</translation>
    </message>
    <message>
        <source>%1, as payer</source>
        <translation>%1, como pagador</translation>
    </message>
    <message>
        <source>%1, as beneficiary</source>
        <translation>%1, como beneficiário</translation>
    </message>
</context>
<context>
    <name>ff::PagesView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Páginas do relatório</translation>
    </message>
</context>
<context>
    <name>ff::PeriodDialog</name>
    <message>
        <source>With &amp;times of day</source>
        <translation>Com &amp;horas do dia</translation>
    </message>
    <message>
        <source>Custom period</source>
        <translation>Período personalizado</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o, this day included</source>
        <translation>&amp;Até, este dia incluído</translation>
    </message>
    <message>
        <source>T&amp;o, this time not included</source>
        <translation>&amp;Até, esta hora não incluída</translation>
    </message>
    <message>
        <source>The end has to be later than the beginning.</source>
        <translation>O fim tem de ser posterior ao início.</translation>
    </message>
    <message>
        <source>%1, %2 · clocks of %3</source>
        <comment>a period, its length, a time zone</comment>
        <translation>%1, %2 · hora de %3</translation>
    </message>
</context>
<context>
    <name>ff::PeriodNames</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este ano</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mês passado</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Trimestre passado</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Ano passado</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizado</translation>
    </message>
</context>
<context>
    <name>ff::Picture</name>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observado</translation>
    </message>
</context>
<context>
    <name>ff::PlannerPage</name>
    <message>
        <source>What the pilot needs</source>
        <translation>De que precisa o projeto-piloto</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>on the systems of the network above; period, state and access above do not apply here</source>
        <translation>nos sistemas da rede acima; período, país e acesso acima não se aplicam aqui</translation>
    </message>
    <message>
        <source>Systems where the pilot can run, best first</source>
        <translation>Sistemas onde o projeto-piloto pode ser executado, os melhores primeiro</translation>
    </message>
    <message>
        <source>&amp;Brief …</source>
        <translation>&amp;Ficha …</translation>
    </message>
    <message>
        <source>Writes the plan as a report, in every format, into a folder</source>
        <translation>Escreve o plano como relatório, em todos os formatos, numa pasta</translation>
    </message>
    <message>
        <source>Folder for the brief</source>
        <translation>Pasta para a ficha</translation>
    </message>
    <message>
        <source>The brief was saved as %1.</source>
        <translation>A ficha foi guardada como %1.</translation>
    </message>
    <message>
        <source>The queues of the last months are being replayed; this takes a few seconds the first time.</source>
        <translation>As filas dos últimos meses estão a ser reproduzidas; da primeira vez demora alguns segundos.</translation>
    </message>
    <message>
        <source>No system belongs to this network.</source>
        <translation>Nenhum sistema pertence a esta rede.</translation>
    </message>
    <message numerus="yes">
        <source>%n systems can serve it</source>
        <translation>
            <numerusform>%n sistema adequado</numerusform>
            <numerusform>%n sistemas adequados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
</context>
<context>
    <name>ff::PollLogPanel</name>
    <message>
        <source>Latency, ms</source>
        <translation>Latência, ms</translation>
    </message>
    <message>
        <source>Slowest, ms</source>
        <translation>A mais lenta, ms</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhada</translation>
    </message>
    <message>
        <source>Polls as a chart or one by one</source>
        <translation>Consultas em gráfico ou uma a uma</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>How much of the log</source>
        <translation>Quanto do registo</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dias</translation>
    </message>
    <message>
        <source>Latency of polls</source>
        <translation>Latência das consultas</translation>
    </message>
    <message>
        <source>No poll of this source is in the log.</source>
        <translation>Não há nenhuma consulta desta fonte no registo.</translation>
    </message>
    <message>
        <source>Polls one by one, the newest first</source>
        <translation>Consultas uma a uma, a mais recente primeiro</translation>
    </message>
    <message>
        <source>Copy or save the log of polls</source>
        <translation>Copiar ou guardar o registo de consultas</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Consultas</translation>
    </message>
    <message numerus="yes">
        <source>%n polls</source>
        <translation>
            <numerusform>%n consulta</numerusform>
            <numerusform>%n consultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhada</numerusform>
            <numerusform>%n falhadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::PreviewBar</name>
    <message>
        <source>Fit width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+wheel)</source>
        <translation>Reduzir (Ctrl+roda)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Larger (Ctrl+wheel)</source>
        <translation>Ampliar (Ctrl+roda)</translation>
    </message>
    <message>
        <source>Search in the report</source>
        <translation>Procurar no relatório</translation>
    </message>
    <message>
        <source>The report is being made</source>
        <translation>O relatório está a ser feito</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n ocorrência</numerusform>
            <numerusform>%n ocorrências</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 parts are read</source>
        <translation>Partes lidas: %1 de %2</translation>
    </message>
</context>
<context>
    <name>ff::Provenance</name>
    <message>
        <source>No report of the site&apos;s books lies wholly inside this time.</source>
        <translation>Nenhum relatório de totais do centro está inteiramente dentro deste período.</translation>
    </message>
    <message>
        <source>Samples of the time of the site&apos;s books were made of its accounting; they are not set beside the books.</source>
        <translation>As amostras do período dos totais do centro provêm da sua contabilização; não são comparadas com esses totais.</translation>
    </message>
    <message>
        <source>The site&apos;s books tell of some accounts only; samples, which know no accounts, are not set beside them.</source>
        <translation>Os totais do centro referem-se apenas a algumas contas; as amostras, que não conhecem contas, não são comparadas com eles.</translation>
    </message>
    <message>
        <source>The site&apos;s books cover %1 of this time; what is beside them is of the same time and accounts.</source>
        <translation>Os totais do centro cobrem %1 deste período; o que está ao lado é do mesmo período e das mesmas contas.</translation>
    </message>
    <message>
        <source>The samples of %1 of this time were made of the site&apos;s accounting, not measured: jobs and samples are compared over the rest.</source>
        <translation>As amostras de %1 deste período provêm da contabilização do centro e não foram medidas: trabalhos e amostras comparam-se no resto.</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>com %1</translation>
    </message>
    <message>
        <source>antennas: %1</source>
        <translation>antenas: %1</translation>
    </message>
    <message>
        <source>AI Factory</source>
        <translation>Fábrica de IA</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sistemas</translation>
    </message>
    <message>
        <source>Antenna</source>
        <translation>Antena</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informações</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Capacity from %1</source>
        <translation>Capacidade a partir de %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Débito</translation>
    </message>
    <message>
        <source>Share of %1</source>
        <translation>Quota: %1</translation>
    </message>
    <message>
        <source>not reached: too many still wait or gave up</source>
        <translation>não atingido: demasiados ainda esperam ou desistiram</translation>
    </message>
    <message>
        <source>start - eligible; p90 by Kaplan and Meier, with jobs that still wait, and those that were cancelled while they waited, as censored</source>
        <translation>início − elegível; p90 segundo Kaplan-Meier, com os trabalhos que ainda esperam, e os cancelados enquanto esperavam, como observações censuradas</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabalhos</translation>
    </message>
    <message>
        <source>held and dependent jobs, and those for a later time or a reservation, do not count; a waiting array counts with every task</source>
        <translation>não contam os trabalhos retidos e dependentes, nem os destinados a mais tarde ou a uma reserva; um array em espera conta com todas as suas tarefas</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>p90</source>
        <translation>p90</translation>
    </message>
    <message>
        <source>started</source>
        <translation>iniciados</translation>
    </message>
    <message>
        <source>still waiting, or gone without a start</source>
        <translation>ainda em espera, ou retirados sem início</translation>
    </message>
    <message>
        <source>Not observed</source>
        <translation>Não observado</translation>
    </message>
    <message>
        <source>Planned down: up to %1 GPUs</source>
        <translation>Indisponibilidade planeada: até %1 GPUs</translation>
    </message>
    <message>
        <source>account %1</source>
        <translation>conta %1</translation>
    </message>
    <message>
        <source>ancestor %1</source>
        <translation>conta ascendente %1</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>pattern %1</source>
        <translation>padrão %1</translation>
    </message>
    <message>
        <source>No access mode</source>
        <translation>Sem modo de acesso</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>presumido</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instaladas</translation>
    </message>
    <message>
        <source>available</source>
        <translation>disponíveis</translation>
    </message>
    <message>
        <source>allocatable</source>
        <translation>alocáveis</translation>
    </message>
    <message>
        <source>unknown number of %1</source>
        <translation>número desconhecido de %1</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidade</translation>
    </message>
    <message>
        <source>H100-equivalent GPUs</source>
        <translation>GPUs em equivalentes H100</translation>
    </message>
    <message>
        <source>physical GPUs</source>
        <translation>GPUs físicas</translation>
    </message>
    <message>
        <source>The sources show %1 GPUs (%2), federation.toml or the catalogue says %3: check which labels tell the GPUs apart, or the capacity there.</source>
        <translation>As fontes mostram %1 GPUs (%2), federation.toml ou o catálogo indica %3: verifique que etiquetas distinguem as GPUs, ou a capacidade aí indicada.</translation>
    </message>
    <message>
        <source>%1 GPUs are allocated of a capacity of %3 (%2): one of the two is wrong.</source>
        <translation>Há %1 GPUs alocadas para uma capacidade de %3 (%2): um dos dois valores está errado.</translation>
    </message>
    <message>
        <source>%1, as of %2: %3</source>
        <translation>%1, à data de %2: %3</translation>
    </message>
    <message>
        <source>%1; %2 of %3 GPUs</source>
        <translation>%1; %2 de %3 GPUs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>não medido</translation>
    </message>
    <message>
        <source>as the source gives it</source>
        <translation>tal como a fonte o dá</translation>
    </message>
    <message>
        <source>%1, the site&apos;s mean over all GPUs</source>
        <translation>%1, a média do centro sobre todas as GPUs</translation>
    </message>
    <message>
        <source>%1 of %2 systems have a source</source>
        <translation>%1 de %2 sistemas têm uma fonte</translation>
    </message>
    <message>
        <source>%1 The answer before it still holds.</source>
        <translation>%1 A resposta anterior continua válida.</translation>
    </message>
    <message>
        <source>The newest answer is older than 2.5 intervals.</source>
        <translation>A resposta mais recente tem mais de 2,5 intervalos.</translation>
    </message>
    <message>
        <source>No source is set up for this system.</source>
        <translation>Nenhuma fonte está configurada para este sistema.</translation>
    </message>
    <message>
        <source>No H100-equivalent is known for its GPUs.</source>
        <translation>Não se conhece o equivalente H100 das suas GPUs.</translation>
    </message>
    <message>
        <source>Its source tells how many GPUs there are and how busy they are, but not which are allocated.</source>
        <translation>A sua fonte indica quantas GPUs existem e a sua ocupação, mas não quais estão alocadas.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>a sample holds until the next one, and at most 2.5 intervals; after that it is a gap and never zero</source>
        <translation>uma amostra vale até à seguinte, e no máximo 2,5 intervalos; depois disso é uma lacuna e nunca zero</translation>
    </message>
    <message>
        <source>allocated / (capacity - down - planned down), never above 1</source>
        <translation>alocadas / (capacidade − indisponíveis − indisponibilidade planeada), nunca acima de 1</translation>
    </message>
    <message>
        <source>allocated</source>
        <translation>alocadas</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>capacidade</translation>
    </message>
    <message>
        <source>down</source>
        <translation>indisponíveis</translation>
    </message>
    <message>
        <source>planned down</source>
        <translation>indisponibilidade planeada</translation>
    </message>
    <message>
        <source>idle or down, not known</source>
        <translation>inativas ou indisponíveis, não se sabe</translation>
    </message>
    <message>
        <source>left out, since it does not tell what is allocated</source>
        <translation>excluído, por não indicar o que está alocado</translation>
    </message>
    <message>
        <source>busy averaged over allocated GPU-time</source>
        <translation>média da ocupação sobre o tempo de GPU alocado</translation>
    </message>
    <message>
        <source>busy and allocated</source>
        <translation>ocupadas e alocadas</translation>
    </message>
    <message>
        <source>allocated where busy is known</source>
        <translation>alocadas onde se conhece a ocupação</translation>
    </message>
    <message>
        <source>busy from</source>
        <translation>ocupação segundo</translation>
    </message>
    <message>
        <source>systems that tell it</source>
        <translation>sistemas que o indicam</translation>
    </message>
    <message>
        <source>(allocated - busy and allocated), summed over the time in which both were observed</source>
        <translation>(alocadas − ocupadas e alocadas), somado no tempo em que ambas foram observadas</translation>
    </message>
    <message>
        <source>of allocated</source>
        <translation>das GPUs alocadas</translation>
    </message>
    <message>
        <source>busy averaged over all GPUs; the source does not tell which are allocated</source>
        <translation>média da ocupação sobre todas as GPUs; a fonte não indica quais estão alocadas</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupadas</translation>
    </message>
    <message>
        <source>capacity where busy is known</source>
        <translation>capacidade onde se conhece a ocupação</translation>
    </message>
    <message>
        <source>pending GPUs x time limits / available GPUs; an upper bound, since limits exceed run times</source>
        <translation>GPUs pedidas pelos trabalhos em espera × tempos limite / GPUs disponíveis; um limite superior, pois os tempos limite excedem os de execução</translation>
    </message>
    <message>
        <source>pending GPUs x limits, mean</source>
        <translation>GPUs pedidas × tempos limite, média</translation>
    </message>
    <message>
        <source>available GPUs, mean</source>
        <translation>GPUs disponíveis, média</translation>
    </message>
    <message>
        <source>observed time / asked time, over all systems with a source, each weighed by its GPUs</source>
        <translation>tempo observado / tempo pedido, sobre todos os sistemas com fonte, cada um ponderado pelas suas GPUs</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>pedido</translation>
    </message>
    <message>
        <source>does not weigh in the coverage, since its capacity is not known</source>
        <translation>não pesa na cobertura, por não se conhecer a sua capacidade</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>device-hours x the site&apos;s units for a device-hour</source>
        <translation>horas de dispositivo × unidades do centro por hora de dispositivo</translation>
    </message>
    <message>
        <source>units for a device-hour</source>
        <translation>unidades por hora de dispositivo</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>concedido</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usado</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restante</translation>
    </message>
    <message>
        <source>lost at past resets</source>
        <translation>perdido em reposições anteriores</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>no rule maps these accounts</source>
        <translation>nenhuma regra associa estas contas</translation>
    </message>
    <message>
        <source>no account of this holder was used</source>
        <translation>nenhuma conta deste titular foi usada</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>%1 of %2: %3 capacity, %4</source>
        <translation>%1 de %2: capacidade %3, %4</translation>
    </message>
    <message>
        <source>period</source>
        <translation>período</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as payer</source>
        <translation>soma, sobre os trabalhos, de GPUs físicas × horas de execução dentro do período, como pagador</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period, as beneficiary</source>
        <translation>soma, sobre os trabalhos, de GPUs físicas × horas de execução dentro do período, como beneficiário</translation>
    </message>
    <message>
        <source>all GPU-hours</source>
        <translation>todas as horas de GPU</translation>
    </message>
    <message>
        <source>used as payer where an entitlement is known</source>
        <translation>usado como pagador onde se conhece um direito</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>use on systems without an entitlement</source>
        <translation>uso em sistemas sem direito</translation>
    </message>
    <message>
        <source>left out, since its GPUs have no H100-equivalent</source>
        <translation>excluído, por as suas GPUs não terem equivalente H100</translation>
    </message>
    <message>
        <source>GPU-hours used as payer / GPU-hours entitled to so far; entitlement = sum over time of its fraction x its base</source>
        <translation>horas de GPU usadas como pagador / horas de GPU de direito até à data; direito = soma no tempo da sua fração × a sua base</translation>
    </message>
    <message>
        <source>entitled to date</source>
        <translation>direito até à data</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>fundamento</translation>
    </message>
    <message>
        <source>jobs: time for which every job is known; samples: time they hold</source>
        <translation>trabalhos: tempo em que todos os trabalhos são conhecidos; amostras: tempo em que valem</translation>
    </message>
    <message>
        <source>granted - used by the awarded accounts and those below them, inside the awards - lapsed when an award ended</source>
        <translation>concedido − usado pelas contas com concessão e pelas que lhes estão abaixo, dentro das concessões − caducado no fim de uma concessão</translation>
    </message>
    <message>
        <source>no award is known: entitlement of the period - use as payer on systems with a known entitlement</source>
        <translation>não se conhece nenhuma concessão: direito do período − uso como pagador nos sistemas com direito conhecido</translation>
    </message>
    <message>
        <source>used beyond awards that ended</source>
        <translation>usado para além de concessões terminadas</translation>
    </message>
    <message>
        <source>use counts for the nearest account at or above it with an award in force, of several for the one that ends first</source>
        <translation>o uso conta para a conta mais próxima, a própria ou acima dela, com uma concessão em vigor; havendo várias, para a que termina primeiro</translation>
    </message>
    <message>
        <source>rate of the last 28 days</source>
        <translation>ritmo dos últimos 28 dias</translation>
    </message>
    <message>
        <source>too little was seen</source>
        <translation>observou-se muito pouco</translation>
    </message>
    <message>
        <source>runs out</source>
        <translation>esgota-se</translation>
    </message>
    <message>
        <source>too little of this time was seen</source>
        <translation>observou-se muito pouco deste período</translation>
    </message>
    <message>
        <source>A GPU-hour is a whole MI250X: two dies for an hour</source>
        <translation>Uma hora de GPU é uma MI250X inteira: dois dies durante uma hora</translation>
    </message>
    <message>
        <source>Whole nodes: 4 GPU-hours for a node and hour; from dies, so a lower bound where a job asks for fewer than eight</source>
        <translation>Nós inteiros: 4 horas de GPU por nó e hora; a partir dos dies, logo um limite inferior quando um trabalho pede menos de oito</translation>
    </message>
    <message>
        <source>max(cores / 8, memory / 64 GB, dies) x hours x 0.5; from dies alone, so a lower bound</source>
        <translation>max(núcleos / 8, memória / 64 GB, dies) × horas × 0,5; só a partir dos dies, logo um limite inferior</translation>
    </message>
    <message>
        <source>DeiC: below 40 % used after 6 months, the grant is cut automatically</source>
        <translation>DeiC: abaixo de 40 % de uso após 6 meses, a concessão é reduzida automaticamente</translation>
    </message>
    <message>
        <source>Whole nodes of 4 GH200; the quota is set anew each quarter and what is unused is lost</source>
        <translation>Nós inteiros de 4 GH200; o plafond é reposto em cada trimestre e o que não foi usado perde-se</translation>
    </message>
    <message>
        <source>GPUs x hours / 8</source>
        <translation>GPUs × horas / 8</translation>
    </message>
    <message>
        <source>The monthly quota is the total over the months of the grant; lower priority after it</source>
        <translation>O plafond mensal é o total dividido pelos meses da concessão; depois dele, prioridade mais baixa</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Não existe a rede «%1». São conhecidas: %2.</translation>
    </message>
    <message>
        <source>There is no system “%1”. Known are: %2.</source>
        <translation>Não existe o sistema «%1». São conhecidos: %2.</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Não existe o titular «%1». São conhecidos: %2.</translation>
    </message>
    <message>
        <source>There is no access mode “%1”. Known are: %2.</source>
        <translation>Não existe o modo de acesso «%1». São conhecidos: %2.</translation>
    </message>
    <message>
        <source>There is no GPU model “%1”. Known are: %2.</source>
        <translation>Não existe o modelo de GPU «%1». São conhecidos: %2.</translation>
    </message>
    <message>
        <source>The number of GPUs has to be from 1 to %1; it is %2.</source>
        <translation>O número de GPUs tem de estar entre 1 e %1; é %2.</translation>
    </message>
    <message>
        <source>The hours of a run have to be above 0 and at most %1.</source>
        <translation>As horas de uma execução têm de ser superiores a 0 e no máximo %1.</translation>
    </message>
    <message>
        <source>The number of runs has to be from 1 to %1; it is %2.</source>
        <translation>O número de execuções tem de estar entre 1 e %1; é %2.</translation>
    </message>
    <message>
        <source>The memory of a GPU has to be above 0 GB.</source>
        <translation>A memória de uma GPU tem de ser superior a 0 GB.</translation>
    </message>
    <message>
        <source>The confidence has to be above 0.5 and below 0.999.</source>
        <translation>O nível de confiança tem de ser superior a 0,5 e inferior a 0,999.</translation>
    </message>
    <message>
        <source>The deadline %1 is not after %2, the time of the plan.</source>
        <translation>O prazo %1 não é posterior a %2, a data do plano.</translation>
    </message>
    <message>
        <source>From %1 to the deadline %2 there are %3 h, but the runs alone take %4 h.</source>
        <translation>De %1 até ao prazo %2 há %3 h, mas só as execuções demoram %4 h.</translation>
    </message>
    <message>
        <source>It has %1 GPUs of the kind asked for; the pilot needs %2 at once.</source>
        <translation>Tem %1 GPUs do tipo pedido; o projeto-piloto precisa de %2 em simultâneo.</translation>
    </message>
    <message>
        <source>It has no %1.</source>
        <translation>Não tem %1.</translation>
    </message>
    <message>
        <source>None of its GPUs is known to have %1 GB of memory.</source>
        <translation>De nenhuma das suas GPUs se sabe que tenha %1 GB de memória.</translation>
    </message>
    <message>
        <source>How many GPUs it has is not known, and no job of it was seen.</source>
        <translation>Não se sabe quantas GPUs tem, e não se observou nenhum trabalho seu.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and samples of free GPUs and of the queue show only %1 of the %2 starts that a bound needs.</source>
        <translation>Sem limite: não se conhece nenhum trabalho seu, e as amostras de GPUs livres e da fila mostram apenas %1 dos %2 inícios de que um limite precisa.</translation>
    </message>
    <message>
        <source>No bound: no job of it is known, and the bound from samples held for only %1 of %2 tries of the last 90 days.</source>
        <translation>Sem limite: não se conhece nenhum trabalho seu, e o limite a partir de amostras cumpriu-se em apenas %1 de %2 tentativas dos últimos 90 dias.</translation>
    </message>
    <message>
        <source>No bound: neither jobs nor free GPUs and the depth of the queue were seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Sem limite: não se observaram trabalhos, nem GPUs livres e a profundidade da fila. As esperas exigem registos de trabalhos, da contabilização do Slurm ou de ficheiros.</translation>
    </message>
    <message>
        <source>Not enough jobs seen for a bound: %1 of %2 in the last 90 days.</source>
        <translation>Poucos trabalhos observados para um limite: %1 de %2 nos últimos 90 dias.</translation>
    </message>
    <message>
        <source>No bound: over the last 90 days it held for only %1 of %2 jobs.</source>
        <translation>Sem limite: nos últimos 90 dias cumpriu-se em apenas %1 de %2 trabalhos.</translation>
    </message>
    <message>
        <source>No bound: no job of it was seen. Waits need job records, from Slurm&apos;s accounting or from files.</source>
        <translation>Sem limite: não se observou nenhum trabalho seu. As esperas exigem registos de trabalhos, da contabilização do Slurm ou de ficheiros.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: too few of this size were seen.</source>
        <translation>Refere-se a trabalhos de todos os tamanhos: observaram-se muito poucos deste tamanho.</translation>
    </message>
    <message>
        <source>From samples: no job of it is known. The bound follows from free GPUs and the depth of the queue, and is wider than one from jobs; it held for %1 of %2 tries of the last 90 days.</source>
        <translation>A partir de amostras: não se conhece nenhum trabalho seu. O limite resulta das GPUs livres e da profundidade da fila, e é mais largo do que um baseado em trabalhos; cumpriu-se em %1 de %2 tentativas dos últimos 90 dias.</translation>
    </message>
    <message>
        <source>The %1 bound held for %2 of %3 jobs in the last 90 days.</source>
        <translation>O limite a %1 cumpriu-se em %2 de %3 trabalhos nos últimos 90 dias.</translation>
    </message>
    <message>
        <source>The median bound was %1 times that of the published method (QBETS).</source>
        <translation>O limite mediano foi %1 vezes o do método publicado (QBETS).</translation>
    </message>
    <message>
        <source>Extrapolated: the largest job seen had %1 GPUs.</source>
        <translation>Extrapolado: o maior trabalho observado tinha %1 GPUs.</translation>
    </message>
    <message>
        <source>It may end after the deadline: with the %1 bound of its waits it ends on %2.</source>
        <translation>Pode terminar depois do prazo: com o limite a %1 das suas esperas, termina em %2.</translation>
    </message>
    <message>
        <source>The share has %1 GPU-h left this year, %2 too few.</source>
        <translation>Restam %1 GPU-h da quota este ano; faltam %2.</translation>
    </message>
    <message>
        <source>A run is expected to wait %1; the %2 bound is %3.</source>
        <translation>Prevê-se que uma execução espere %1; o limite a %2 é %3.</translation>
    </message>
    <message>
        <source>The %1 bound of a run&apos;s wait is %2.</source>
        <translation>O limite a %1 da espera de uma execução é %2.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 from %2 on</source>
        <translation>%1 a partir de %2</translation>
    </message>
    <message>
        <source>Access modes: %1.</source>
        <translation>Modos de acesso: %1.</translation>
    </message>
    <message>
        <source>Of unknown size or decision time: %1.</source>
        <translation>De tamanho ou prazo de decisão desconhecido: %1.</translation>
    </message>
    <message>
        <source>Not for a pilot of this size or length: %1.</source>
        <translation>Não para um projeto-piloto deste tamanho ou duração: %1.</translation>
    </message>
    <message>
        <source>Free GPUs are not predicted: that takes 14 days of samples of which GPUs are allocated; %1 h were seen.</source>
        <translation>Não se preveem GPUs livres: isso requer 14 dias de amostras de que GPUs estão alocadas; observaram-se %1 h.</translation>
    </message>
    <message>
        <source>In these days the expected number of free GPUs has no room for a run of the pilot.</source>
        <translation>Nestes dias, o número previsto de GPUs livres não dá lugar a uma execução do projeto-piloto.</translation>
    </message>
    <message>
        <source>By the expected number of free GPUs a run has room from %1 on. A queue may take it first.</source>
        <translation>Segundo o número previsto de GPUs livres, há lugar para uma execução a partir de %1. Uma fila pode ocupá-lo antes.</translation>
    </message>
    <message>
        <source>Learned from %1 h of samples; hours of maintenance are left out, and what is announced is taken off.</source>
        <translation>Aprendido a partir de %1 h de amostras; as horas de manutenção são excluídas, e o que está anunciado é descontado.</translation>
    </message>
    <message>
        <source>Tried on the past from %1 days: the 90 % band held %2 of the hours and the 50 % band %3; the error (pinball loss) was %4 times that of “as in the same hour a week before”.</source>
        <translation>Testado no histórico a partir de %1 dias de início: a banda de 90 % conteve %2 das horas e a de 50 %, %3; o erro (pinball loss) foi %4 vezes o de «como na mesma hora da semana anterior».</translation>
    </message>
    <message>
        <source>all of it is by design</source>
        <translation>tudo se deve ao modo de contagem</translation>
    </message>
    <message>
        <source>%1 remain beside what is by design</source>
        <translation>restam %1 além do que se deve ao modo de contagem</translation>
    </message>
    <message>
        <source>no cause is known; compare accounts and days</source>
        <translation>não se conhece a causa; compare contas e dias</translation>
    </message>
    <message>
        <source>idle reservations: sreport charges %1 of reserved, idle GPUs to their account; jobs do not have them</source>
        <translation>reservas inativas: o sreport debita à conta da reserva %1 de GPUs reservadas e inativas; os trabalhos não as têm</translation>
    </message>
    <message>
        <source>gaps: samples cover %1 of the time, the longest gap is %2</source>
        <translation>lacunas: as amostras cobrem %1 do tempo, a maior lacuna é de %2</translation>
    </message>
    <message>
        <source>reserved GPUs may be counted as allocated by the site&apos;s exporter</source>
        <translation>o exportador do centro pode contar GPUs reservadas como alocadas</translation>
    </message>
    <message>
        <source>jobs are known for %1 of the time only; import or poll the rest</source>
        <translation>só se conhecem trabalhos em %1 do tempo; importe ou consulte o resto</translation>
    </message>
    <message>
        <source>units: one is %1 times the other, as if one counted dies and the other GPUs</source>
        <translation>unidades: um é %1 vezes o outro, como se um contasse dies e o outro GPUs</translation>
    </message>
    <message>
        <source>sreport charges GPUs that stand idle in a reservation to its account; no job had them</source>
        <translation>o sreport debita à conta de uma reserva as GPUs que nela estão inativas; nenhum trabalho as teve</translation>
    </message>
    <message>
        <source>sreport counts a MIG slice as a GPU and no shares of GPUs; here each counts as its part of a GPU</source>
        <translation>o sreport conta uma fatia MIG como uma GPU e não conta frações de GPUs; aqui cada uma conta como a sua parte de uma GPU</translation>
    </message>
    <message>
        <source>the GPUs of a suspended job stay bound and count; sacct&apos;s elapsed time leaves them out</source>
        <translation>as GPUs de um trabalho suspenso continuam ocupadas por ele e contam; o tempo decorrido segundo o sacct não o inclui</translation>
    </message>
    <message>
        <source>|first - second| / the larger of the two</source>
        <translation>|primeiro − segundo| / o maior dos dois</translation>
    </message>
    <message>
        <source>jobs+samples</source>
        <translation>trabalhos e amostras</translation>
    </message>
    <message>
        <source>more than 1 % apart is flagged</source>
        <translation>assinala-se uma diferença superior a 1 %</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>os totais do centro</translation>
    </message>
    <message>
        <source>likely cause</source>
        <translation>causa provável</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>ficheiros importados</translation>
    </message>
    <message>
        <source>integral over the period of the GPUs allocated to the accounts</source>
        <translation>integral, sobre o período, das GPUs alocadas às contas</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x the factor of their model x wall hours inside the period</source>
        <translation>soma, sobre os trabalhos, de GPUs físicas × fator do seu modelo × horas de execução dentro do período</translation>
    </message>
    <message>
        <source>sum over jobs of physical GPUs x wall hours inside the period</source>
        <translation>soma, sobre os trabalhos, de GPUs físicas × horas de execução dentro do período</translation>
    </message>
    <message>
        <source>GPU-seconds</source>
        <translation>GPU-segundos</translation>
    </message>
    <message>
        <source>the rules of attribution in force at the time of use</source>
        <translation>as regras de imputação em vigor no momento do uso</translation>
    </message>
    <message>
        <source>as the site charges it</source>
        <translation>tal como o centro o debita</translation>
    </message>
    <message>
        <source>allocation rate</source>
        <translation>taxa de alocação</translation>
    </message>
    <message>
        <source>utilisation (of allocated)</source>
        <translation>utilização (das GPUs alocadas)</translation>
    </message>
    <message>
        <source>queue pressure</source>
        <translation>pressão da fila</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>wait</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>horas de GPU</translation>
    </message>
    <message>
        <source>share of entitlement</source>
        <translation>percentagem do direito</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>margem</translation>
    </message>
    <message>
        <source>site units</source>
        <translation>unidades do centro</translation>
    </message>
    <message>
        <source>reconciliation</source>
        <translation>reconciliação</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>system</source>
        <translation>sistema</translation>
    </message>
    <message>
        <source>The runs begin later: the bound does not know the queue of then, and single weeks may differ. It was judged as stated seven days before each job.</source>
        <translation>As execuções começam mais tarde: o limite não conhece a fila dessa altura, e semanas isoladas podem diferir. Foi avaliado tal como indicado sete dias antes de cada trabalho.</translation>
    </message>
    <message>
        <source>The time of the plan, %1, is in the future: nothing is known of it yet.</source>
        <translation>O momento do plano, %1, está no futuro: ainda nada se sabe dele.</translation>
    </message>
    <message>
        <source>Maintenance of %1 GPUs: %2</source>
        <translation>Manutenção de %1 GPUs: %2</translation>
    </message>
    <message>
        <source>Reservation of %1 GPUs: %2</source>
        <translation>Reserva de %1 GPUs: %2</translation>
    </message>
    <message>
        <source>Maintenance of all GPUs: %1</source>
        <translation>Manutenção de todas as GPUs: %1</translation>
    </message>
    <message>
        <source>Reservation of all GPUs: %1</source>
        <translation>Reserva de todas as GPUs: %1</translation>
    </message>
    <message>
        <source>%1 (told by the site).</source>
        <translation>%1 (indicado pelo centro).</translation>
    </message>
    <message>
        <source>%1 (from federation.toml).</source>
        <translation>%1 (de federation.toml).</translation>
    </message>
    <message>
        <source>The one over jobs of all sizes does not do either: it held for %1 of %2.</source>
        <translation>O limite para trabalhos de todos os tamanhos também não serve: cumpriu-se em %1 de %2 trabalhos.</translation>
    </message>
    <message>
        <source>The runs begin later: bounds were judged as stated seven days before each job.</source>
        <translation>As execuções começam mais tarde: os limites foram avaliados tal como indicados sete dias antes de cada trabalho.</translation>
    </message>
    <message>
        <source>It is of jobs of all sizes: the bound for this size held for only %1 of its jobs, and %2 are asked for.</source>
        <translation>Refere-se a trabalhos de todos os tamanhos: o limite para este tamanho cumpriu-se em apenas %1 dos seus trabalhos, quando se exigem %2.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>E mais %1.</translation>
    </message>
    <message>
        <source>time observed / time asked for, over the systems that the use can come from</source>
        <translation>tempo observado / tempo pedido, sobre os sistemas de que o uso pode vir</translation>
    </message>
    <message>
        <source>Waits for its first sample</source>
        <translation>À espera da primeira amostra</translation>
    </message>
    <message>
        <source>Before the first sample</source>
        <translation>Antes da primeira amostra</translation>
    </message>
    <message>
        <source>Waits for its first poll.</source>
        <translation>À espera da primeira consulta.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for all runs at once. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstáculo: %1 Restam GPUs insuficientes para todas as execuções em simultâneo. O início e o fim têm-no em conta; o limite de espera não.</translation>
    </message>
    <message>
        <source>In its way: %1 That leaves too few GPUs for a run. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstáculo: %1 Restam GPUs insuficientes para uma execução. O início e o fim têm-no em conta; o limite de espera não.</translation>
    </message>
    <message>
        <source>The start %1 is not before the deadline %2. Let it begin earlier, or choose a later deadline.</source>
        <translation>O início %1 não é anterior ao prazo %2. Antecipe o início ou escolha um prazo posterior.</translation>
    </message>
    <message>
        <source>allocated but idle</source>
        <translation>alocadas mas inativas</translation>
    </message>
    <message>
        <source>busy (of all GPUs)</source>
        <translation>ocupação de todas as GPUs</translation>
    </message>
    <message>
        <source>In its way: %1 That may leave too few GPUs of the kind asked for. Start and end allow for it; the bound of the wait does not.</source>
        <translation>Obstáculo: %1 Podem restar GPUs insuficientes do tipo pedido. O início e o fim têm-no em conta; o limite de espera não.</translation>
    </message>
    <message>
        <source>Extrapolated: the longest time limit of a job seen was %1.</source>
        <translation>Extrapolado: o maior limite de tempo de um trabalho observado era %1.</translation>
    </message>
    <message>
        <source>%1 by %2 at the latest (cut-off by %3)</source>
        <translation>%1, o mais tardar em %2 (data-limite: %3 o mais tardar)</translation>
    </message>
    <message>
        <source>%1 from %2 on (cut-off %3)</source>
        <translation>%1 a partir de %2 (data-limite: %3)</translation>
    </message>
</context>
<context>
    <name>ff::QualityPane</name>
    <message>
        <source>How often wait bounds held in the last 90 days, by size</source>
        <translation>Com que frequência os limites de espera se cumpriram nos últimos 90 dias, por tamanho</translation>
    </message>
    <message>
        <source>Jobs that waited longest beyond their bound</source>
        <translation>Trabalhos que mais excederam o seu limite de espera</translation>
    </message>
    <message>
        <source>Why not “sbatch --test-only”? Slurm’s own estimate simulates the queue of the moment and knows nothing of jobs that come later. Read as an upper bound it held for 53 % of 53 jobs on Cedar and for 10 % of 58 jobs on Narval (waits of a public data set).</source>
        <translation>Porque não «sbatch --test-only»? A estimativa do próprio Slurm simula a fila do momento e nada sabe dos trabalhos que chegam depois. Lida como limite superior, cumpriu-se em 53 % de 53 trabalhos no Cedar e em 10 % de 58 trabalhos no Narval (esperas de um conjunto de dados público).</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cumpridos</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Limite mediano</translation>
    </message>
    <message>
        <source>QBETS bound</source>
        <translation>Limite QBETS</translation>
    </message>
    <message>
        <source>Worst misses</source>
        <translation>Piores falhas</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
</context>
<context>
    <name>ff::Rail</name>
    <message>
        <source>Overview</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Factories</source>
        <translation>Fábricas</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quotas</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planeador</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>Saved views (Ctrl+D saves what the window shows)</source>
        <translation>Vistas guardadas (Ctrl+D guarda o que a janela mostra)</translation>
    </message>
</context>
<context>
    <name>ff::ReliabilityChart</name>
    <message>
        <source>Promised and observed</source>
        <translation>Prometido e observado</translation>
    </message>
    <message>
        <source>No bound of the last 90 days can be judged.</source>
        <translation>Nenhum limite dos últimos 90 dias pode ser avaliado.</translation>
    </message>
    <message>
        <source>promised %1, observed %2</source>
        <translation>prometido %1, observado %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>prometido</translation>
    </message>
</context>
<context>
    <name>ff::Report</name>
    <message>
        <source>Not seen</source>
        <translation>Não observado</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabela %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>The data are in the annex.</source>
        <translation>Os seus dados constam do anexo.</translation>
    </message>
    <message>
        <source>Data of figure %1. %2</source>
        <translation>Dados da figura %1. %2</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Sinais:</translation>
    </message>
    <message>
        <source>Annex: data of the figures</source>
        <translation>Anexo: dados das figuras</translation>
    </message>
    <message>
        <source>A colon stands for what was not seen.</source>
        <translation>Dois pontos indicam o que não foi observado.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>Situação do relatório</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Basis of the entitlements</source>
        <translation>Fundamento dos direitos</translation>
    </message>
    <message>
        <source>Rules of attribution</source>
        <translation>Regras de imputação</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Elaborado</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Every figure of the report</source>
        <translation>Todos os valores do relatório</translation>
    </message>
    <message>
        <source>Bounds of the last 90 days</source>
        <translation>Limites dos últimos 90 dias</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>GPUs of a job</source>
        <translation>GPUs por trabalho</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabalhos</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Cumpridos</translation>
    </message>
    <message>
        <source>Median bound</source>
        <translation>Limite mediano</translation>
    </message>
    <message>
        <source>Median of the published method</source>
        <translation>Mediana do método publicado</translation>
    </message>
    <message>
        <source>No job of these systems was seen.</source>
        <translation>Não se observou nenhum trabalho destes sistemas.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Promised and observed</source>
        <translation>Prometido e observado</translation>
    </message>
    <message>
        <source>How often bounds held that were to hold for a part of the jobs.</source>
        <translation>Com que frequência se cumpriram limites que deviam cumprir-se para uma parte dos trabalhos.</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>como prometido</translation>
    </message>
    <message>
        <source>The worst misses of these days</source>
        <translation>As piores falhas destes dias</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Entrada na fila</translation>
    </message>
    <message>
        <source>GPUs</source>
        <translation>GPUs</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Esperou</translation>
    </message>
    <message>
        <source>No job waited longer than its bound.</source>
        <translation>Nenhum trabalho esperou mais do que o seu limite.</translation>
    </message>
    <message>
        <source>How good the bounds were</source>
        <translation>Qualidade dos limites</translation>
    </message>
    <message>
        <source>nobody’s</source>
        <translation>de ninguém</translation>
    </message>
    <message>
        <source>Pilot brief: %1</source>
        <translation>Ficha do projeto-piloto: %1</translation>
    </message>
    <message>
        <source>What the pilot needs</source>
        <translation>De que precisa o projeto-piloto</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>GPU models</source>
        <translation>Modelos de GPU</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>Memory of a GPU</source>
        <translation>Memória por GPU</translation>
    </message>
    <message>
        <source>at least %1 GB</source>
        <translation>pelo menos %1 GB</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Share that it spends</source>
        <translation>Quota que gasta</translation>
    </message>
    <message>
        <source>Confidence of the bounds</source>
        <translation>Nível de confiança dos limites</translation>
    </message>
    <message>
        <source>Where it can run</source>
        <translation>Onde pode ser executado</translation>
    </message>
    <message>
        <source>Options, best first</source>
        <translation>Opções, as melhores primeiro</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Espera prevista</translation>
    </message>
    <message>
        <source>Bound of the wait</source>
        <translation>Limite da espera</translation>
    </message>
    <message>
        <source>Ends by</source>
        <translation>Termina até</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>H100-hours</source>
        <translation>Horas de H100</translation>
    </message>
    <message>
        <source>Share left after</source>
        <translation>Quota restante no fim</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>No system was asked for.</source>
        <translation>Não foi pedido nenhum sistema.</translation>
    </message>
    <message>
        <source>Free GPUs in the next 14 days</source>
        <translation>GPUs livres nos próximos 14 dias</translation>
    </message>
    <message>
        <source>Of no option enough samples were seen to predict free GPUs.</source>
        <translation>Para nenhuma opção se observaram amostras suficientes para prever as GPUs livres.</translation>
    </message>
    <message>
        <source>Free GPUs ahead: %1</source>
        <translation>GPUs livres previstas: %1</translation>
    </message>
    <message>
        <source>Free GPUs every six hours: the number that is expected, and bands that hold half and nine tenths of the hours.</source>
        <translation>GPUs livres de seis em seis horas: o número previsto e bandas que contêm metade e nove décimos das horas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>less in %1 of the hours</source>
        <translation>menos em %1 das horas</translation>
    </message>
    <message>
        <source>Ways to get access</source>
        <translation>Formas de obter acesso</translation>
    </message>
    <message>
        <source>What was assumed</source>
        <translation>O que se presumiu</translation>
    </message>
    <message>
        <source>A bound is a promise over many jobs: of a hundred runs like this one about as many wait longer as the confidence leaves.</source>
        <translation>Um limite é uma promessa sobre muitos trabalhos: de cem execuções como esta, esperam mais tempo aproximadamente tantas quantas o nível de confiança deixa de fora.</translation>
    </message>
    <message>
        <source>The pilot is taken to be submitted by an account that is new on the system, with the length of a run as its time limit, to the partition with the shortest bound.</source>
        <translation>Presume-se que o projeto-piloto é submetido por uma conta nova no sistema, com a duração de uma execução como tempo limite, à partição com o limite de espera mais curto.</translation>
    </message>
    <message>
        <source>Runs one after the other wait anew each time; the end with confidence adds up their bounds and is thus cautious.</source>
        <translation>Execuções sucessivas esperam de novo de cada vez; o fim com esse nível de confiança soma os seus limites e é por isso prudente.</translation>
    </message>
    <message>
        <source>Nothing is known of priorities, of limits of a project, and of what a site changes after the time of the plan.</source>
        <translation>Nada se sabe de prioridades, de limites de um projeto, nem do que um centro altere depois da data do plano.</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h</source>
        <translation>%1 GPUs durante %2 h</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs at once</source>
        <translation>%1 GPUs durante %2 h, %3 execuções em simultâneo</translation>
    </message>
    <message>
        <source>%1 GPUs for %2 h, %3 runs one after the other</source>
        <translation>%1 GPUs durante %2 h, %3 execuções sucessivas</translation>
    </message>
    <message>
        <source>jobs that arrived later</source>
        <translation>trabalhos que chegaram depois</translation>
    </message>
    <message>
        <source>samples that arrived later</source>
        <translation>amostras que chegaram depois</translation>
    </message>
    <message>
        <source>totals that a site stated anew</source>
        <translation>totais que um centro retificou</translation>
    </message>
    <message>
        <source>a rule that changed</source>
        <translation>uma regra que mudou</translation>
    </message>
    <message>
        <source>capacity that was corrected</source>
        <translation>capacidade que foi corrigida</translation>
    </message>
    <message>
        <source>another version of the program</source>
        <translation>outra versão do programa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>não observado</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>pouco observado</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>b: break in the series (the capacity changed)</source>
        <translation>b: quebra na série (a capacidade mudou)</translation>
    </message>
    <message>
        <source>e: estimated (the entitlement is not agreed)</source>
        <translation>e: estimado (o direito não está acordado)</translation>
    </message>
    <message>
        <source>p: provisional (the period has not ended)</source>
        <translation>p: provisório (o período não terminou)</translation>
    </message>
    <message>
        <source>u: less than 95 % of the period was seen</source>
        <translation>u: observou-se menos de 95 % do período</translation>
    </message>
    <message>
        <source>colon: not available</source>
        <translation>dois pontos: não disponível</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Rascunho</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>%1, report no. %2 in place of no. %3</source>
        <translation>%1, relatório n.º %2 em substituição do n.º %3</translation>
    </message>
    <message>
        <source>%1, report no. %2</source>
        <translation>%1, relatório n.º %2</translation>
    </message>
    <message>
        <source>Provisional: the period has not ended. The figures are those up to the day of the report.</source>
        <translation>Provisório: o período não terminou. Os valores são os apurados até ao dia do relatório.</translation>
    </message>
    <message>
        <source>Nothing is known of this period: no source was observed in it, and no accounting of it was imported.</source>
        <translation>Nada se sabe deste período: nenhuma fonte foi observada nele, nem foi importada a sua contabilização.</translation>
    </message>
    <message>
        <source>Data up to</source>
        <translation>Dados até</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-hours</source>
        <translation>horas de GPU em equivalentes H100</translation>
    </message>
    <message>
        <source>hours of physical GPUs</source>
        <translation>horas de GPUs físicas</translation>
    </message>
    <message>
        <source>Sections left out</source>
        <translation>Secções omitidas</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Há um ano</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>Desde o início do ano</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Awards that touch the period</source>
        <translation>Concessões que abrangem o período</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acesso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Runs out</source>
        <translation>Esgota-se em</translation>
    </message>
    <message>
        <source>No award of this period is known.</source>
        <translation>Não se conhece nenhuma concessão deste período.</translation>
    </message>
    <message>
        <source>What is left of %1 on %2</source>
        <translation>O que resta de %1 em %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Straight line to the end</source>
        <translation>Linha reta até ao fim</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it runs out on %1.</source>
        <translation>Ao ritmo dos últimos 28 dias, esgota-se em %1.</translation>
    </message>
    <message>
        <source>Half started within</source>
        <translation>Metade iniciou-se em</translation>
    </message>
    <message>
        <source>Nine of ten started within</source>
        <translation>Nove em dez iniciaram-se em</translation>
    </message>
    <message>
        <source>Waits by system</source>
        <translation>Esperas por sistema</translation>
    </message>
    <message>
        <source>From the time at which a job could start to its start. Jobs that still wait, or were cancelled while they waited, count as longer than that.</source>
        <translation>Do momento em que um trabalho podia iniciar até ao seu início. Os trabalhos que ainda esperam, ou foram cancelados enquanto esperavam, contam como esperas mais longas do que isso.</translation>
    </message>
    <message>
        <source>No wait was seen.</source>
        <translation>Não se observou nenhuma espera.</translation>
    </message>
    <message>
        <source>no entitlement is known</source>
        <translation>não se conhece nenhum direito</translation>
    </message>
    <message>
        <source>No use of this holder was seen.</source>
        <translation>Não se observou uso deste titular.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems, entitled to %2 of their capacity: place %3 of %4.</source>
        <translation>%1 do uso de todos os titulares nestes sistemas, com direito a %2 da sua capacidade: lugar %3 de %4.</translation>
    </message>
    <message>
        <source>%1 of the use of all holders on these systems: place %2 of %3.</source>
        <translation>%1 do uso de todos os titulares nestes sistemas: lugar %2 de %3.</translation>
    </message>
    <message>
        <source>National report: %1</source>
        <translation>Relatório nacional: %1</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Valores-chave</translation>
    </message>
    <message>
        <source>Used (as beneficiary)</source>
        <translation>Usado (como beneficiário)</translation>
    </message>
    <message>
        <source>Paid (from its own share)</source>
        <translation>Pago (da sua própria quota)</translation>
    </message>
    <message>
        <source>Share of all use</source>
        <translation>Quota de todo o uso</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Direito</translation>
    </message>
    <message>
        <source>Share of entitlement</source>
        <translation>Percentagem do direito</translation>
    </message>
    <message>
        <source>Use by system</source>
        <translation>Uso por sistema</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Do direito</translation>
    </message>
    <message>
        <source>Utilisation of allocated</source>
        <translation>Utilização das GPUs alocadas</translation>
    </message>
    <message>
        <source>Used, paid and entitled by system</source>
        <translation>Usado, pago e direito por sistema</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>No use of GPUs was seen.</source>
        <translation>Não se observou uso de GPUs.</translation>
    </message>
    <message>
        <source>Withheld, together</source>
        <translation>Omitidos, no conjunto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>all networks</source>
        <translation>todas as redes</translation>
    </message>
    <message>
        <source>Programme review: %1</source>
        <translation>Análise do programa: %1</translation>
    </message>
    <message>
        <source>Allocation rate</source>
        <translation>Taxa de alocação</translation>
    </message>
    <message>
        <source>Queue pressure</source>
        <translation>Pressão da fila</translation>
    </message>
    <message>
        <source>Unattributed share of use</source>
        <translation>Parte não imputada do uso</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Alocadas</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Uso efetivo</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilização</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>O parque</translation>
    </message>
    <message>
        <source>All systems</source>
        <translation>Todos os sistemas</translation>
    </message>
    <message>
        <source>GPUs are means over the time that was seen. A system that no source polls is not seen, which says nothing of its use.</source>
        <translation>As GPUs são médias sobre o tempo observado. Um sistema que nenhuma fonte consulta não é observado, o que nada diz do seu uso.</translation>
    </message>
    <message>
        <source>No system is known in this network.</source>
        <translation>Não se conhece nenhum sistema nesta rede.</translation>
    </message>
    <message>
        <source>Site report: %1</source>
        <translation>Relatório do centro: %1</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Who profited</source>
        <translation>Quem beneficiou</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiário</translation>
    </message>
    <message>
        <source>Who paid</source>
        <translation>Quem pagou</translation>
    </message>
    <message>
        <source>By access mode</source>
        <translation>Por modo de acesso</translation>
    </message>
    <message>
        <source>By partition</source>
        <translation>Por partição</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Accounts by GPU-hours</source>
        <translation>Contas por horas de GPU</translation>
    </message>
    <message>
        <source>GPUs over time</source>
        <translation>GPUs ao longo do tempo</translation>
    </message>
    <message>
        <source>The states of the GPUs were not seen: no source samples them.</source>
        <translation>Os estados das GPUs não foram observados: nenhuma fonte os amostra.</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Esperas</translation>
    </message>
    <message>
        <source>Awards and what is left</source>
        <translation>Concessões e o que resta</translation>
    </message>
    <message>
        <source>Near their end (less than 60 days): %1.</source>
        <translation>Perto do fim (menos de 60 dias): %1.</translation>
    </message>
    <message>
        <source>What to improve in the telemetry</source>
        <translation>O que melhorar na telemetria</translation>
    </message>
    <message>
        <source>States of the GPUs</source>
        <translation>Estados das GPUs</translation>
    </message>
    <message>
        <source>No source samples which GPUs are allocated, idle or down: add a Slurm exporter or slurmrestd.</source>
        <translation>Nenhuma fonte amostra que GPUs estão alocadas, inativas ou indisponíveis: adicione um exportador de Slurm ou o slurmrestd.</translation>
    </message>
    <message>
        <source>No exporter says how busy the GPUs are: add the DCGM or AMD exporter to the sources.</source>
        <translation>Nenhum exportador indica a ocupação das GPUs: adicione às fontes o exportador DCGM ou AMD.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>No source tells which jobs wait, by account.</source>
        <translation>Nenhuma fonte indica que trabalhos esperam, por conta.</translation>
    </message>
    <message>
        <source>No accounting of jobs is known: import sacct or add slurmrestd with slurmdbd.</source>
        <translation>Não se conhece contabilização de trabalhos: importe o sacct ou adicione o slurmrestd com slurmdbd.</translation>
    </message>
    <message>
        <source>Unattributed accounts</source>
        <translation>Contas não imputadas</translation>
    </message>
    <message>
        <source>No rule maps %1 of the use: map its accounts in federation.toml.</source>
        <translation>Nenhuma regra associa %1 do uso: associe as suas contas em federation.toml.</translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>Fonte %1</translation>
    </message>
    <message>
        <source>%1 of its %2 polls of the last 24 hours failed. %3</source>
        <translation>Falharam %1 das suas %2 consultas das últimas 24 horas. %3</translation>
    </message>
    <message>
        <source>Nothing: every family of figures is there, and every account is mapped.</source>
        <translation>Nada: todas as famílias de valores estão presentes e todas as contas estão associadas.</translation>
    </message>
    <message>
        <source>rules of the simulated federation</source>
        <translation>regras da federação simulada</translation>
    </message>
    <message>
        <source>version of %1, %2 rules</source>
        <translation>versão de %1, %2 regras</translation>
    </message>
    <message>
        <source>%1 rules</source>
        <translation>%1 regras</translation>
    </message>
    <message>
        <source>Delivered (allocated and busy)</source>
        <translation>Uso efetivo (alocadas e ocupadas)</translation>
    </message>
    <message>
        <source>Allocated, not busy</source>
        <translation>Alocadas, não ocupadas</translation>
    </message>
    <message>
        <source>Allocated (busy is not measured)</source>
        <translation>Alocadas (a ocupação não é medida)</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inativas</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Indisponíveis</translation>
    </message>
    <message>
        <source>The floor: GPUs by state</source>
        <translation>O parque: GPUs por estado</translation>
    </message>
    <message>
        <source>Mean GPUs over the period of %1 systems that were seen; %2 were not seen.</source>
        <translation>Média de GPUs no período de %1 sistemas observados; %2 não foram observados.</translation>
    </message>
    <message>
        <source>GPUs by state over time</source>
        <translation>GPUs por estado ao longo do tempo</translation>
    </message>
    <message>
        <source>Mean GPUs of each stretch of time; what was not seen is hatched.</source>
        <translation>Média de GPUs de cada intervalo de tempo; o que não foi observado surge com hachura.</translation>
    </message>
    <message>
        <source>Allocation rate by hour of the week</source>
        <translation>Taxa de alocação por hora da semana</translation>
    </message>
    <message>
        <source>The mean of each hour over the weeks of the period.</source>
        <translation>A média de cada hora nas semanas do período.</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Downtime, maintenance and times without data</source>
        <translation>Indisponibilidade, manutenção e períodos sem dados</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Down: a tenth of the GPUs or more were out of service. Maintenance: as many were planned to be. No data: nobody observed the system, which may have run.</source>
        <translation>Indisponível: um décimo das GPUs ou mais estava fora de serviço. Manutenção: estava planeada a indisponibilidade de outras tantas. Sem dados: ninguém observou o sistema, que pode ter funcionado.</translation>
    </message>
    <message>
        <source>Neither downtime nor a time without data was seen.</source>
        <translation>Não se observou indisponibilidade nem período sem dados.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>Of the Union&apos;s share</source>
        <translation>Da quota da União</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>No máximo</translation>
    </message>
    <message>
        <source>Access modes against their caps</source>
        <translation>Modos de acesso face aos seus tetos</translation>
    </message>
    <message>
        <source>Access modes</source>
        <translation>Modos de acesso</translation>
    </message>
    <message>
        <source>What the Union paid in the period, of the GPU-hours that it was entitled to in it. A cap may hold over a longer time than this period.</source>
        <translation>O que a União pagou no período, das horas de GPU a que nele tinha direito. Um teto pode aplicar-se a mais tempo do que este período.</translation>
    </message>
    <message>
        <source>Used (GPU-hours)</source>
        <translation>Usado (horas de GPU)</translation>
    </message>
    <message>
        <source>Sum over jobs of their GPUs × wall hours inside the period. A job that crosses a border of the period is split there; one that still runs counts up to its last observation; a suspended job keeps its GPUs and counts. Where no accounting is known, the integral of the GPUs allocated to the accounts.</source>
        <translation>Soma, sobre os trabalhos, das suas GPUs × horas de execução dentro do período. Um trabalho que atravessa um extremo do período é aí dividido; um que ainda está em execução conta até à sua última observação; um trabalho suspenso mantém as suas GPUs e conta. Onde não se conhece contabilização, o integral das GPUs alocadas às contas.</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>A physical GPU: where a site&apos;s Slurm counts the dies of a GPU, two dies are one. A MIG slice counts its compute slices over those of its GPU.</source>
        <translation>Uma GPU física: onde o Slurm de um centro conta os dies de uma GPU, dois dies são uma. Uma fatia MIG conta pela razão entre as suas fatias de computação e as da sua GPU.</translation>
    </message>
    <message>
        <source>Beneficiary and payer</source>
        <translation>Beneficiário e pagador</translation>
    </message>
    <message>
        <source>The state whose users profit, and the holder whose share pays. A project of a state on Union time is Union entitlement and that state&apos;s benefit. Unattributed use is a row of its own.</source>
        <translation>O país cujos utilizadores beneficiam e o titular cuja quota paga. Um projeto de um país em tempo da União é direito da União e benefício desse país. O uso não imputado tem uma linha própria.</translation>
    </message>
    <message>
        <source>Capacity × the holder&apos;s fraction, integrated over the period up to the day of the report. It is held against what its holder paid.</source>
        <translation>Capacidade × fração do titular, integrada no período até ao dia do relatório. É comparada com o que o seu titular pagou.</translation>
    </message>
    <message>
        <source>Allocated GPUs / (capacity − down − planned down), never above 1.</source>
        <translation>GPUs alocadas / (capacidade − indisponíveis − indisponibilidade planeada), nunca acima de 1.</translation>
    </message>
    <message>
        <source>The part of allocated GPU-time in which the GPU was busy, as its exporter measures it; not known where a site exposes none.</source>
        <translation>A parte do tempo de GPU alocado em que a GPU esteve ocupada, segundo o seu exportador; desconhecida onde um centro não expõe nenhum.</translation>
    </message>
    <message>
        <source>Pending GPUs × time limits / available GPUs: hours of work that wait for each GPU. An upper bound, since jobs end before their limits.</source>
        <translation>GPUs pedidas pelos trabalhos em espera × tempos limite / GPUs disponíveis: horas de trabalho que esperam por cada GPU. Um limite superior, pois os trabalhos terminam antes do seu tempo limite.</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Start − eligible, quantiles after Kaplan and Meier with the jobs that still wait as censored observations.</source>
        <translation>Início − elegível, quantis segundo Kaplan-Meier, com os trabalhos que ainda esperam como observações censuradas.</translation>
    </message>
    <message>
        <source>Observed time / asked time.</source>
        <translation>Tempo observado / tempo pedido.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arredondamento</translation>
    </message>
    <message>
        <source>Whole GPU-hours in a table are rounded so that its parts add up to its total (largest remainder), so that the same figure may differ by one between two tables. The files in CSV, XLSX and JSON have full precision.</source>
        <translation>As horas de GPU inteiras de uma tabela são arredondadas de modo que as partes somem o total (maior resto), pelo que o mesmo valor pode diferir de um entre duas tabelas. Os ficheiros CSV, XLSX e JSON têm a precisão completa.</translation>
    </message>
    <message>
        <source>files that were imported</source>
        <translation>ficheiros importados</translation>
    </message>
    <message>
        <source>H100-equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>How many H100 a GPU counts for</source>
        <translation>Quantas H100 vale uma GPU</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>No factor is known.</source>
        <translation>Não se conhece nenhum fator.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Sources of the data, by system. Rules of attribution: %1. Factory Floor %2.</source>
        <translation>Fontes dos dados, por sistema. Regras de imputação: %1. Factory Floor %2.</translation>
    </message>
    <message>
        <source>Accounts are named, persons never: the program stores no user names, job names or paths.</source>
        <translation>As contas são nomeadas, as pessoas nunca: o programa não guarda nomes de utilizador, nomes de trabalhos nem caminhos.</translation>
    </message>
    <message>
        <source>Use by system and access mode</source>
        <translation>Uso por sistema e modo de acesso</translation>
    </message>
    <message>
        <source>Used as beneficiary</source>
        <translation>Usado como beneficiário</translation>
    </message>
    <message>
        <source>Twelve months</source>
        <translation>Doze meses</translation>
    </message>
    <message>
        <source>Used and paid by month</source>
        <translation>Usado e pago por mês</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Use by month</source>
        <translation>Uso por mês</translation>
    </message>
    <message>
        <source>%1 of %2 months were seen to half or more.</source>
        <translation>%1 de %2 meses foram observados em pelo menos metade.</translation>
    </message>
    <message>
        <source>Too little of the time so far is known to say what is left of all of it together.</source>
        <translation>Sabe-se muito pouco do tempo decorrido para dizer quanto resta do conjunto.</translation>
    </message>
    <message>
        <source>What is left of the awards</source>
        <translation>O que resta das concessões</translation>
    </message>
    <message>
        <source>What is left of the entitlement</source>
        <translation>O que resta do direito</translation>
    </message>
    <message>
        <source>Lost at resets</source>
        <translation>Perdido nas reposições</translation>
    </message>
    <message>
        <source>Lost at resets, in the site&apos;s unit</source>
        <translation>Perdido nas reposições, na unidade do centro</translation>
    </message>
    <message>
        <source>The site&apos;s rule</source>
        <translation>A regra do centro</translation>
    </message>
    <message>
        <source>Nothing was lost at a reset.</source>
        <translation>Nada se perdeu numa reposição.</translation>
    </message>
    <message>
        <source>Who profited, and who paid</source>
        <translation>Quem beneficiou e quem pagou</translation>
    </message>
    <message>
        <source>Who paid for the use of %1</source>
        <translation>Quem pagou o uso. Beneficiário: %1</translation>
    </message>
    <message>
        <source>Who profited of what %1 paid</source>
        <translation>Quem beneficiou. Pagador: %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Of a project that several states profit from, this holder&apos;s part.</source>
        <translation>De um projeto de que beneficiam vários países, a parte deste titular.</translation>
    </message>
    <message>
        <source>Programmes that granted access:</source>
        <translation>Programas que concederam acesso:</translation>
    </message>
    <message>
        <source>Use by holder and system</source>
        <translation>Uso por titular e sistema</translation>
    </message>
    <message>
        <source>Used by beneficiary and system</source>
        <translation>Usado por beneficiário e sistema</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Who profited, whoever paid. Unattributed is what no rule maps. The last line is how much of each system was seen.</source>
        <translation>Quem beneficiou, independentemente de quem pagou. Não imputado é o que nenhuma regra associa. A última linha indica quanto de cada sistema foi observado.</translation>
    </message>
    <message>
        <source>with Fast Lane at most 10 % of the JU share</source>
        <translation>com Fast Lane, no máximo 10 % da quota da Empresa Comum</translation>
    </message>
    <message>
        <source>with Playground at most 10 % of the JU share</source>
        <translation>com Playground, no máximo 10 % da quota da Empresa Comum</translation>
    </message>
    <message>
        <source>at most 30 % of the JU share; commercial time at most 20 % of Union time</source>
        <translation>no máximo 30 % da quota da Empresa Comum; tempo comercial, no máximo 20 % do tempo da União</translation>
    </message>
    <message>
        <source>at most 25 % of the JU share</source>
        <translation>no máximo 25 % da quota da Empresa Comum</translation>
    </message>
    <message>
        <source>Use by access mode</source>
        <translation>Uso por modo de acesso</translation>
    </message>
    <message>
        <source>All use by access mode</source>
        <translation>Todo o uso por modo de acesso</translation>
    </message>
    <message>
        <source>What the Union paid, by access mode</source>
        <translation>O que a União pagou, por modo de acesso</translation>
    </message>
    <message>
        <source>Caps of the access modes, as the federation&apos;s catalogue has them:</source>
        <translation>Tetos dos modos de acesso, segundo o catálogo da federação:</translation>
    </message>
    <message>
        <source>Use by kind of organisation and programme</source>
        <translation>Uso por tipo de organização e programa</translation>
    </message>
    <message>
        <source>By kind of organisation</source>
        <translation>Por tipo de organização</translation>
    </message>
    <message>
        <source>By programme that granted access</source>
        <translation>Por programa que concedeu acesso</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Não indicado</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocadas mas inativas</translation>
    </message>
    <message>
        <source>Systems by allocated but idle GPU-hours</source>
        <translation>Sistemas por horas de GPU alocadas mas inativas</translation>
    </message>
    <message>
        <source>Over the time that was observed. Systems that measure no utilisation are not in the table.</source>
        <translation>No tempo observado. Os sistemas que não medem a utilização não constam da tabela.</translation>
    </message>
    <message>
        <source>No system measures how busy its GPUs are.</source>
        <translation>Nenhum sistema mede a ocupação das suas GPUs.</translation>
    </message>
    <message>
        <source>Downtime, maintenance and capacity</source>
        <translation>Indisponibilidade, manutenção e capacidade</translation>
    </message>
    <message>
        <source>Capacity from then on</source>
        <translation>Capacidade a partir daí</translation>
    </message>
    <message>
        <source>Changes of capacity in the period</source>
        <translation>Alterações de capacidade no período</translation>
    </message>
    <message>
        <source>No system&apos;s capacity changed.</source>
        <translation>A capacidade de nenhum sistema mudou.</translation>
    </message>
    <message>
        <source>Coverage by system and week</source>
        <translation>Cobertura por sistema e semana</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana de</translation>
    </message>
    <message>
        <source>%1 of %2 system-weeks were seen to 95 % or more.</source>
        <translation>%1 de %2 semanas de sistemas foram observadas a 95 % ou mais.</translation>
    </message>
    <message>
        <source>Gaps of more than a day</source>
        <translation>Lacunas de mais de um dia</translation>
    </message>
    <message>
        <source>Time of which neither jobs nor samples are known.</source>
        <translation>Tempo de que não se conhecem trabalhos nem amostras.</translation>
    </message>
    <message>
        <source>No system was unseen for more than a day.</source>
        <translation>Nenhum sistema ficou por observar mais de um dia.</translation>
    </message>
    <message>
        <source>Unattributed use</source>
        <translation>Uso não imputado</translation>
    </message>
    <message>
        <source>Share of the system&apos;s use</source>
        <translation>Parte do uso do sistema</translation>
    </message>
    <message>
        <source>Use that no rule maps</source>
        <translation>Uso que nenhuma regra associa</translation>
    </message>
    <message>
        <source>All use that was seen is mapped to a holder by a rule.</source>
        <translation>Todo o uso observado está associado a um titular por uma regra.</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabalhos</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>totais do centro</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>Of the larger</source>
        <translation>Do maior</translation>
    </message>
    <message>
        <source>The same use, known in two ways</source>
        <translation>O mesmo uso, conhecido por duas vias</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Segundo</translation>
    </message>
    <message>
        <source>Beside</source>
        <translation>Face a</translation>
    </message>
    <message>
        <source>Likely causes</source>
        <translation>Causas prováveis</translation>
    </message>
    <message>
        <source>Hours of physical GPUs, over the time that both ways know. More than 1 % apart is worth a question to the site.</source>
        <translation>Horas de GPUs físicas, no tempo que ambas as vias conhecem. Uma diferença superior a 1 % merece uma pergunta ao centro.</translation>
    </message>
    <message>
        <source>No system&apos;s use is known in two ways.</source>
        <translation>O uso de nenhum sistema é conhecido por duas vias.</translation>
    </message>
    <message>
        <source>Stated before</source>
        <translation>Indicado antes</translation>
    </message>
    <message>
        <source>Stated now</source>
        <translation>Indicado agora</translation>
    </message>
    <message>
        <source>Totals that sites stated anew</source>
        <translation>Totais que os centros retificaram</translation>
    </message>
    <message>
        <source>Restated on</source>
        <translation>Retificado em</translation>
    </message>
    <message>
        <source>Hours of physical GPUs in the site&apos;s own accounting, which gave another total for the same time before.</source>
        <translation>Horas de GPUs físicas na contabilização do próprio centro, que antes dera outro total para o mesmo período.</translation>
    </message>
    <message>
        <source>No site stated a total of this period anew.</source>
        <translation>Nenhum centro retificou um total deste período.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Qualidade dos dados</translation>
    </message>
    <message>
        <source>What was not observed is a gap and never zero. Coverage is the time of which the data are known, over the time asked for; over several systems it is weighed by their GPUs. A figure of which less than half was seen is withheld.</source>
        <translation>O que não foi observado é uma lacuna e nunca zero. A cobertura é o tempo cujos dados são conhecidos, sobre o tempo pedido; em vários sistemas, é ponderada pelas suas GPUs. Um valor de que se observou menos de metade é omitido.</translation>
    </message>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Pequena ou média empresa</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande empresa</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciados</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Não iniciados</translation>
    </message>
    <message>
        <source>Waits by kind of job</source>
        <translation>Esperas por tipo de trabalho</translation>
    </message>
    <message>
        <source>Jobs of</source>
        <translation>Trabalhos de</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPUs do trabalho</translation>
    </message>
    <message>
        <source>Newcomers, such as start-ups: accounts that had used no GPU for 14 days, until they have used 100 GPU-hours.</source>
        <translation>Estreantes, como as start-ups: contas que não usaram GPUs durante 14 dias, até terem usado 100 horas de GPU.</translation>
    </message>
    <message>
        <source>Newcomers: half started within</source>
        <translation>Estreantes: metade iniciou-se em</translation>
    </message>
    <message>
        <source>Newcomers: nine of ten started within</source>
        <translation>Estreantes: nove em dez iniciaram-se em</translation>
    </message>
    <message>
        <source>Accounts that came anew</source>
        <translation>Contas estreantes</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (parte %2 de %3)</translation>
    </message>
    <message>
        <source>The longest waits were those on %1.</source>
        <translation>As esperas mais longas foram as de %1.</translation>
    </message>
    <message>
        <source>Late polls of %1</source>
        <translation>Consultas em atraso: %1</translation>
    </message>
    <message>
        <source>It is asked every %1, and 95 of 100 polls began within %2 after the one before; the longest pause was %3. Ask it less often, or find out what keeps its answers.</source>
        <translation>É consultada a cada %1, e 95 em 100 consultas começaram nos %2 seguintes à anterior; a pausa mais longa foi de %3. Consulte-a com menos frequência, ou descubra o que atrasa as respostas.</translation>
    </message>
    <message>
        <source>Most was used in %1: %2.</source>
        <translation>O maior uso foi em %1: %2.</translation>
    </message>
    <message>
        <source>What was not used before a reset and, by the site&apos;s rule, is not carried over.</source>
        <translation>O que não foi usado antes de uma reposição e, pela regra do centro, não transita.</translation>
    </message>
    <message>
        <source>Most: %1 with %2 of all use.</source>
        <translation>Em primeiro: %1 com %2 de todo o uso.</translation>
    </message>
    <message>
        <source>Figures over a time in which capacity changed are breaks in their series.</source>
        <translation>Os valores de um período em que a capacidade mudou são quebras da sua série.</translation>
    </message>
    <message>
        <source>It counts for no holder until a rule in federation.toml maps its accounts.</source>
        <translation>Não conta para nenhum titular até que uma regra em federation.toml associe as suas contas.</translation>
    </message>
    <message>
        <source>The first three of %1 have %2.</source>
        <translation>Os três primeiros de %1 têm %2.</translation>
    </message>
    <message>
        <source>It ran out on %1.</source>
        <translation>Esgotou-se em %1.</translation>
    </message>
    <message>
        <source>It ended on %1.</source>
        <translation>Terminou em %1.</translation>
    </message>
    <message>
        <source>Too little of the last 28 days is known to say when it runs out.</source>
        <translation>Sabe-se muito pouco dos últimos 28 dias para dizer quando se esgota.</translation>
    </message>
    <message>
        <source>At the rate of the last 28 days it does not run out before its end.</source>
        <translation>Ao ritmo dos últimos 28 dias, não se esgota antes do fim.</translation>
    </message>
    <message>
        <source>Used and left are of the whole time of the award up to the day of this report, in hours of physical GPUs. The day on which an award runs out assumes the rate of the last 28 days; none is given where it does not run out before its end, or too little is known.</source>
        <translation>O usado e o restante referem-se a toda a duração da concessão até ao dia deste relatório, em horas de GPUs físicas. O dia em que uma concessão se esgota pressupõe o ritmo dos últimos 28 dias; não é indicado se ela não se esgotar antes do fim ou se se souber muito pouco.</translation>
    </message>
    <message>
        <source>Utilisation is that of all jobs of the system. On a system that is not in the table no use was seen, and nothing is known of an entitlement to it.</source>
        <translation>A utilização é a de todos os trabalhos do sistema. De um sistema que não consta da tabela não se observou nenhum uso nem se conhece nenhum direito.</translation>
    </message>
    <message>
        <source>Basis of an entitlement</source>
        <translation>Fundamento de um direito</translation>
    </message>
    <message>
        <source>Agreed: stated by the parties. Estimated: derived from published contributions. Placeholder: an assumption of the federation file until a figure is published; its shares of entitlement are examples, not results.</source>
        <translation>Acordado: declarado pelas partes. Estimado: derivado de contribuições publicadas. Presumido: um pressuposto do ficheiro da federação até ser publicado um valor; as suas percentagens do direito são exemplos, não resultados.</translation>
    </message>
    <message>
        <source>Only %1, with %2 of all use.</source>
        <translation>Só %1, com %2 de todo o uso.</translation>
    </message>
    <message>
        <source>Neither size nor use is known of %1.</source>
        <translation>Não se conhece o tamanho nem o uso de %1.</translation>
    </message>
    <message>
        <source>Each bound was stated from what was known when the job entered the queue, and then held against how long it waited. Bounds that held for less than %1 of the jobs are not shown.</source>
        <translation>Cada limite foi indicado a partir do que se sabia quando o trabalho entrou na fila, e depois comparado com o tempo que este esperou. Não se mostram limites que se cumpriram em menos de %1 dos trabalhos.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>No rule maps some of its accounts: map them in federation.toml. Too little was seen to say how much they use.</source>
        <translation>Nenhuma regra associa algumas das suas contas: associe-as em federation.toml. Observou-se demasiado pouco para dizer quanto usam.</translation>
    </message>
</context>
<context>
    <name>ff::ReportChoices</name>
    <message>
        <source>National report</source>
        <translation>Relatório nacional</translation>
    </message>
    <message>
        <source>Programme review</source>
        <translation>Análise do programa</translation>
    </message>
    <message>
        <source>Site report</source>
        <translation>Relatório do centro</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPUs físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>As the language has it</source>
        <translation>Conforme a língua</translation>
    </message>
    <message>
        <source>EU style guide</source>
        <translation>Código de Redação da UE</translation>
    </message>
    <message>
        <source>The EU&apos;s style guide: states in protocol order, Greece as EL</source>
        <translation>O Código de Redação da UE: Estados pela ordem protocolar, Grécia como EL</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A month (2026-10), a quarter (2026-Q3), a year, or FROM..TO (2026-10-03..2026-10-17)</source>
        <translation>Um mês (2026-10), um trimestre (2026-Q3), um ano, ou INÍCIO..FIM (2026-10-03..2026-10-17)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Last complete month</source>
        <translation>Último mês completo</translation>
    </message>
    <message>
        <source>Last complete quarter</source>
        <translation>Último trimestre completo</translation>
    </message>
    <message>
        <source>Last complete year</source>
        <translation>Último ano completo</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas as redes</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Choose one of the list, or another name of the IANA list, such as America/New_York.</source>
        <translation>Não existe o fuso horário «%1». Escolha um da lista, ou outro nome da lista IANA, como America/New_York.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2026-10), a quarter (2026-Q3), a year (2026), or FROM..TO (2026-10-03..2026-10-17).</source>
        <translation>«%1» não é um período. Escreva um mês (2026-10), um trimestre (2026-Q3), um ano (2026), ou INÍCIO..FIM (2026-10-03..2026-10-17).</translation>
    </message>
    <message>
        <source>No system is polled yet: add a source first.</source>
        <translation>Ainda não se consulta nenhum sistema: adicione primeiro uma fonte.</translation>
    </message>
</context>
<context>
    <name>ff::ReportsPage</name>
    <message>
        <source>“%1” is of a holder, network or system that is not known any more. Choose another one and save it again.</source>
        <translation>«%1» refere-se a um titular, rede ou sistema que já não é conhecido. Escolha outro e guarde-o de novo.</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Cancelled. “Read again” makes the report.</source>
        <translation>Cancelado. «Ler de novo» faz o relatório.</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>Que relatório</translation>
    </message>
    <message>
        <source>Text and sections</source>
        <translation>Texto e secções</translation>
    </message>
    <message>
        <source>Frozen and published</source>
        <translation>Congelados e publicados</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Makes the report of what is known now</source>
        <translation>Faz o relatório do que agora se sabe</translation>
    </message>
    <message>
        <source>Keeps the report with its figures and comments as they are now</source>
        <translation>Conserva o relatório com os seus valores e comentários tal como estão agora</translation>
    </message>
    <message>
        <source>The report is being made.</source>
        <translation>O relatório está a ser feito.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1 · p. %2</source>
        <translation>%1 · p. %2</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n files in %1</source>
        <translation>
            <numerusform>Guardado %n ficheiro em %1</numerusform>
            <numerusform>Guardados %n ficheiros em %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::RuleDialog</name>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Alterar a regra %1</translation>
    </message>
    <message>
        <source>Tried on the last 30 days</source>
        <translation>Testada nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Drag the dashed line, or move it with Up and Down. Red: it fires. Hatched: too little was seen, which neither fires nor ends it.</source>
        <translation>Arraste a linha tracejada, ou mova-a com as setas para cima e para baixo. Vermelho: a regra dispara. Com hachura: observou-se muito pouco, o que não a faz disparar nem terminar.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>ff::RuleForm</name>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source> GPUs</source>
        <translation> GPUs</translation>
    </message>
    <message>
        <source> GPU-h</source>
        <translation> GPU-h</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>Ends beyond it by</source>
        <translation>Termina com margem de</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>em qualquer altura</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de imediato</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante quanto tempo</translation>
    </message>
    <message>
        <source>Unit of time</source>
        <translation>Unidade de tempo</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dias</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>F&amp;ires when it is</source>
        <translation>Dispara &amp;quando está</translation>
    </message>
    <message>
        <source>Without a break f&amp;or</source>
        <translation>Sem interrupção d&amp;urante</translation>
    </message>
    <message>
        <source>Ends &amp;beyond it by</source>
        <translation>&amp;Termina com margem de</translation>
    </message>
    <message>
        <source>Award ends wi&amp;thin</source>
        <translation>Concessão aca&amp;ba em menos de</translation>
    </message>
    <message>
        <source>&amp;Of</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>below</source>
        <translation>abaixo de</translation>
    </message>
    <message>
        <source>above</source>
        <translation>acima de</translation>
    </message>
    <message>
        <source>without data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ff::RuleReach</name>
    <message>
        <source>F&amp;irst day</source>
        <translation>Pr&amp;imeiro dia</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Ú&amp;ltimo dia</translation>
    </message>
    <message>
        <source>“*” stands for any characters: %1 is each account whose name begins with %2</source>
        <translation>«*» representa quaisquer caracteres: %1 é cada conta cujo nome começa por %2</translation>
    </message>
    <message>
        <source>Accoun&amp;ts</source>
        <translation>C&amp;ontas</translation>
    </message>
    <message>
        <source>Name an account first</source>
        <translation>Indique primeiro uma conta</translation>
    </message>
    <message>
        <source>The last day is before the first: choose a later one</source>
        <translation>O último dia é anterior ao primeiro: escolha um posterior</translation>
    </message>
</context>
<context>
    <name>ff::RuleTrial</name>
    <message>
        <source>Shown in the chart</source>
        <translation>Mostrado no gráfico</translation>
    </message>
    <message>
        <source>Trying it on the last 30 days …</source>
        <translation>A testar nos últimos 30 dias…</translation>
    </message>
    <message>
        <source>There is nothing that this rule would watch now.</source>
        <translation>De momento, não há nada que esta regra vigie.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ff::SaveButton</name>
    <message>
        <source>Save as files</source>
        <translation>Guardar como ficheiros</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>XLSX…</source>
        <translation>XLSX…</translation>
    </message>
    <message>
        <source>HTML…</source>
        <translation>HTML…</translation>
    </message>
    <message>
        <source>CSV, a file for each table…</source>
        <translation>CSV, um ficheiro por tabela…</translation>
    </message>
    <message>
        <source>JSON…</source>
        <translation>JSON…</translation>
    </message>
    <message>
        <source>All of them…</source>
        <translation>Todos…</translation>
    </message>
    <message>
        <source>Folder for the report</source>
        <translation>Pasta para o relatório</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Guardar aqui</translation>
    </message>
</context>
<context>
    <name>ff::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Mudar o nome da vista</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Outra vista tem este nome.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>A vista com este nome será substituída.</translation>
    </message>
</context>
<context>
    <name>ff::ScenariosPane</name>
    <message>
        <source>&amp;Keep this plan</source>
        <translation>Gua&amp;rdar este plano</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Remo&amp;ver</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nome do cenário</translation>
    </message>
    <message>
        <source>Removes the scenario whose column is chosen</source>
        <translation>Remove o cenário cuja coluna está escolhida</translation>
    </message>
    <message>
        <source>Kept plans side by side, a column for each</source>
        <translation>Planos guardados lado a lado, uma coluna para cada um</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: waits at most %2</source>
        <translation>%1: espera no máximo %2</translation>
    </message>
    <message>
        <source>%1: no bound</source>
        <translation>%1: sem limite</translation>
    </message>
    <message>
        <source> · SIMULATED</source>
        <translation> · SIMULADO</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necessidade</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>No total</translation>
    </message>
    <message>
        <source>Can serve it</source>
        <translation>Adequados</translation>
    </message>
    <message>
        <source>Best option</source>
        <translation>Melhor opção</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Terceira</translation>
    </message>
    <message>
        <source>Best ends by</source>
        <translation>A melhor termina até</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Planeado em</translation>
    </message>
    <message>
        <source>Keep a plan under a name, change the need, and keep another: they then stand side by side here.</source>
        <translation>Guarde um plano com um nome, altere a necessidade e guarde outro: ficam então aqui lado a lado.</translation>
    </message>
</context>
<context>
    <name>ff::ScopeMenus</name>
    <message>
        <source>Custom…</source>
        <translation>Personalizado…</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Outro…</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas as redes</translation>
    </message>
    <message numerus="yes">
        <source>%n AI Factories</source>
        <translation>
            <numerusform>%n Fábrica de IA</numerusform>
            <numerusform>%n Fábricas de IA</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antennas</source>
        <translation>
            <numerusform>%n antena</numerusform>
            <numerusform>%n antenas</numerusform>
        </translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Todos os modos</translation>
    </message>
</context>
<context>
    <name>ff::SectionEdits</name>
    <message>
        <source>Summary on the first page</source>
        <translation>Resumo na primeira página</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Whether the report has this section</source>
        <translation>Indica se o relatório tem esta secção</translation>
    </message>
    <message>
        <source>Comment below it</source>
        <translation>Comentário por baixo</translation>
    </message>
    <message>
        <source>Comment below “%1”</source>
        <translation>Comentário por baixo de «%1»</translation>
    </message>
</context>
<context>
    <name>ff::Seen</name>
    <message>
        <source>not enough seen</source>
        <translation>pouco observado</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>a number, how much of the period was seen</comment>
        <translation>%1 (%2 observado)</translation>
    </message>
    <message>
        <source>Not enough seen to say: coverage %1</source>
        <translation>Observação insuficiente para o dizer: cobertura de %1</translation>
    </message>
    <message>
        <source>Coverage %1: a part of the period was not seen</source>
        <translation>Cobertura de %1: uma parte do período não foi observada</translation>
    </message>
    <message>
        <source>Coverage %1</source>
        <translation>Cobertura de %1</translation>
    </message>
    <message>
        <source>“?”: less than half of the period was seen.</source>
        <translation>«?»: observou-se menos de metade do período.</translation>
    </message>
    <message>
        <source>“*”: less than 95 % of the period was seen.</source>
        <translation>«*»: observou-se menos de 95 % do período.</translation>
    </message>
</context>
<context>
    <name>ff::Session</name>
    <message>
        <source>; until it can be read, the version of %1 is in force</source>
        <translation>; até voltar a ser legível, vigora a versão de %1</translation>
    </message>
    <message>
        <source>the rule of account %1 was changed since it was written; take it out by hand</source>
        <translation>a regra da conta %1 foi alterada desde que foi escrita; retire-a manualmente</translation>
    </message>
    <message>
        <source>it cannot be read; correct it by hand first</source>
        <translation>não é possível lê-lo; corrija-o primeiro à mão</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n GPUs</source>
        <translation>
            <numerusform>%n GPU</numerusform>
            <numerusform>%n GPUs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unattributed</source>
        <translation>
            <numerusform>%n não imputado</numerusform>
            <numerusform>%n não imputados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ficheiro</numerusform>
            <numerusform>%n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>there is already a source named %1; choose another name</source>
        <translation>já existe uma fonte chamada %1; escolha outro nome</translation>
    </message>
    <message>
        <source>%1 is one of the systems that the source %2 serves; change that entry and its systems by hand</source>
        <translation>%1 é um dos sistemas que a fonte %2 serve; altere essa entrada e os seus sistemas manualmente</translation>
    </message>
    <message>
        <source>another program polls into this cache, and this one only reads it; end that one first</source>
        <translation>outro programa escreve as suas consultas nesta cache e este só a lê; termine primeiro o outro</translation>
    </message>
    <message>
        <source>the source %1 is not there any more</source>
        <translation>a fonte %1 já não existe</translation>
    </message>
</context>
<context>
    <name>ff::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente de trabalho</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Língua</translation>
    </message>
    <message>
        <source>Set by --language on the command line.</source>
        <translation>Definida por --language na linha de comandos.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ores</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPUs físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>Count &amp;GPUs as</source>
        <translation>Contar &amp;GPUs como</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuso &amp;horário</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Histórico a o&amp;bter</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a source, its days of past</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Of each source that is added here.</source>
        <translation>De cada fonte que aqui se adiciona.</translation>
    </message>
    <message>
        <source>Of each source that is added here. sources.toml sets the days of: %1.</source>
        <translation>De cada fonte que aqui se adiciona. sources.toml define os dias de: %1.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Size of the cache</source>
        <translation>Tamanho da cache</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Abrir a pasta: %1</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Ambiente de trabalho</translation>
    </message>
    <message>
        <source>&amp;Tell of alerts as desktop notifications</source>
        <translation>&amp;Notificar alertas no ambiente de trabalho</translation>
    </message>
    <message>
        <source>&amp;Start with the desktop</source>
        <translation>&amp;Iniciar com o ambiente de trabalho</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How long samples are kept</source>
        <translation>Durante quanto tempo se mantêm as amostras</translation>
    </message>
</context>
<context>
    <name>ff::SettingsMenu</name>
    <message>
        <source>Settings…	Ctrl+,</source>
        <translation>Definições…	Ctrl+,</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como o ambiente de trabalho</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Count GPUs as</source>
        <translation>Contar GPUs como</translation>
    </message>
    <message>
        <source>Physical GPUs</source>
        <translation>GPUs físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>Leave the simulation</source>
        <translation>Sair da simulação</translation>
    </message>
    <message>
        <source>Keys…	F1</source>
        <translation>Teclas…	F1</translation>
    </message>
    <message>
        <source>About Factory Floor…</source>
        <translation>Acerca do Factory Floor…</translation>
    </message>
</context>
<context>
    <name>ff::SharesMatrix</name>
    <message>
        <source>Holders and their totals</source>
        <translation>Titulares e os seus totais</translation>
    </message>
    <message>
        <source>GPU-hours by holder and system</source>
        <translation>Horas de GPU por titular e sistema</translation>
    </message>
</context>
<context>
    <name>ff::SharesModel</name>
    <message>
        <source>%1 of the GPU-hours</source>
        <translation>%1 das horas de GPU</translation>
    </message>
    <message>
        <source>%1 %2 by the site&apos;s own terms</source>
        <comment>number, unit</comment>
        <translation>%1 %2 segundo as regras do centro</translation>
    </message>
    <message>
        <source>%1 used as payer: %2 of an entitlement of %3 to date</source>
        <translation>%1 usado como pagador: %2 de um direito de %3 até à data</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>holder, system</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Basis: agreed</source>
        <translation>Fundamento: acordado</translation>
    </message>
    <message>
        <source>Basis: estimated</source>
        <translation>Fundamento: estimado</translation>
    </message>
    <message>
        <source>Basis: placeholder</source>
        <translation>Fundamento: presumido</translation>
    </message>
    <message>
        <source>Coverage of %1</source>
        <translation>Cobertura: %1</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiário</translation>
    </message>
</context>
<context>
    <name>ff::SharesPage</name>
    <message>
        <source>What the page shows</source>
        <translation>O que a página mostra</translation>
    </message>
    <message>
        <source>States and systems</source>
        <translation>Países e sistemas</translation>
    </message>
    <message>
        <source>Usage table</source>
        <translation>Tabela de uso</translation>
    </message>
    <message>
        <source>Fix attribution…</source>
        <translation>Corrigir imputação…</translation>
    </message>
    <message>
        <source>Accounts that no rule maps to a holder</source>
        <translation>Contas que nenhuma regra associa a um titular</translation>
    </message>
    <message>
        <source>Who used which system</source>
        <translation>Quem usou que sistema</translation>
    </message>
    <message>
        <source>What the matrix shows</source>
        <translation>O que a matriz mostra</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Quota de uso</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Do direito</translation>
    </message>
    <message>
        <source>Site units</source>
        <translation>Unidades do centro</translation>
    </message>
    <message>
        <source>No source tells which accounts use the GPUs in this period. A Slurm source does, or an exporter with GPUs by account, or accounting files that are imported.</source>
        <translation>Nenhuma fonte indica que contas usam as GPUs neste período. Indica-o uma fonte Slurm, um exportador com GPUs por conta, ou ficheiros de contabilização importados.</translation>
    </message>
    <message>
        <source>as beneficiary</source>
        <translation>como beneficiário</translation>
    </message>
    <message>
        <source>as payer</source>
        <translation>como pagador</translation>
    </message>
    <message numerus="yes">
        <source>%n systems told of no use by account in this period: %1</source>
        <translation>
            <numerusform>%n sistema não indicou uso por conta neste período: %1</numerusform>
            <numerusform>%n sistemas não indicaram uso por conta neste período: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n systems were seen and nobody used them: %1</source>
        <translation>
            <numerusform>%n sistema foi observado e ninguém o usou: %1</numerusform>
            <numerusform>%n sistemas foram observados e ninguém os usou: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Excluído, por não se conhecer o equivalente H100: %1.</translation>
    </message>
</context>
<context>
    <name>ff::SourceCare</name>
    <message>
        <source>Poll now</source>
        <translation>Consultar agora</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausar consultas</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>A consultar…</translation>
    </message>
    <message>
        <source>Asks the source once more, beside its usual time.</source>
        <translation>Consulta a fonte mais uma vez, fora do seu ritmo habitual.</translation>
    </message>
    <message>
        <source>Go on polling</source>
        <translation>Retomar consultas</translation>
    </message>
    <message>
        <source>It is asked again as often as it is set.</source>
        <translation>Volta a ser consultada com o intervalo definido.</translation>
    </message>
    <message>
        <source>It is not asked until you let it go on, or until the program starts again. What is not asked is a gap.</source>
        <translation>Não é consultada até que retome as consultas ou o programa seja reiniciado. O que não é consultado é uma lacuna.</translation>
    </message>
</context>
<context>
    <name>ff::SourceDialog</name>
    <message>
        <source>Change a source</source>
        <translation>Alterar uma fonte</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>Name: give the source a name to add it; a test needs none.</source>
        <translation>Nome: dê um nome à fonte para a adicionar; para um teste não é preciso.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>A consultar %1 …</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Discard what was changed? It is not saved yet.</source>
        <translation>Descartar as alterações? Ainda não foram guardadas.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Descartar o que foi introduzido? A fonte ainda não foi adicionada.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuar a editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ff::SourceForm</name>
    <message>
        <source>The files hold only some of the jobs</source>
        <translation>Os ficheiros contêm apenas alguns dos trabalhos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>S&amp;ystem</source>
        <translation>S&amp;istema</translation>
    </message>
    <message>
        <source>Name of the s&amp;ystem</source>
        <translation>Nome do s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>Ti&amp;po</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>P&amp;asta</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>Int&amp;ervalo</translation>
    </message>
    <message>
        <source>Time &amp;zone of the files</source>
        <translation>Fuso &amp;horário dos ficheiros</translation>
    </message>
    <message>
        <source>Of one account, for one: they then cover no time.</source>
        <translation>Por exemplo, de uma só conta: não cobrem então nenhum período.</translation>
    </message>
    <message>
        <source>&amp;Exporter</source>
        <translation>E&amp;xportador</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nome de utili&amp;zador</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>Onde e&amp;stá</translation>
    </message>
    <message>
        <source>The token travels without encryption: whoever listens on the way can use it. Use https:// unless the network is trusted.</source>
        <translation>O token circula sem encriptação: quem escutar no caminho pode usá-lo. Use https:// salvo se a rede for de confiança.</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Ficheiro da CA</translation>
    </message>
    <message>
        <source>Client &amp;certificate</source>
        <translation>&amp;Certificado de cliente</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Chave de cliente</translation>
    </message>
    <message>
        <source>Folder that files are dropped into</source>
        <translation>Pasta onde se colocam os ficheiros</translation>
    </message>
    <message>
        <source>Certificate of the authority</source>
        <translation>Certificado da autoridade</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Chave do certificado de cliente</translation>
    </message>
    <message>
        <source>File with the token</source>
        <translation>Ficheiro com o token</translation>
    </message>
    <message>
        <source>A system of my own…</source>
        <translation>Um sistema próprio…</translation>
    </message>
    <message>
        <source>Slurm REST (slurmrestd)</source>
        <translation>Slurm REST (slurmrestd)</translation>
    </message>
    <message>
        <source>Prometheus, Thanos, Mimir or VictoriaMetrics</source>
        <translation>Prometheus, Thanos, Mimir ou VictoriaMetrics</translation>
    </message>
    <message>
        <source>A metrics page (OpenMetrics or Prometheus text)</source>
        <translation>Uma página de métricas (texto OpenMetrics ou Prometheus)</translation>
    </message>
    <message>
        <source>A folder with files of accounting</source>
        <translation>Uma pasta com ficheiros de contabilização</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detetar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>A file that only you can read</source>
        <translation>Um ficheiro que só pode ser lido por si</translation>
    </message>
    <message>
        <source>An environment variable</source>
        <translation>Uma variável de ambiente</translation>
    </message>
    <message>
        <source>A command that prints it</source>
        <translation>Um comando que o imprime</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Colar aqui</translation>
    </message>
    <message>
        <source>the system&apos;s, where empty</source>
        <translation>a do sistema, se vazio</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Escolher uma pasta…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>The to&amp;ken</source>
        <translation>O to&amp;ken</translation>
    </message>
    <message>
        <source>is kept in a file that only you can read</source>
        <translation>é guardado num ficheiro que só pode ser lido por si</translation>
    </message>
    <message>
        <source>path of a file with mode 0600</source>
        <translation>caminho de um ficheiro com modo 0600</translation>
    </message>
    <message>
        <source>The name stays: what was stored of the source carries it.</source>
        <translation>O nome mantém-se: o que foi guardado da fonte tem este nome.</translation>
    </message>
    <message>
        <source>URL: there is a space in it.</source>
        <translation>URL: contém um espaço.</translation>
    </message>
    <message>
        <source>URL: begin it with https:// or http://, as in https://%1</source>
        <translation>URL: comece por https:// ou http://, como em https://%1</translation>
    </message>
    <message>
        <source>URL: only https:// and http:// can be asked, not %1://</source>
        <translation>URL: só se pode consultar https:// e http:// e não %1://</translation>
    </message>
    <message>
        <source>URL: it cannot be read (%1).</source>
        <translation>URL: não é possível lê-lo (%1).</translation>
    </message>
    <message>
        <source>URL: the name of the host is missing after %1://</source>
        <translation>URL: falta o nome do servidor depois de %1://</translation>
    </message>
    <message>
        <source>URL: leave user and password out of it; they have fields of their own.</source>
        <translation>URL: não inclua utilizador nem palavra-passe; têm campos próprios.</translation>
    </message>
    <message>
        <source>Token: there is a space in it; a token has none.</source>
        <translation>Token: contém um espaço; um token não tem nenhum.</translation>
    </message>
    <message>
        <source>Folder: give its whole path, from / on.</source>
        <translation>Pasta: indique o caminho completo, a partir de /.</translation>
    </message>
    <message>
        <source>Time zone: there is none called “%1”. Europe/Helsinki is one.</source>
        <translation>Fuso horário: não existe nenhum chamado «%1». Europe/Helsinki é um.</translation>
    </message>
    <message>
        <source>Find out by asking</source>
        <translation>Descobrir consultando</translation>
    </message>
</context>
<context>
    <name>ff::SourceLimits</name>
    <message>
        <source>&amp;Limits, and how much past</source>
        <translation>&amp;Limites e extensão do histórico</translation>
    </message>
    <message>
        <source>Ti&amp;meout</source>
        <translation>Te&amp;mpo máximo</translation>
    </message>
    <message>
        <source>For a whole answer; never longer than the interval.</source>
        <translation>Para uma resposta completa; nunca mais longo do que o intervalo.</translation>
    </message>
    <message>
        <source>Most se&amp;ries</source>
        <translation>Máximo de sé&amp;ries</translation>
    </message>
    <message>
        <source>An answer that brings more of one system fails, and what was known stays.</source>
        <translation>Uma resposta que traga mais do que esse número para um sistema falha, e mantém-se o que já se conhecia.</translation>
    </message>
    <message>
        <source>Most acco&amp;unts</source>
        <translation>Máximo de con&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Past to fetch</source>
        <translation>Histórico a o&amp;bter</translation>
    </message>
    <message>
        <source>How much past is asked for where the cache has none.</source>
        <translation>Quanto histórico se pede quando a cache não o tem.</translation>
    </message>
    <message>
        <source>Samples of the pas&amp;t every</source>
        <translation>Inter&amp;valo das amostras do histórico</translation>
    </message>
    <message>
        <source>How far apart the samples of the past are.</source>
        <translation>A distância entre as amostras do histórico.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>as often as it is polled</source>
        <translation>o das consultas</translation>
    </message>
</context>
<context>
    <name>ff::SourceWizard</name>
    <message>
        <source>a Slurm REST service</source>
        <translation>um serviço Slurm REST</translation>
    </message>
    <message>
        <source>a Prometheus, or what answers like one</source>
        <translation>um Prometheus, ou algo que responde como tal</translation>
    </message>
    <message>
        <source>a page of metrics</source>
        <translation>uma página de métricas</translation>
    </message>
    <message>
        <source>a folder with files of accounting</source>
        <translation>uma pasta com ficheiros de contabilização</translation>
    </message>
    <message>
        <source>how many GPUs there are</source>
        <translation>quantas GPUs há</translation>
    </message>
    <message>
        <source>which are allocated</source>
        <translation>quais estão alocadas</translation>
    </message>
    <message>
        <source>how busy they are</source>
        <translation>a sua ocupação</translation>
    </message>
    <message>
        <source>who uses them</source>
        <translation>quem as usa</translation>
    </message>
    <message>
        <source>what waits</source>
        <translation>o que está na fila</translation>
    </message>
    <message>
        <source>which jobs ran</source>
        <translation>que trabalhos foram executados</translation>
    </message>
    <message>
        <source>Somebody answers, and asks who you are. The next step is the credential; then it is looked at again.</source>
        <translation>O endereço responde e pede identificação. O passo seguinte é a credencial; depois verifica-se de novo.</translation>
    </message>
    <message>
        <source>Found: %1.</source>
        <translation>Encontrado: %1.</translation>
    </message>
    <message>
        <source>Found: %1 (%2).</source>
        <translation>Encontrado: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n nodes</source>
        <translation>
            <numerusform>%n nó</numerusform>
            <numerusform>%n nós</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 GPUs as it counts them</source>
        <translation>%1 GPUs, segundo a contagem da fonte</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n conta</numerusform>
            <numerusform>%n contas</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells: %1.</source>
        <translation>Indica: %1.</translation>
    </message>
    <message>
        <source>It does not tell: %1. Another source of the same system may.</source>
        <translation>Não indica: %1. Outra fonte do mesmo sistema pode fazê-lo.</translation>
    </message>
    <message>
        <source>The catalogue does not say how many GPUs %1 has.</source>
        <translation>O catálogo não diz quantas GPUs tem %1.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source does not tell how many there are.</source>
        <translation>O catálogo indica %1 GPUs para %2; a fonte não indica quantas há.</translation>
    </message>
    <message>
        <source>The catalogue lists %1 GPUs of %2; the source tells of %3.</source>
        <translation>O catálogo indica %1 GPUs para %2; a fonte indica %3.</translation>
    </message>
    <message>
        <source>They agree.</source>
        <translation>Os números coincidem.</translation>
    </message>
    <message>
        <source>That is %1 fewer.</source>
        <translation>São %1 a menos.</translation>
    </message>
    <message>
        <source>That is %1 more.</source>
        <translation>São %1 a mais.</translation>
    </message>
    <message>
        <source>Check that it is this system, or a part of it.</source>
        <translation>Verifique se se trata deste sistema ou de uma parte dele.</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>All fields at once…</source>
        <translation>Todos os campos de uma vez…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>An&amp;terior</translation>
    </message>
    <message>
        <source>Add a &amp;credential…</source>
        <translation>Adicionar c&amp;redencial…</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Se&amp;guinte</translation>
    </message>
    <message>
        <source>1 · Where it is</source>
        <translation>1 · Onde está</translation>
    </message>
    <message>
        <source>2 · What was found</source>
        <translation>2 · O que se encontrou</translation>
    </message>
    <message>
        <source>3 · Who you are there</source>
        <translation>3 · A sua identidade</translation>
    </message>
    <message>
        <source>4 · Which system it is</source>
        <translation>4 · Que sistema é</translation>
    </message>
    <message>
        <source>5 · Test</source>
        <translation>5 · Teste</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>The address of a site&apos;s Prometheus, Slurm REST service or page of metrics, as you would open it in a browser. What it is, the next step finds out; nothing is kept yet.</source>
        <translation>O endereço do Prometheus, do serviço Slurm REST ou da página de métricas de um centro, tal como o abriria num navegador. O passo seguinte descobre do que se trata; ainda não se guarda nada.</translation>
    </message>
    <message>
        <source>A token for Slurm or a bearer, a user name with it for basic authentication, or a client certificate.</source>
        <translation>Um token para Slurm ou do tipo bearer, com um nome de utilizador para a autenticação básica, ou um certificado de cliente.</translation>
    </message>
    <message>
        <source>Which system of the catalogue it tells about. The likeliest is chosen.</source>
        <translation>Que sistema do catálogo a fonte descreve. Está escolhido o mais provável.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;dicionar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Name: there is already a source called %1.</source>
        <translation>Nome: já existe uma fonte chamada %1.</translation>
    </message>
    <message>
        <source>Discard what was entered? The source is not added yet.</source>
        <translation>Descartar o que foi introduzido? A fonte ainda não foi adicionada.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>A consultar %1 …</translation>
    </message>
    <message>
        <source>It does not accept that: %1</source>
        <translation>Não é aceite: %1</translation>
    </message>
    <message>
        <source>No system of the catalogue has about so many GPUs.</source>
        <translation>Nenhum sistema do catálogo tem um número de GPUs semelhante.</translation>
    </message>
    <message>
        <source>It answers as it will be polled: %1</source>
        <translation>Responde às consultas tal como serão feitas: %1</translation>
    </message>
    <message>
        <source>Files that come into the folder are read as %1 from now on.</source>
        <translation>A partir de agora, os ficheiros que chegam à pasta são lidos como %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is polled every %n s from now on. Its past is fetched meanwhile, where it has one; the page Sources shows how far that is.</source>
        <translation>
            <numerusform>A partir de agora, %1 é consultada a cada segundo (%n s). Entretanto obtém-se o seu histórico, se o tiver; a página Fontes mostra o andamento.</numerusform>
            <numerusform>A partir de agora, %1 é consultada a cada %n s. Entretanto obtém-se o seu histórico, se o tiver; a página Fontes mostra o andamento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token is in the desktop&apos;s keychain.</source>
        <translation>O seu token está no porta-chaves do ambiente de trabalho.</translation>
    </message>
    <message>
        <source>Its token is in the file %1, which only you can read.</source>
        <translation>O seu token está no ficheiro %1, que só pode ser lido por si.</translation>
    </message>
</context>
<context>
    <name>ff::SourcesModel</name>
    <message>
        <source>live</source>
        <translation>em dia</translation>
    </message>
    <message>
        <source>late</source>
        <translation>em atraso</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ainda não observada</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The token travels without encryption (http)</source>
        <translation>O token circula sem encriptação (http)</translation>
    </message>
    <message>
        <source>How far jobs, samples and the site&apos;s books of the last 7 days are apart; marked above 1 %</source>
        <translation>Diferença entre trabalhos, amostras e totais do centro nos últimos 7 dias; assinalada acima de 1 %</translation>
    </message>
    <message>
        <source>%1 polls and %2 failures in the last 24 hours</source>
        <translation>%1 consultas e %2 falhas nas últimas 24 horas</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Samples per minute</source>
        <translation>Amostras por minuto</translation>
    </message>
    <message>
        <source>Counts apart, 7 d</source>
        <translation>Diferença, 7 d</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>em pausa</translation>
    </message>
</context>
<context>
    <name>ff::SourcesPage</name>
    <message>
        <source>jobs</source>
        <translation>trabalhos</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>the site&apos;s books</source>
        <translation>os totais do centro</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart: see reconcile</source>
        <translation>%1 e %2 dos últimos 7 dias diferem em %3: ver reconcile</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days are %3 apart, by design</source>
        <translation>%1 e %2 dos últimos 7 dias diferem em %3, devido ao modo de contagem</translation>
    </message>
    <message>
        <source>%1 and %2 of the last 7 days agree within %3</source>
        <translation>%1 e %2 dos últimos 7 dias coincidem, com diferença máxima de %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Nothing is being watched yet. Add a source: a Prometheus, a Slurm REST service or a metrics page of a site that you may read.</source>
        <translation>Ainda nada está a ser observado. Adicione uma fonte: um Prometheus, um serviço Slurm REST ou uma página de métricas de um centro que possa ler.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remover…</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Adicionar fonte…</translation>
    </message>
    <message>
        <source>Sources and how their last polls went</source>
        <translation>Fontes e como correram as suas últimas consultas</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fontes</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Ainda não foi consultada.</translation>
    </message>
    <message>
        <source>It answers as it should.</source>
        <translation>Responde como deve.</translation>
    </message>
    <message>
        <source>last answer %1</source>
        <translation>última resposta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n polls in the last 24 hours</source>
        <translation>
            <numerusform>%n consulta nas últimas 24 horas</numerusform>
            <numerusform>%n consultas nas últimas 24 horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them failed</source>
        <translation>
            <numerusform>%n delas falhou</numerusform>
            <numerusform>%n delas falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>fetching its past was stopped</source>
        <translation>a obtenção do histórico foi interrompida</translation>
    </message>
    <message>
        <source>its past is being fetched: %1</source>
        <translation>o histórico está a ser obtido: %1</translation>
    </message>
    <message>
        <source>its token travels without encryption: use https:// unless the network is trusted</source>
        <translation>o seu token circula sem encriptação: use https:// salvo se a rede for de confiança</translation>
    </message>
    <message>
        <source>Fetch the past</source>
        <translation>Obter o histórico</translation>
    </message>
    <message>
        <source>Stop fetching the past</source>
        <translation>Parar de obter o histórico</translation>
    </message>
    <message>
        <source>Remove a source</source>
        <translation>Remover uma fonte</translation>
    </message>
    <message>
        <source>Stop polling %1? What was stored of it stays.</source>
        <translation>Parar de consultar %1? O que dela foi guardado fica.</translation>
    </message>
    <message>
        <source>Stop polling</source>
        <translation>Parar de consultar</translation>
    </message>
    <message>
        <source>the samples of its system take %1 of the cache</source>
        <translation>as amostras do seu sistema ocupam %1 da cache</translation>
    </message>
    <message>
        <source>%1, about %2 more a year</source>
        <translation>%1, cerca de %2 a mais por ano</translation>
    </message>
</context>
<context>
    <name>ff::SpanFigures</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 no total</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>média %1</translation>
    </message>
    <message>
        <source>sum %1</source>
        <translation>soma %1</translation>
    </message>
    <message>
        <source>%1 seen</source>
        <translation>%1 observado</translation>
    </message>
</context>
<context>
    <name>ff::SystemsWithoutSource</name>
    <message numerus="yes">
        <source>No source yet: %n systems</source>
        <translation>
            <numerusform>Ainda sem fonte: %n sistema</numerusform>
            <numerusform>Ainda sem fonte: %n sistemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::TableExport</name>
    <message numerus="yes">
        <source>%n more rows: the CSV file has them</source>
        <translation>
            <numerusform>mais %n linha: está no ficheiro CSV</numerusform>
            <numerusform>mais %n linhas: estão no ficheiro CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ThresholdChart</name>
    <message>
        <source>What the rule would have done</source>
        <translation>O que a regra teria feito</translation>
    </message>
    <message>
        <source>Nothing is known of this in the last 30 days.</source>
        <translation>Nada se sabe disto nos últimos 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>It fires %n times here.</source>
        <translation>
            <numerusform>Dispara uma vez aqui.</numerusform>
            <numerusform>Dispara %n vezes aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>not enough seen</source>
        <translation>pouco observado</translation>
    </message>
</context>
<context>
    <name>ff::TileMap</name>
    <message>
        <source>%1 countries. %2.</source>
        <translation>%1 países. %2.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Hosts an AI Factory</source>
        <translation>Acolhe uma Fábrica de IA</translation>
    </message>
    <message>
        <source>Has an AI Factory Antenna</source>
        <translation>Tem uma Antena de Fábrica de IA</translation>
    </message>
</context>
<context>
    <name>ff::TimeChart</name>
    <message>
        <source>compared with %1</source>
        <translation>comparado com %1</translation>
    </message>
    <message>
        <source>Allocated, busy not known</source>
        <translation>Alocadas, ocupação desconhecida</translation>
    </message>
    <message>
        <source>Period before</source>
        <translation>Período anterior</translation>
    </message>
    <message>
        <source>seen in part</source>
        <translation>observado em parte</translation>
    </message>
    <message>
        <source>%1 %2 on average</source>
        <translation>%1: %2 em média</translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>Sem dados durante %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacidade</translation>
    </message>
    <message>
        <source>mean over %1</source>
        <translation>média de %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>%1, not complete</source>
        <comment>a bin of a chart</comment>
        <translation>%1, incompleto</translation>
    </message>
    <message>
        <source>%1, lowest</source>
        <translation>%1, mínimo</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>%1, lowest to highest</source>
        <comment>name of a series</comment>
        <translation>%1, do mínimo ao máximo</translation>
    </message>
</context>
<context>
    <name>ff::TimeChartPainter</name>
    <message>
        <source>no data, %1</source>
        <translation>sem dados, %1</translation>
    </message>
</context>
<context>
    <name>ff::TopStrip</name>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>State</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acesso</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>SIMULATED</source>
        <translation>SIMULADO</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Recuar (Alt+Esquerda)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Avançar (Alt+Direita)</translation>
    </message>
    <message>
        <source>What counts as a state&apos;s</source>
        <translation>O que conta como de um país</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiário</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Beneficiary: what the state&apos;s users used. Payer: what was spent of the state&apos;s share.</source>
        <translation>Beneficiário: o que os utilizadores do país usaram. Pagador: o que foi gasto da quota do país.</translation>
    </message>
    <message>
        <source>Show the whole period again (0 on a chart, or a double click)</source>
        <translation>Mostrar de novo todo o período (0 num gráfico, ou duplo clique)</translation>
    </message>
    <message>
        <source>Every GPU is weighed by its model&apos;s factor. Click for physical GPUs.</source>
        <translation>Cada GPU é ponderada pelo fator do seu modelo. Clique para ver GPUs físicas.</translation>
    </message>
    <message>
        <source>Every figure here comes from a simulation, none from a real site.</source>
        <translation>Todos os valores aqui provêm de uma simulação, nenhum de um centro real.</translation>
    </message>
    <message>
        <source>Go to a factory, state, page or action (Ctrl+K)</source>
        <translation>Ir para uma fábrica, país, página ou ação (Ctrl+K)</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas as redes</translation>
    </message>
    <message>
        <source>All modes</source>
        <translation>Todos os modos</translation>
    </message>
    <message>
        <source>%1, zoomed</source>
        <comment>a period</comment>
        <translation>%1, ampliado</translation>
    </message>
    <message>
        <source>show the whole period again</source>
        <translation>mostrar de novo todo o período</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>ff::TroubleBar</name>
    <message>
        <source>Close the message</source>
        <translation>Fechar a mensagem</translation>
    </message>
</context>
<context>
    <name>ff::UsageChoices</name>
    <message>
        <source>The whole period</source>
        <translation>Todo o período</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mês</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>The sites&apos; own units</source>
        <translation>As unidades dos próprios centros</translation>
    </message>
    <message>
        <source>Physical GPU-hours</source>
        <translation>Horas de GPUs físicas</translation>
    </message>
    <message>
        <source>H100 equivalents</source>
        <translation>Equivalentes H100</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ff::UsageColumns</name>
    <message>
        <source>Start-up</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>Small or medium enterprise</source>
        <translation>Pequena ou média empresa</translation>
    </message>
    <message>
        <source>Large enterprise</source>
        <translation>Grande empresa</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>não indicado</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>acordado</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>estimado</translation>
    </message>
    <message>
        <source>placeholder</source>
        <translation>presumido</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>trabalhos</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>amostras</translation>
    </message>
    <message>
        <source>jobs and samples</source>
        <translation>trabalhos e amostras</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiário</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acesso</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>GPU model</source>
        <translation>Modelo de GPU</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>GPU-hours</source>
        <translation>Horas de GPU</translation>
    </message>
    <message>
        <source>H100-equivalent GPU-h</source>
        <translation>GPU-h em equiv. H100</translation>
    </message>
    <message>
        <source>Allocated but idle</source>
        <translation>Alocadas mas inativas</translation>
    </message>
    <message>
        <source>In the site&apos;s unit</source>
        <translation>Na unidade do centro</translation>
    </message>
    <message>
        <source>Usage share</source>
        <translation>Quota de uso</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado segundo</translation>
    </message>
    <message>
        <source>Entitled to date</source>
        <translation>Direito até à data</translation>
    </message>
    <message>
        <source>Of entitlement</source>
        <translation>Do direito</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
</context>
<context>
    <name>ff::UsageModel</name>
    <message>
        <source>%1 GPU-seconds</source>
        <translation>%1 GPU-segundos</translation>
    </message>
    <message>
        <source>Click for how this was computed.</source>
        <translation>Clique para ver como foi calculado.</translation>
    </message>
</context>
<context>
    <name>ff::UsagePane</name>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>GPU-hours, grouped as chosen</source>
        <translation>Horas de GPU, agrupadas como escolhido</translation>
    </message>
    <message numerus="yes">
        <source>%1 in all, in %n lines</source>
        <translation>
            <numerusform>%1 no total, em %n linha</numerusform>
            <numerusform>%1 no total, em %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>No usage by account was seen in this period.</source>
        <translation>Não se observou uso por conta neste período.</translation>
    </message>
    <message>
        <source>Left out, since no H100-equivalent is known: %1.</source>
        <translation>Excluído, por não se conhecer o equivalente H100: %1.</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has: %1. Give the system shards_per_gpu or mps_per_gpu in federation.toml.</source>
        <translation>As frações de GPUs (gres/shard, gres/mps) não contam, pois ninguém indica quantas tem uma GPU: %1. Atribua ao sistema shards_per_gpu ou mps_per_gpu em federation.toml.</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first: %1. Give the system&apos;s capacity its model, or its types a [[gpu_type]], in federation.toml.</source>
        <translation>Fatias MIG sem modelo de GPU podem ser de vários modelos e contam como fatia do primeiro: %1. Atribua à capacidade do sistema o seu modelo, ou aos seus tipos um [[gpu_type]], em federation.toml.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>instants</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Entitlements are left out, since the filter shows a part of what each payer paid.</source>
        <translation>Os direitos são omitidos, porque o filtro mostra só uma parte do que cada pagador pagou.</translation>
    </message>
</context>
<context>
    <name>ff::ViewDesk</name>
    <message>
        <source>there is no such file</source>
        <translation>esse ficheiro não existe</translation>
    </message>
    <message>
        <source>%1 could not be read: %2.</source>
        <translation>Não foi possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2.</source>
        <translation>Não foi possível escrever %1: %2.</translation>
    </message>
    <message>
        <source>The view “%1” is saved.</source>
        <translation>A vista «%1» foi guardada.</translation>
    </message>
    <message>
        <source>&amp;Save this view…	Ctrl+D</source>
        <translation>&amp;Guardar esta vista…	Ctrl+D</translation>
    </message>
    <message>
        <source>&amp;Copy a link to this view</source>
        <translation>&amp;Copiar uma ligação para esta vista</translation>
    </message>
    <message>
        <source>&amp;Open a link or file…</source>
        <translation>&amp;Abrir uma ligação ou um ficheiro…</translation>
    </message>
    <message>
        <source>No view is saved yet</source>
        <translation>Ainda não há nenhuma vista guardada</translation>
    </message>
    <message>
        <source>&amp;Views…	Ctrl+Shift+D</source>
        <translation>&amp;Vistas…	Ctrl+Shift+D</translation>
    </message>
    <message>
        <source>A link to the view is copied. Who opens it sees the same page, period and filters, of what their own program knows.</source>
        <translation>Foi copiada uma ligação para a vista. Quem a abrir vê a mesma página, o mesmo período e os mesmos filtros, com os dados que o seu próprio programa conhece.</translation>
    </message>
    <message>
        <source>Save the view as a file</source>
        <translation>Guardar a vista como ficheiro</translation>
    </message>
    <message>
        <source>Views (*.toml)</source>
        <translation>Vistas (*.toml)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>%1 has no view in it.</source>
        <translation>%1 não tem nenhuma vista.</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n views; this is the first one.</source>
        <translation>
            <numerusform>O ficheiro tem %n vista; esta é a primeira.</numerusform>
            <numerusform>O ficheiro tem %n vistas; esta é a primeira.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ff::ViewShelf</name>
    <message>
        <source>The saved views could not be read: %1: %2.</source>
        <translation>Não foi possível ler as vistas guardadas: %1: %2.</translation>
    </message>
    <message>
        <source>Nothing was changed. Mend or remove the file, then try again.</source>
        <translation>Nada foi alterado. Corrija ou remova o ficheiro e tente de novo.</translation>
    </message>
    <message>
        <source>The views could not be saved in %1: %2. Nothing was changed.</source>
        <translation>Não foi possível guardar as vistas em %1: %2. Nada foi alterado.</translation>
    </message>
    <message>
        <source>another program is writing to it</source>
        <translation>outro programa está a escrever nele</translation>
    </message>
</context>
<context>
    <name>ff::ViewWords</name>
    <message>
        <source>zoomed to %1</source>
        <comment>a period</comment>
        <translation>ampliado a %1</translation>
    </message>
</context>
<context>
    <name>ff::ViewsDialog</name>
    <message>
        <source>No view is saved yet. Ctrl+D saves what the window shows: page, period, filters and zoom.</source>
        <translation>Ainda não há nenhuma vista guardada. Ctrl+D guarda o que a janela mostra: página, período, filtros e ampliação.</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Mudar o nome…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar &amp;ligação</translation>
    </message>
    <message>
        <source>Save as &amp;file…</source>
        <translation>Guardar como &amp;ficheiro…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Open a l&amp;ink or file…</source>
        <translation>Abrir uma l&amp;igação ou um ficheiro…</translation>
    </message>
</context>
<context>
    <name>ff::WaitGroupsCard</name>
    <message>
        <source>Who waits how long</source>
        <translation>Quem espera quanto tempo</translation>
    </message>
    <message>
        <source>Waits by</source>
        <translation>Esperas por</translation>
    </message>
    <message>
        <source>State</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Access mode</source>
        <translation>Modo de acesso</translation>
    </message>
    <message>
        <source>GPUs of the job</source>
        <translation>GPUs do trabalho</translation>
    </message>
    <message>
        <source>Waits of the jobs that became eligible in this period</source>
        <translation>Esperas dos trabalhos que se tornaram elegíveis neste período</translation>
    </message>
    <message>
        <source>Wait p50</source>
        <translation>Espera p50</translation>
    </message>
    <message>
        <source>Wait p90</source>
        <translation>Espera p90</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciados</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ainda em espera</translation>
    </message>
    <message>
        <source>Half of the jobs wait less</source>
        <translation>Metade dos trabalhos espera menos</translation>
    </message>
    <message>
        <source>Nine of ten jobs wait less</source>
        <translation>Nove em dez trabalhos esperam menos</translation>
    </message>
    <message>
        <source>from when they could start; jobs still waiting counted</source>
        <translation>desde que podiam iniciar; contam os trabalhos ainda em espera</translation>
    </message>
    <message>
        <source>No job that became eligible in this period is known here. A Slurm source, or accounting files that are imported, tell of them.</source>
        <translation>Não se conhece aqui nenhum trabalho que se tenha tornado elegível neste período. Indica-os uma fonte Slurm, ou ficheiros de contabilização importados.</translation>
    </message>
</context>
<context>
    <name>ff::WelcomePage</name>
    <message>
        <source>Factory Floor</source>
        <translation>Factory Floor</translation>
    </message>
    <message>
        <source>Whether Europe&apos;s AI Factories are used, by whom, and where it jams. Nothing is being watched yet.</source>
        <translation>Se as Fábricas de IA da Europa são usadas, por quem, e onde há estrangulamentos. Ainda nada está a ser observado.</translation>
    </message>
    <message>
        <source>Explore a simulated federation</source>
        <translation>Explorar uma federação simulada</translation>
    </message>
    <message>
        <source>Every factory of the catalogue with thirty days of invented jobs, served on this computer in the sites&apos; own formats. Nothing leaves it.</source>
        <translation>Todas as fábricas do catálogo com trinta dias de trabalhos inventados, servidas neste computador nos formatos dos próprios centros. Nada sai dele.</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Add your first source</source>
        <translation>Adicionar a sua primeira fonte</translation>
    </message>
    <message>
        <source>A Prometheus, a Slurm REST service or a metrics page of a site that you may read. A test says what was found before anything is kept.</source>
        <translation>Um Prometheus, um serviço Slurm REST ou uma página de métricas de um centro que possa ler. Um teste diz o que foi encontrado antes de se guardar seja o que for.</translation>
    </message>
    <message>
        <source>Add a source…</source>
        <translation>Adicionar uma fonte…</translation>
    </message>
</context>
<context>
    <name>ff::cli</name>
    <message>
        <source>knows payer, beneficiary, system, account, mode, partition, organisation and model; it got: </source>
        <translation>conhece payer, beneficiary, system, account, mode, partition, organisation e model; recebeu: </translation>
    </message>
    <message>
        <source>GPU-hours, in any cut</source>
        <translation>horas de GPU, com qualquer desagregação</translation>
    </message>
    <message>
        <source>payer, beneficiary, system, account, mode, partition, organisation, model (of the GPUs); several with commas</source>
        <translation>payer, beneficiary, system, account, mode, partition, organisation, model (das GPUs); vários separados por vírgulas</translation>
    </message>
    <message>
        <source>time zone in which periods are cut, and dates are meant</source>
        <translation>fuso horário em que se delimitam os períodos e se entendem as datas</translation>
    </message>
    <message>
        <source>knows hour, day, week, month and quarter; it got: </source>
        <translation>conhece hour, day, week, month e quarter; recebeu: </translation>
    </message>
    <message>
        <source>one row for each hour, day, week, month or quarter</source>
        <translation>uma linha por hora, dia, semana, mês ou trimestre (hour, day, week, month, quarter)</translation>
    </message>
    <message>
        <source>physical GPUs, or H100 equivalents</source>
        <translation>GPUs físicas, ou equivalentes H100</translation>
    </message>
    <message>
        <source>one system, by its id</source>
        <translation>um sistema, pelo seu identificador</translation>
    </message>
    <message>
        <source>GPU-hours are those of physical GPUs. Where a site&apos;s Slurm counts the dies of a GPU
(LUMI: two), they are that much less than what sacct and sreport add up to;
site_units are in the unit that the site charges in.</source>
        <translation>As horas de GPU são as de GPUs físicas. Onde o Slurm de um centro conta os dies de uma GPU
(LUMI: dois), são nessa medida inferiores à soma de sacct e sreport;
site_units estão na unidade em que o centro debita.</translation>
    </message>
    <message>
        <source>What to ask a site for, FROM and TO as in 2026-10-01:</source>
        <translation>O que pedir a um centro, FROM e TO como em 2026-10-01:</translation>
    </message>
    <message>
        <source>which files were imported, and what they gave</source>
        <translation>que ficheiros foram importados, e o que deram</translation>
    </message>
    <message>
        <source>take back all that a file said: jobs, totals and the time it covers</source>
        <translation>retirar tudo o que um ficheiro dizia: trabalhos, totais e o período que cobre</translation>
    </message>
    <message>
        <source>which file, as import list numbers them</source>
        <translation>que ficheiro, conforme a numeração de import list</translation>
    </message>
    <message>
        <source>take accounting from files that were mailed</source>
        <translation>importar contabilização de ficheiros recebidos por e-mail</translation>
    </message>
    <message>
        <source>what the files are</source>
        <translation>o que são os ficheiros</translation>
    </message>
    <message>
        <source>the files</source>
        <translation>os ficheiros</translation>
    </message>
    <message>
        <source>whose jobs these are, by its id</source>
        <translation>de que sistema são estes trabalhos, pelo seu identificador</translation>
    </message>
    <message>
        <source>sacct&apos;s --format, where the file has no header</source>
        <translation>o --format do sacct, se o ficheiro não tiver cabeçalho</translation>
    </message>
    <message>
        <source>sacct&apos;s --delimiter, where it is not |</source>
        <translation>o --delimiter do sacct, se não for |</translation>
    </message>
    <message>
        <source>also where the file names another cluster</source>
        <translation>mesmo que o ficheiro indique outro cluster</translation>
    </message>
    <message>
        <source>the files hold some of the jobs only (of one account): they cover no time</source>
        <translation>os ficheiros contêm apenas alguns dos trabalhos (de uma conta): não cobrem nenhum período</translation>
    </message>
    <message>
        <source>time zone of the times in the files (UTC)</source>
        <translation>fuso horário das horas nos ficheiros (UTC)</translation>
    </message>
    <message>
        <source>with --to: the window the site was asked for, all of which is covered then</source>
        <translation>com --to: o intervalo pedido ao centro, que fica então todo coberto</translation>
    </message>
    <message>
        <source>its end, not included</source>
        <translation>o seu fim, não incluído</translation>
    </message>
    <message>
        <source>of swf, which counts no GPUs</source>
        <translation>para swf, que não conta GPUs</translation>
    </message>
    <message>
        <source>make a new cache of what can be read of a damaged one, and say what is gone; the damaged file stays as it is</source>
        <translation>criar uma nova cache com o que se consegue ler de uma danificada, e dizer o que falta; o ficheiro danificado fica como está</translation>
    </message>
    <message>
        <source>the new file; nothing may stand there yet; left out: beside the cache</source>
        <translation>o novo ficheiro; ainda não pode existir; se omitido: junto à cache</translation>
    </message>
    <message>
        <source>an earlier copy of this cache, for what cannot be read</source>
        <translation>uma cópia anterior desta cache, para o que não se consegue ler</translation>
    </message>
    <message>
        <source>what maps where, by which rule, and what does not</source>
        <translation>o que é associado a quê, por que regra, e o que não é</translation>
    </message>
    <message>
        <source>list every version of the rules that was in force: when it came, who changed it and why</source>
        <translation>listar todas as versões das regras que vigoraram: quando surgiram, quem as alterou e porquê</translation>
    </message>
    <message>
        <source>Rules stand in federation.toml; “factoryfloor example federation” prints one with every key.</source>
        <translation>As regras estão em federation.toml; «factoryfloor example federation» imprime um com todas as chaves.</translation>
    </message>
    <message>
        <source>the same GPU-hours by jobs, by samples and by the site&apos;s own books</source>
        <translation>as mesmas horas de GPU por trabalhos, por amostras e pelos totais do próprio centro</translation>
    </message>
    <message>
        <source>time zone in which dates are meant</source>
        <translation>fuso horário em que se entendem as datas</translation>
    </message>
    <message>
        <source>compare every roll-up with the jobs it is made of, and look for damage of the file</source>
        <translation>comparar cada agregado com os trabalhos de que é feito e procurar danos no ficheiro</translation>
    </message>
    <message>
        <source>make the roll-ups anew</source>
        <translation>refazer os agregados</translation>
    </message>
    <message>
        <source>copy the cache, also while it is written to</source>
        <translation>copiar a cache, mesmo enquanto é escrita</translation>
    </message>
    <message>
        <source>the copy; nothing may stand there yet</source>
        <translation>a cópia; ainda não pode lá existir nada</translation>
    </message>
    <message>
        <source>print the rules of alerts.toml, their state and what fired</source>
        <translation>imprimir as regras de alerts.toml, o seu estado e o que disparou</translation>
    </message>
    <message>
        <source>what fired in the last 30 days in place of the rules</source>
        <translation>o que disparou nos últimos 30 dias em vez das regras</translation>
    </message>
    <message>
        <source>say how often a rule would have fired, and when</source>
        <translation>dizer quantas vezes uma regra teria disparado, e quando</translation>
    </message>
    <message>
        <source>the rule, by its id</source>
        <translation>a regra, pelo seu identificador</translation>
    </message>
    <message>
        <source>days of past</source>
        <translation>dias de histórico</translation>
    </message>
    <message>
        <source>the window on the simulated federation</source>
        <translation>a janela sobre a federação simulada</translation>
    </message>
    <message>
        <source>days of simulated past</source>
        <translation>dias de histórico simulado</translation>
    </message>
    <message>
        <source>seed of the simulation</source>
        <translation>semente da simulação</translation>
    </message>
    <message>
        <source>no window: print the floor as a table once a tick</source>
        <translation>sem janela: imprimir o parque como tabela a cada ciclo</translation>
    </message>
    <message>
        <source>serve the aggregates of these systems as OpenMetrics, such as on 127.0.0.1:9417; no user and no job stands in them</source>
        <translation>servir os agregados destes sistemas como OpenMetrics, por exemplo em 127.0.0.1:9417; não contêm nenhum utilizador nem trabalho</translation>
    </message>
    <message>
        <source>with --publish: a file of mode 0600 with the bearer token to be sent</source>
        <translation>com --publish: um ficheiro de modo 0600 com o token do tipo bearer a enviar</translation>
    </message>
    <message>
        <source>with --publish: serve over TLS, with this chain in PEM</source>
        <translation>com --publish: servir por TLS, com esta cadeia em PEM</translation>
    </message>
    <message>
        <source>the certificate&apos;s key in PEM</source>
        <translation>a chave do certificado em PEM</translation>
    </message>
    <message>
        <source>fetch the past of a system from its sources, however long ago; what is there already is not asked for again</source>
        <translation>obter o histórico de um sistema a partir das suas fontes, por mais antigo que seja; o que já existe não é pedido de novo</translation>
    </message>
    <message>
        <source>the system, by its id</source>
        <translation>o sistema, pelo seu identificador</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago)</source>
        <translation>início (ISO 8601, ou 7d para há sete dias)</translation>
    </message>
    <message>
        <source>end, not included; left out: now</source>
        <translation>fim, não incluído; por omissão: agora</translation>
    </message>
    <message>
        <source>one sample for each such step of time, at least 1s; left out: as often as the source is polled</source>
        <translation>uma amostra por cada passo de tempo destes, pelo menos 1s; por omissão: tantas vezes como a fonte é consultada</translation>
    </message>
    <message>
        <source>decode one answer and say what is in it, or which line or field is wrong</source>
        <translation>descodificar uma resposta e dizer o que contém, ou que linha ou campo está errado</translation>
    </message>
    <message>
        <source>a file, or a URL to fetch</source>
        <translation>um ficheiro, ou um URL a obter</translation>
    </message>
    <message>
        <source>what it should be</source>
        <translation>o que deve ser</translation>
    </message>
    <message>
        <source>print what the cache and the catalogue hold</source>
        <translation>imprimir o que a cache e o catálogo contêm</translation>
    </message>
    <message>
        <source>what to show</source>
        <translation>o que mostrar</translation>
    </message>
    <message>
        <source>one holder: EU, or a state&apos;s code</source>
        <translation>um titular: EU, ou o código de um país</translation>
    </message>
    <message>
        <source>knows: </source>
        <translation>conhece: </translation>
    </message>
    <message>
        <source>one metric, by its name</source>
        <translation>uma métrica, pelo seu nome</translation>
    </message>
    <message>
        <source>one row for each such step of time</source>
        <translation>uma linha por cada passo de tempo destes</translation>
    </message>
    <message>
        <source>waits: by holder, access mode or size of the job</source>
        <translation>esperas: por titular, modo de acesso ou tamanho do trabalho</translation>
    </message>
    <message>
        <source>print a federation.toml, sources.toml or alerts.toml with every key, explained</source>
        <translation>imprimir um federation.toml, sources.toml ou alerts.toml com todas as chaves, explicado</translation>
    </message>
    <message>
        <source>which file</source>
        <translation>que ficheiro</translation>
    </message>
    <message>
        <source>has to be later than --from</source>
        <translation>tem de ser posterior a --from</translation>
    </message>
    <message>
        <source>usage, attribution, reconcile, report and show print what was known then; the other verbs and the window work on what there is now</source>
        <translation>usage, attribution, reconcile, report e show imprimem o que então se sabia; os outros comandos e a janela trabalham com o que existe agora</translation>
    </message>
    <message>
        <source>the window, show, usage, attribution, reconcile, verify, backtest, plan and alerts read the simulated federation; the other verbs work on files and on the cache</source>
        <translation>a janela, show, usage, attribution, reconcile, verify, backtest, plan e alerts leem a federação simulada; os outros comandos trabalham com ficheiros e com a cache</translation>
    </message>
    <message>
        <source>only show floor and show shares weigh GPUs by their model</source>
        <translation>só show floor e show shares ponderam as GPUs pelo seu modelo</translation>
    </message>
    <message>
        <source>Factory Floor: capacity and usage of Europe&apos;s AI Factories</source>
        <translation>Factory Floor: capacidade e uso das Fábricas de IA da Europa</translation>
    </message>
    <message>
        <source>print this help, then leave</source>
        <translation>imprimir esta ajuda e sair</translation>
    </message>
    <message>
        <source>print the version, then leave</source>
        <translation>imprimir a versão e sair</translation>
    </message>
    <message>
        <source>directory of federation.toml, sources.toml and alerts.toml</source>
        <translation>pasta de federation.toml, sources.toml e alerts.toml</translation>
    </message>
    <message>
        <source>the SQLite file</source>
        <translation>o ficheiro SQLite</translation>
    </message>
    <message>
        <source>language of texts, such as de</source>
        <translation>língua dos textos, como pt</translation>
    </message>
    <message>
        <source>print what was known then</source>
        <translation>imprimir o que então se sabia</translation>
    </message>
    <message>
        <source>on the simulated federation in place of the cache: the window, or any verb that reads, such as &quot;factoryfloor --demo show floor&quot;</source>
        <translation>sobre a federação simulada em vez da cache: a janela, ou qualquer comando que leia, por exemplo «factoryfloor --demo show floor»</translation>
    </message>
    <message>
        <source>with --demo: days of its past</source>
        <translation>com --demo: dias do seu histórico</translation>
    </message>
    <message>
        <source>log on stderr what the program does; QT_LOGGING_RULES chooses, such as &quot;factoryfloor.feeds=true&quot;</source>
        <translation>registar em stderr o que o programa faz; QT_LOGGING_RULES seleciona, por exemplo «factoryfloor.feeds=true»</translation>
    </message>
    <message>
        <source>poll and store without a window, until SIGINT or SIGTERM</source>
        <translation>consultar e guardar sem janela, até SIGINT ou SIGTERM</translation>
    </message>
    <message>
        <source>poll each source once, then leave</source>
        <translation>consultar cada fonte uma vez e sair</translation>
    </message>
    <message>
        <source>with --once: fetch the past of the sources too (backfill_days), and leave when it is there</source>
        <translation>com --once: obter também o histórico das fontes (backfill_days) e sair quando estiver disponível</translation>
    </message>
    <message>
        <source>knows </source>
        <translation>conhece </translation>
    </message>
    <message>
        <source>; it got: </source>
        <translation>; recebeu: </translation>
    </message>
    <message>
        <source>wants a time such as 2026-11-22T08:00:00Z, a date, or 7d for seven days ago; it got: </source>
        <translation>requer uma hora como 2026-11-22T08:00:00Z, uma data, ou 7d para há sete dias; recebeu: </translation>
    </message>
    <message>
        <source>a period by its name, such as last-month, this-quarter or last-30d, in place of --from and --to</source>
        <translation>um período pelo nome, como last-month, this-quarter ou last-30d, em vez de --from e --to</translation>
    </message>
    <message>
        <source>start (ISO 8601, or 7d for seven days ago); left out: midnight thirty days before the end</source>
        <translation>início (ISO 8601, ou 7d para há sete dias); por omissão: meia-noite trinta dias antes do fim</translation>
    </message>
    <message>
        <source>wants a name such as Europe/Helsinki; it got: </source>
        <translation>requer um nome como Europe/Helsinki; recebeu: </translation>
    </message>
    <message>
        <source>wants a duration such as 15m, 1h or 1d; it got: </source>
        <translation>requer uma duração como 15m, 1h ou 1d; recebeu: </translation>
    </message>
    <message>
        <source>how to print</source>
        <translation>como imprimir</translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv, json, deic and apel; it got: </source>
        <translation>conhece pdf, html, xlsx, csv, json, deic e apel; recebeu: </translation>
    </message>
    <message>
        <source>knows pdf, html, xlsx, csv and json; it got: </source>
        <translation>conhece pdf, html, xlsx, csv e json; recebeu: </translation>
    </message>
    <message>
        <source>what a PDF is printed on</source>
        <translation>em que papel se imprime um PDF</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; several with commas</source>
        <translation>pdf, html, xlsx, csv, json; vários separados por vírgulas</translation>
    </message>
    <message>
        <source>pdf, html, xlsx, csv, json; deic (Denmark&apos;s national usage data) and apel (EGI&apos;s summaries); several with commas</source>
        <translation>pdf, html, xlsx, csv, json; deic (dados nacionais de uso da Dinamarca) e apel (resumos do EGI); vários separados por vírgulas</translation>
    </message>
    <message>
        <source>name of the site in GOCDB, for apel (the system&apos;s id)</source>
        <translation>nome do centro na GOCDB, para apel (o identificador do sistema)</translation>
    </message>
    <message>
        <source>id that DeiC gave to the centre, or to a part of it, for deic</source>
        <translation>identificador que a DeiC deu ao centro, ou a uma parte dele, para deic</translation>
    </message>
    <message>
        <source>folder to write to; left out: one file of html or json to stdout</source>
        <translation>pasta onde escrever; por omissão: um ficheiro html ou json para stdout</translation>
    </message>
    <message>
        <source>names the folder for the files; only one of html and json goes to stdout</source>
        <translation>indica a pasta para os ficheiros; só um de html e json vai para stdout</translation>
    </message>
    <message>
        <source>2026-10, 2026-Q3, 2026, last-month (default), last-quarter, last-year, or FROM..TO</source>
        <translation>2026-10, 2026-Q3, 2026, last-month (por omissão), last-quarter, last-year, ou INÍCIO..FIM</translation>
    </message>
    <message>
        <source>time zone in which the period is cut (UTC)</source>
        <translation>fuso horário em que se delimita o período (UTC)</translation>
    </message>
    <message>
        <source>as the language has it, or as the EU&apos;s style guide has it: states in protocol order, Greece as EL</source>
        <translation>conforme a língua, ou segundo o Código de Redação da UE: Estados pela ordem protocolar, Grécia como EL</translation>
    </message>
    <message>
        <source>a summary for the first page</source>
        <translation>um resumo para a primeira página</translation>
    </message>
    <message>
        <source>takes SECTION=TEXT; it got: </source>
        <translation>requer SECÇÃO=TEXTO; recebeu: </translation>
    </message>
    <message>
        <source>a text below a section; as often as there are sections</source>
        <translation>um texto por baixo de uma secção; tantas vezes quantas as secções</translation>
    </message>
    <message>
        <source>sections to leave out, with commas</source>
        <translation>secções a omitir, separadas por vírgulas</translation>
    </message>
    <message>
        <source>what one holder used and paid, against what it may</source>
        <translation>o que um titular usou e pagou, face àquilo a que tem direito</translation>
    </message>
    <message>
        <source>all factories side by side</source>
        <translation>todas as fábricas lado a lado</translation>
    </message>
    <message>
        <source>one network, by its id; left out: all</source>
        <translation>uma rede, pelo seu identificador; por omissão: todas</translation>
    </message>
    <message>
        <source>one system</source>
        <translation>um sistema</translation>
    </message>
    <message>
        <source>number of the report, as “report list” prints it</source>
        <translation>número do relatório, tal como «report list» o imprime</translation>
    </message>
    <message>
        <source>keep a report as it is now, for ever, and print its id</source>
        <translation>conservar para sempre um relatório tal como está agora, e imprimir o seu número</translation>
    </message>
    <message>
        <source>the frozen and published reports</source>
        <translation>os relatórios congelados e publicados</translation>
    </message>
    <message>
        <source>a frozen report as files: the same figures for ever</source>
        <translation>um relatório congelado em ficheiros: os mesmos valores para sempre</translation>
    </message>
    <message>
        <source>mark a frozen report as published</source>
        <translation>marcar um relatório congelado como publicado</translation>
    </message>
    <message>
        <source>which figures are others today than in a frozen report, and why; exit code 1 where there are some</source>
        <translation>que valores são hoje diferentes dos de um relatório congelado, e porquê; código de saída 1 se houver alguns</translation>
    </message>
    <message>
        <source>write a timer for systemd that makes a report again and again</source>
        <translation>escrever um temporizador para systemd que faz um relatório repetidamente</translation>
    </message>
    <message>
        <source>month, quarter or year</source>
        <translation>month (mês), quarter (trimestre) ou year (ano)</translation>
    </message>
    <message>
        <source>day of the month after the period, 1 to 28 (3)</source>
        <translation>dia do mês a seguir ao período, 1 a 28 (3)</translation>
    </message>
    <message>
        <source>its name, as “report definition list” prints it</source>
        <translation>o seu nome, tal como «report definition list» o imprime</translation>
    </message>
    <message>
        <source>choices for a report under a name, to be used again</source>
        <translation>escolhas para um relatório com um nome, para usar de novo</translation>
    </message>
    <message>
        <source>the named choices</source>
        <translation>as escolhas com nome</translation>
    </message>
    <message>
        <source>keep choices under a name; those of the same name are replaced</source>
        <translation>guardar escolhas com um nome; as do mesmo nome são substituídas</translation>
    </message>
    <message>
        <source>under which it is used again</source>
        <translation>nome com que são usadas de novo</translation>
    </message>
    <message>
        <source>the report of named choices, as files</source>
        <translation>o relatório de escolhas com nome, em ficheiros</translation>
    </message>
    <message>
        <source>of the simulated federation</source>
        <translation>da federação simulada</translation>
    </message>
    <message>
        <source>keep the report of named choices for ever, and print its id</source>
        <translation>conservar para sempre o relatório de escolhas com nome, e imprimir o seu número</translation>
    </message>
    <message>
        <source>forget named choices</source>
        <translation>eliminar escolhas com nome</translation>
    </message>
    <message>
        <source>a finished report, as files</source>
        <translation>um relatório pronto, em ficheiros</translation>
    </message>
    <message>
        <source>as a manual page</source>
        <translation>como página de manual</translation>
    </message>
    <message>
        <source>as what completes the command line in a shell</source>
        <translation>como script de preenchimento automático da linha de comandos numa shell</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOME</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSE</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIÇÃO</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPÇÕES</translation>
    </message>
    <message>
        <source>VERBS</source>
        <translation>COMANDOS</translation>
    </message>
    <message>
        <source>FILES</source>
        <translation>FICHEIROS</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SAÍDA</translation>
    </message>
    <message>
        <source>Without a verb, the window opens. Data goes to standard output, messages go to standard error. The options below can stand before or after the verb.</source>
        <translation>Sem comando, abre-se a janela. Os dados vão para a saída padrão, as mensagens para a saída de erro padrão. As opções abaixo podem estar antes ou depois do comando.</translation>
    </message>
    <message>
        <source>where to ask; “factoryfloor example sources” prints every key</source>
        <translation>onde consultar; «factoryfloor example sources» imprime todas as chaves</translation>
    </message>
    <message>
        <source>who counts for whom; “factoryfloor example federation” prints every key</source>
        <translation>quem conta para quem; «factoryfloor example federation» imprime todas as chaves</translation>
    </message>
    <message>
        <source>what was seen: samples, jobs and the outcome of every poll</source>
        <translation>o que foi observado: amostras, trabalhos e o resultado de cada consulta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>the answer is no, or it failed; standard error says why</source>
        <translation>a resposta é não, ou falhou; a saída de erro padrão diz porquê</translation>
    </message>
    <message>
        <source>the command line is wrong</source>
        <translation>a linha de comandos está errada</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(obrigatório)</translation>
    </message>
    <message>
        <source>No job that asked for GPUs entered the queue in this period.</source>
        <translation>Nenhum trabalho que pedisse GPUs entrou na fila neste período.</translation>
    </message>
    <message>
        <source>No system of the network was asked for.</source>
        <translation>Não foi pedido nenhum sistema da rede.</translation>
    </message>
    <message>
        <source>replay a system&apos;s past: how often the wait bounds held</source>
        <translation>reproduzir o histórico de um sistema: com que frequência os limites de espera se cumpriram</translation>
    </message>
    <message>
        <source>judge the jobs that entered the queue from here on (all jobs before are known)</source>
        <translation>avaliar os trabalhos que entraram na fila a partir daqui (todos os anteriores são conhecidos)</translation>
    </message>
    <message>
        <source>the end of that, not included (now)</source>
        <translation>o fim desse intervalo, não incluído (agora)</translation>
    </message>
    <message>
        <source>wants a number above 0.5 and below 0.999; it got: </source>
        <translation>requer um número acima de 0.5 e abaixo de 0.999; recebeu: </translation>
    </message>
    <message>
        <source>how often a bound has to hold (0.95)</source>
        <translation>com que frequência um limite tem de se cumprir (0.95)</translation>
    </message>
    <message>
        <source>ours, or qbets, the published method; left out: both, and ours with --each</source>
        <translation>ours, ou qbets, o método publicado; por omissão: ambos, e ours com --each</translation>
    </message>
    <message>
        <source>one row for each job</source>
        <translation>uma linha por trabalho</translation>
    </message>
    <message>
        <source>how well free GPUs were predicted, in place of waits</source>
        <translation>quão bem se previram as GPUs livres, em vez das esperas</translation>
    </message>
    <message>
        <source>Each bound is stated from what was known when the job entered the queue:
jobs that had started or ended by then, and how long others had waited.</source>
        <translation>Cada limite é indicado a partir do que se sabia quando o trabalho entrou na fila:
trabalhos que até então tinham iniciado ou terminado, e quanto tempo outros tinham esperado.</translation>
    </message>
    <message>
        <source>knows only </source>
        <translation>só conhece </translation>
    </message>
    <message>
        <source>where and when a pilot can run</source>
        <translation>onde e quando um projeto-piloto pode ser executado</translation>
    </message>
    <message>
        <source>GPUs at once, in each run</source>
        <translation>GPUs em simultâneo, em cada execução</translation>
    </message>
    <message>
        <source>hours of one run</source>
        <translation>horas de uma execução</translation>
    </message>
    <message>
        <source>number of runs (1)</source>
        <translation>número de execuções (1)</translation>
    </message>
    <message>
        <source>all runs at once; else one after the other</source>
        <translation>todas as execuções em simultâneo; caso contrário, uma após a outra</translation>
    </message>
    <message>
        <source>GPU models that serve, such as H100,GH200 (any)</source>
        <translation>modelos de GPU que servem, como H100,GH200 (qualquer)</translation>
    </message>
    <message>
        <source>GB of memory that a GPU has at least</source>
        <translation>GB de memória que uma GPU tem no mínimo</translation>
    </message>
    <message>
        <source>the first run begins then or later (now)</source>
        <translation>a primeira execução começa nessa altura ou mais tarde (agora)</translation>
    </message>
    <message>
        <source>systems of this network (all)</source>
        <translation>sistemas desta rede (todos)</translation>
    </message>
    <message>
        <source>these systems, such as lumi,alps (all)</source>
        <translation>estes sistemas, como lumi,alps (todos)</translation>
    </message>
    <message>
        <source>whose share it spends</source>
        <translation>de quem é a quota que gasta</translation>
    </message>
    <message>
        <source>the access mode (all of them)</source>
        <translation>o modo de acesso (todos)</translation>
    </message>
    <message>
        <source>plan with what was known then (now)</source>
        <translation>planear com o que então se sabia (agora)</translation>
    </message>
    <message>
        <source>free GPUs in the next 14 days, hour by hour, in place of the options</source>
        <translation>GPUs livres nos próximos 14 dias, hora a hora, em vez das opções</translation>
    </message>
    <message>
        <source>write the plan as a report into this folder</source>
        <translation>escrever o plano como relatório nesta pasta</translation>
    </message>
    <message>
        <source>formats of the brief, such as html,json; several with commas (all)</source>
        <translation>formatos da ficha, como html,json; vários separados por vírgulas (todos)</translation>
    </message>
    <message>
        <source>Shares of GPUs (gres/shard, gres/mps) count as nothing, since nobody says how many a GPU has. Give these systems shards_per_gpu or mps_per_gpu in federation.toml:</source>
        <translation>As frações de GPUs (gres/shard, gres/mps) não contam, pois ninguém indica quantas tem uma GPU. Atribua a estes sistemas shards_per_gpu ou mps_per_gpu em federation.toml:</translation>
    </message>
    <message>
        <source>MIG slices without a GPU model may be of several models and count as a slice of the first. Give the capacity of these systems its model, or their types a [[gpu_type]], in federation.toml:</source>
        <translation>Fatias MIG sem modelo de GPU podem ser de vários modelos e contam como fatia do primeiro. Atribua à capacidade destes sistemas o seu modelo, ou aos seus tipos um [[gpu_type]], em federation.toml:</translation>
    </message>
    <message>
        <source>These systems do not weigh in the coverage, since nobody says how many GPUs they have (capacity in federation.toml):</source>
        <translation>Estes sistemas não pesam na cobertura, pois ninguém indica quantas GPUs têm (capacity em federation.toml):</translation>
    </message>
    <message>
        <source>No job used a GPU in this period.</source>
        <translation>Nenhum trabalho usou uma GPU neste período.</translation>
    </message>
    <message>
        <source>No account is known: no site told of any, and no job was charged in the last year.</source>
        <translation>Não se conhece nenhuma conta: nenhum centro indicou alguma, e nenhum trabalho foi debitado no último ano.</translation>
    </message>
    <message>
        <source>There is nothing to compare: of jobs, samples and the site&apos;s own totals, fewer than two are known of this period.</source>
        <translation>Não há nada a comparar: dos trabalhos, amostras e totais do próprio centro, conhecem-se menos de dois neste período.</translation>
    </message>
    <message>
        <source>No job waited for GPUs.</source>
        <translation>Nenhum trabalho esperou por GPUs.</translation>
    </message>
    <message>
        <source>Whether jobs wait is not known: no source tells of the queue.</source>
        <translation>Não se sabe se há trabalhos à espera: nenhuma fonte indica a fila.</translation>
    </message>
    <message>
        <source>No job became eligible in this period.</source>
        <translation>Nenhum trabalho se tornou elegível neste período.</translation>
    </message>
    <message>
        <source>Waits are not known in this period: no source tells of single jobs. A slurm-rest source does, and an import of sacct.</source>
        <translation>Não se conhecem esperas neste período: nenhuma fonte indica trabalhos individuais. Indica-os uma fonte slurm-rest ou uma importação de sacct.</translation>
    </message>
    <message>
        <source>No job used a GPU in this period, or the holder has no share in it.</source>
        <translation>Nenhum trabalho usou uma GPU neste período, ou o titular não tem parte nele.</translation>
    </message>
    <message>
        <source>Nobody wrote a note about this period.</source>
        <translation>Ninguém escreveu uma nota sobre este período.</translation>
    </message>
    <message>
        <source>There is nothing like that in this period.</source>
        <translation>Não há nada disso neste período.</translation>
    </message>
    <message>
        <source>There is no such award: [[award]] entries of federation.toml list them, and “factoryfloor example federation” shows how.</source>
        <translation>Não existe tal concessão: as entradas [[award]] de federation.toml listam-nas, e «factoryfloor example federation» mostra como.</translation>
    </message>
    <message>
        <source>There is no source: sources.toml lists them, and “factoryfloor example sources” shows how.</source>
        <translation>Não há nenhuma fonte: sources.toml lista-as, e «factoryfloor example sources» mostra como.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>a view to open: a link factoryfloor://view, or a file</source>
        <translation>uma vista a abrir: uma ligação factoryfloor://view ou um ficheiro</translation>
    </message>
    <message>
        <source>neither a verb nor a view: a view is a link that begins with factoryfloor:, or a file .toml</source>
        <translation>nem um comando nem uma vista: uma vista é uma ligação que começa por factoryfloor: ou um ficheiro .toml</translation>
    </message>
    <message>
        <source>what is watched, and whom to tell; “factoryfloor example alerts” prints every key</source>
        <translation>o que é vigiado e quem é avisado; «factoryfloor example alerts» imprime todas as chaves</translation>
    </message>
    <message>
        <source>the deadline of the last run; of a date the end of that day in UTC</source>
        <translation>o prazo da última execução; de uma data, o fim desse dia em UTC</translation>
    </message>
</context>
<context>
    <name>ff::views</name>
    <message>
        <source>The view names what is not known here, and is shown without it: %1. Its author may have a catalogue or a federation.toml with more in it.</source>
        <translation>A vista nomeia algo que aqui não é conhecido e é mostrada sem isso: %1. O seu autor pode ter um catálogo ou um federation.toml mais completo.</translation>
    </message>
    <message>
        <source>The view was not opened: its field &quot;%1&quot; says &quot;%2&quot;, which this version does not understand. Ask for the view once more.</source>
        <translation>A vista não foi aberta: o seu campo «%1» diz «%2», que esta versão não entende. Peça a vista outra vez.</translation>
    </message>
    <message>
        <source>The view was not opened: a later version of Factory Floor wrote it. Install that one.</source>
        <translation>A vista não foi aberta: foi escrita por uma versão posterior do Factory Floor. Instale essa versão.</translation>
    </message>
    <message>
        <source>The view was not opened: its link is longer than any that Factory Floor writes. Ask for the view as a file.</source>
        <translation>A vista não foi aberta: a sua ligação é mais longa do que qualquer uma que o Factory Floor escreve. Peça a vista como ficheiro.</translation>
    </message>
    <message>
        <source>This is no link to a view: one begins with factoryfloor://view? and has no spaces or line breaks.</source>
        <translation>Isto não é uma ligação para uma vista: uma ligação dessas começa por factoryfloor://view? e não tem espaços nem quebras de linha.</translation>
    </message>
    <message>
        <source>a view has texts alone, and a table &quot;choice&quot;.</source>
        <translation>uma vista só tem textos e uma tabela «choice».</translation>
    </message>
    <message>
        <source>there are two views named &quot;%1&quot;; the first one is taken.</source>
        <translation>há duas vistas com o nome «%1»; vale a primeira.</translation>
    </message>
    <message>
        <source>%1 is larger than any file of views that Factory Floor writes, and was not read.</source>
        <translation>%1 é maior do que qualquer ficheiro de vistas que o Factory Floor escreve e não foi lido.</translation>
    </message>
    <message>
        <source>%1 has more views than can be kept; the last were left out.</source>
        <translation>%1 tem mais vistas do que se podem guardar; as últimas foram omitidas.</translation>
    </message>
</context>
<context>
    <name>repair</name>
    <message>
        <source>Nothing of %1 can be read: %2 has what the backup has.</source>
        <translation>Nada de %1 se consegue ler: %2 contém o que a cópia de segurança tem.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read of %2: %n rows.</source>
        <translation>
            <numerusform>%1 contém o que se conseguiu ler de %2: %n linha.</numerusform>
            <numerusform>%1 contém o que se conseguiu ler de %2: %n linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are of the backup.</source>
        <translation>
            <numerusform>%n linha é da cópia de segurança.</numerusform>
            <numerusform>%n linhas são da cópia de segurança.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is gone.</source>
        <translation>Nada falta.</translation>
    </message>
    <message>
        <source>What is gone counts as not seen. The sources are asked for it again, as far back as backfill_days says; “factoryfloor backfill” asks for more.</source>
        <translation>O que falta conta como não observado. É pedido de novo às fontes, até onde backfill_days indica; «factoryfloor backfill» pede mais.</translation>
    </message>
    <message>
        <source>To use it, put it in place of the damaged file, which is as it was, or name it with --cache.</source>
        <translation>Para a usar, coloque-a no lugar do ficheiro danificado, que está como estava, ou indique-a com --cache.</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>DeiC: no person is named: ids of people are empty, and Person.json is not written. CPU time and storage are 0, since this program counts GPUs.</source>
        <translation>DeiC: nenhuma pessoa é nomeada: os identificadores de pessoas estão vazios e Person.json não é escrito. O tempo de CPU e o armazenamento são 0, pois este programa conta GPUs.</translation>
    </message>
    <message>
        <source>DeiC: the centre&apos;s id is the nil GUID. Name the right one with --center-id.</source>
        <translation>DeiC: o identificador do centro é o GUID nulo. Indique o correto com --center-id.</translation>
    </message>
    <message>
        <source>DeiC: %1 GPU-hours have no known source of access, and %2 no known university; its verifier complains about these rows.</source>
        <translation>DeiC: %1 horas de GPU não têm fonte de acesso conhecida e %2 não têm universidade conhecida; o seu verificador assinala estas linhas.</translation>
    </message>
    <message>
        <source>APEL: durations are seconds of GPUs, since the message has no place for GPUs. The CPU durations repeat them, and no benchmark is applied.</source>
        <translation>APEL: as durações são segundos de GPU, pois a mensagem não tem lugar para GPUs. As durações de CPU repetem-nas, e não se aplica nenhum benchmark.</translation>
    </message>
    <message>
        <source>APEL: the site is called by the system&apos;s id. Name it as GOCDB does with --site-name.</source>
        <translation>APEL: o centro tem como nome o identificador do sistema. Indique o nome que tem na GOCDB com --site-name.</translation>
    </message>
    <message>
        <source>APEL: the months are those of %1, and not of UTC as EGI has them.</source>
        <translation>APEL: os meses são os de %1, e não os de UTC como no EGI.</translation>
    </message>
    <message>
        <source>APEL: NumberOfJobs is 0 where samples alone are known.</source>
        <translation>APEL: NumberOfJobs é 0 onde só se conhecem amostras.</translation>
    </message>
    <message>
        <source>%1 of the period was seen: too little to hand in. It takes at least half of it.</source>
        <translation>Observou-se %1 do período: muito pouco para entregar. É preciso pelo menos metade.</translation>
    </message>
    <message>
        <source>%1 of the period was seen. What was not seen is missing in what is handed in.</source>
        <translation>Observou-se %1 do período. O que não foi observado falta no que é entregue.</translation>
    </message>
    <message>
        <source>What is handed in counts physical GPUs.</source>
        <translation>O que é entregue conta GPUs físicas.</translation>
    </message>
    <message>
        <source>No report definition was saved.</source>
        <translation>Nenhuma definição de relatório foi guardada.</translation>
    </message>
    <message>
        <source>Nothing is known of this period; the report says so.</source>
        <translation>Nada se sabe deste período; o relatório di-lo.</translation>
    </message>
    <message>
        <source>This program was built without its window, and writes no PDF. The package &quot;factoryfloor&quot; does; html, xlsx, csv and json are written here too.</source>
        <translation>Este programa foi compilado sem a sua janela e não escreve PDF. O pacote «factoryfloor» fá-lo; html, xlsx, csv e json também são escritos aqui.</translation>
    </message>
    <message>
        <source>No report was frozen.</source>
        <translation>Nenhum relatório foi congelado.</translation>
    </message>
    <message>
        <source>No figure differs from report %1.</source>
        <translation>Nenhum valor difere do relatório %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures differ from report %3.</source>
        <translation>%1 de %2 valores diferem do relatório %3.</translation>
    </message>
    <message>
        <source>Since the freeze %1 files were imported, with %2 new or corrected jobs.</source>
        <translation>Desde o congelamento foram importados %1 ficheiros, com %2 trabalhos novos ou corrigidos.</translation>
    </message>
    <message>
        <source>The report was made without these sections, of which nothing is compared: %1.</source>
        <translation>O relatório foi feito sem estas secções, das quais nada é comparado: %1.</translation>
    </message>
    <message>
        <source>Report %1 was published already. Nothing changed.</source>
        <translation>O relatório %1 já tinha sido publicado. Nada mudou.</translation>
    </message>
    <message>
        <source>Nothing runs yet. To enable it: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</source>
        <translation>Ainda nada está ativo. Para o ativar: systemctl --user daemon-reload; systemctl --user enable --now %1.timer</translation>
    </message>
    <message>
        <source>There is no holder “%1”. Known are: %2.</source>
        <translation>Não existe o titular «%1». São conhecidos: %2.</translation>
    </message>
    <message>
        <source>There is no network “%1”. Known are: %2.</source>
        <translation>Não existe a rede «%1». São conhecidas: %2.</translation>
    </message>
    <message>
        <source>The report has no section “%1”. It has: %2.</source>
        <translation>O relatório não tem a secção «%1». Tem: %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Known are, among others of the IANA list: %2.</source>
        <translation>Não existe o fuso horário «%1». São conhecidos, entre outros da lista IANA: %2.</translation>
    </message>
    <message>
        <source>The simulated past did not come in time.</source>
        <translation>O histórico simulado não chegou a tempo.</translation>
    </message>
    <message>
        <source>“%1” is no period. Known are: %2.</source>
        <translation>«%1» não é um período. São conhecidos: %2.</translation>
    </message>
    <message>
        <source>APEL: of %1 the report has a part alone, and EGI takes a record as its whole month. Hand in whole months that are over.</source>
        <translation>APEL: de %1 o relatório tem apenas uma parte, e o EGI toma um registo pelo mês inteiro. Entregue meses inteiros que já terminaram.</translation>
    </message>
</context>
<context>
    <name>show</name>
    <message>
        <source>There is no cache at %1 yet. “factoryfloor collect” and “factoryfloor import” make it, or name another with --cache.</source>
        <translation>Ainda não há cache em %1. «factoryfloor collect» e «factoryfloor import» criam-na; ou indique outra com --cache.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>takes a GUID, such as f0679faa-242e-11eb-3aba-b187bcbee6d4; it got: </source>
        <translation>requer um GUID, como f0679faa-242e-11eb-3aba-b187bcbee6d4; recebeu: </translation>
    </message>
    <message>
        <source>Best option first. A wait bound is shown only where bounds of the last 90 days held
for at least %1 % of the jobs (at a confidence of %2); the row says how often.</source>
        <translation>A melhor opção primeiro. Só se mostra um limite de espera onde os dos últimos 90 dias
se cumpriram em pelo menos %1 % dos trabalhos (confiança: %2); a linha diz quanto.</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message numerus="yes">
        <source>It grew by %1 a day over the last %n days, which makes %2 a year.</source>
        <translation>
            <numerusform>Cresceu %1 no último dia, o que dá %2 por ano.</numerusform>
            <numerusform>Cresceu %1 por dia nos últimos %n dias, o que dá %2 por ano.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cache takes %1 on the disk.</source>
        <translation>A cache ocupa %1 no disco.</translation>
    </message>
    <message numerus="yes">
        <source>It did not grow over the last %n days.</source>
        <translation>
            <numerusform>Não cresceu no último dia.</numerusform>
            <numerusform>Não cresceu nos últimos %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much it grows is known tomorrow.</source>
        <translation>Amanhã saber-se-á quanto cresce.</translation>
    </message>
    <message>
        <source>That is more than its limit of %1: the oldest samples are coarsened, a part each hour.</source>
        <translation>É mais do que o seu limite de %1: as amostras mais antigas perdem detalhe, uma parte a cada hora.</translation>
    </message>
    <message>
        <source>Its limit of %1 is met about %2.</source>
        <translation>O seu limite de %1 será atingido por volta de %2.</translation>
    </message>
    <message>
        <source>%1 of that are free, for what comes next.</source>
        <translation>Disso, %1 estão livres para o que vier.</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: all agree.</source>
        <translation>Compararam-se %1 execuções e %2 agregados de dias e meses: todos coincidem.</translation>
    </message>
    <message>
        <source>%1 runs and %2 roll-ups of days and months were compared: %3 differ. “factoryfloor verify --rebuild” makes the roll-ups anew.</source>
        <translation>Compararam-se %1 execuções e %2 agregados de dias e meses: %3 diferem. «factoryfloor verify --rebuild» refaz os agregados.</translation>
    </message>
    <message>
        <source>The file itself is damaged. “factoryfloor repair” makes a new one of what can be read, and of a backup.</source>
        <translation>O próprio ficheiro está danificado. «factoryfloor repair» cria um novo com o que se consegue ler e com uma cópia de segurança.</translation>
    </message>
    <message numerus="yes">
        <source>%n hours of samples are damaged; they count as not seen.</source>
        <translation>
            <numerusform>%n hora de amostras está danificada; conta como não observada.</numerusform>
            <numerusform>%n horas de amostras estão danificadas; contam como não observadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>window</name>
    <message>
        <source>This program was built without its window. &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Este programa foi compilado sem a sua janela. «factoryfloor demo --headless» imprime o parque simulado, e «factoryfloor collect» consulta os centros.</translation>
    </message>
    <message>
        <source>There is no display here. Without one, &quot;factoryfloor demo --headless&quot; prints the simulated floor, and &quot;factoryfloor collect&quot; polls the sites.</source>
        <translation>Não há aqui nenhum ecrã. Sem ele, «factoryfloor demo --headless» imprime o parque simulado, e «factoryfloor collect» consulta os centros.</translation>
    </message>
    <message>
        <source>Factory Floor is open already on this cache; its window was raised.</source>
        <translation>O Factory Floor já está aberto com esta cache; a sua janela foi trazida para a frente.</translation>
    </message>
</context>
</TS>
